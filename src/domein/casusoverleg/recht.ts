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

const InHand = z.object({
  id: z.uuid(),
  versie: z.int(),
  datum: z.iso.date(),
  plaats: z.string().nullable(),
  geslotenOp: z.string().nullable(),
  afgezegdOp: z.string().nullable(),
});
export type OverlegInHand = z.infer<typeof InHand>;

/**
 * Locks a casusoverleg that is still open, so that nobody closes or moves it meanwhile. Its first version is the lock: that
 * one is there whichever version holds.
 */
export async function takeOverleg({ sql }: Tx, verbandId: string, casusoverlegId: string): Promise<OverlegInHand> {
  const locking = sql`
    select from casusoverleg
    where verband_id = ${verbandId} and id = ${casusoverlegId} and versie = 1
    for no key update`;
  const reading = sql`
    select id, versie, datum, plaats, gesloten_op, vervallen_op as afgezegd_op
    from casusoverleg
    where verband_id = ${verbandId} and id = ${casusoverlegId}
    order by versie desc
    limit 1`;
  const [, rows] = await Promise.all([locking, reading]);
  const found = maybe(InHand, rows);
  if (!found) throw new Problem('niet_gevonden');
  if (found.geslotenOp !== null) throw new Problem('overleg_gesloten');
  if (found.afgezegdOp !== null) throw new Problem('overleg_afgezegd');
  return found;
}
