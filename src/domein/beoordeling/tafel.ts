import { z } from 'zod';
import { many, maybe } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { actOn, holdCasussen } from '../casus/act.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Programma, Selectietafel } from '../programma/contract.ts';
import { niveauIn } from '../toegang/inzage.ts';
import { showsEigen } from '../toegang/niveaus.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { Antwoord } from './contract.ts';
import type { Gezegd } from './oordeel.ts';

export type AtTafel = CasusInHand & { regels: Programma; tafel: Selectietafel };

const Plek = z.object({ niveaus: z.string() });

/**
 * An act at the selection table begins here. Who sits there is not always in the team of the casus: that the kandidaatkaart
 * is open to somebody is the proof that this transaction may hold the casus.
 */
export async function actAtTafel(tx: Tx, ref: { verband: string; casusId: string }): Promise<AtTafel> {
  const rows = await tx.sql`
    select niveaus::text as niveaus
    from inzage.aan_tafel
    where verband_id = ${verbandIdOf(tx, ref.verband)} and casus_id = ${ref.casusId}`;
  const plek = maybe(Plek, rows);
  if (!plek || !showsEigen(niveauIn(plek.niveaus, 'selectietafel'))) throw new Problem('niet_gevonden');
  await holdCasussen(tx, [ref.casusId]);
  const casus = await actOn(tx, ref, 'beoordeling');
  return { ...casus, tafel: tafelOf(casus.regels) };
}

/** A programme without a selection table works as if there were no such thing. */
export function tafelOf({ selectietafel }: Programma): Selectietafel {
  if (!selectietafel) throw new Problem('niet_gevonden');
  return selectietafel;
}

const Gezegde = z.object({ criterium: z.string(), organisatieId: z.uuid(), antwoord: Antwoord });

/** The newest of what each partner said, of a casus in hand: a verdict follows from all of it, whoever asks. */
export async function readGezegd({ sql }: Tx, { verbandId, id }: CasusInHand): Promise<Gezegd[]> {
  const rows = await sql`
    select distinct on (criterium, organisatie_id) criterium, organisatie_id, antwoord
    from criteriumoordeel
    where verband_id = ${verbandId} and casus_id = ${id}
    order by criterium, organisatie_id, datum desc, geregistreerd_op desc, id desc`;
  return many(Gezegde, rows);
}
