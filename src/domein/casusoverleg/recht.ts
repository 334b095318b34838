import { z } from 'zod';
import { rollenIn } from '../../core/actor.ts';
import { maybe } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { mayAct } from '../casus/act.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaVan } from '../verband/programma.ts';
import { verbandIdOf } from '../verband/verband.ts';

export type Casusoverlegregels = NonNullable<Programma['casusoverleg']>;

/** A verband of which the programme has a casusoverleg, for who has a role at that table. */
export type Tafelverband = { verbandId: string; regels: Programma; overleg: Casusoverlegregels; mag: boolean };

/** 404 where the programme has no casusoverleg, and for who has no role at it. */
export async function openTafel(tx: Tx, slug: string): Promise<Tafelverband> {
  const verbandId = verbandIdOf(tx, slug);
  const regels = await programmaVan(tx, verbandId);
  const { casusoverleg: overleg } = regels;
  if (!overleg) throw new Problem('niet_gevonden', 'Dit programma heeft geen casusoverleg.');
  const mine = rollenIn(tx.actor, verbandId);
  if (!mine.some((rol) => overleg.rollen.includes(rol))) throw new Problem('niet_gevonden');
  return { verbandId, regels, overleg, mag: mayAct(tx, verbandId, regels, 'casusoverleg') };
}

/** The same for who keeps it. */
export async function openTafelToAct(tx: Tx, slug: string): Promise<Tafelverband> {
  const tafel = await openTafel(tx, slug);
  if (!tafel.mag) throw new Problem('mag_niet');
  return tafel;
}

const InHand = z.object({ id: z.uuid(), datum: z.iso.date(), geslotenOp: z.string().nullable() });
export type OverlegInHand = z.infer<typeof InHand>;

/** Locks a casusoverleg that is still open, so that nobody closes it meanwhile. */
export async function takeOverleg({ sql }: Tx, verbandId: string, casusoverlegId: string): Promise<OverlegInHand> {
  const rows = await sql`
    select id, datum, gesloten_op
    from casusoverleg
    where verband_id = ${verbandId} and id = ${casusoverlegId}
    for no key update`;
  const found = maybe(InHand, rows);
  if (!found) throw new Problem('niet_gevonden');
  if (found.geslotenOp !== null) throw new Problem('overleg_gesloten');
  return found;
}
