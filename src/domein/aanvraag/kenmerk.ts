import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { closeVersion } from '../casus/versie.ts';
import type { Besluituitkomst } from '../programma/contract.ts';
import { addWaarneming, followWaarneming } from '../waarneming/waarneming.ts';
import type { Zaak } from './rij.ts';

type Genomen = Pick<Besluituitkomst, 'kenmerk'> & { datum: string };

const bron = 'register';

/** What a register holds now is known of the deelnemer as well, with its day and its source; the register stays the register's. */
export async function keepKenmerk(tx: Tx, { casus }: Zaak, { kenmerk, datum }: Genomen): Promise<void> {
  if (kenmerk === undefined) return;
  await addWaarneming(tx, casus, { ...kenmerk, datum, bron });
}

/** A besluit that is corrected takes along what followed from it: another value, another day, or nothing any more. */
export async function moveKenmerk(tx: Tx, zaak: Zaak, oud: Genomen, nieuw: Genomen): Promise<void> {
  if (JSON.stringify([oud.kenmerk, oud.datum]) === JSON.stringify([nieuw.kenmerk, nieuw.datum])) return;
  const kept = await findKept(tx, zaak, oud);
  if (kept && nieuw.kenmerk?.kenmerk === oud.kenmerk?.kenmerk && nieuw.kenmerk)
    return followWaarneming(tx, zaak.casus, kept, { ...nieuw.kenmerk, datum: nieuw.datum, bron });
  // What was never so has no next version; the old one stays, as what was believed until now.
  if (kept) await closeVersion(tx, { act: 'waarneming', casus: zaak.casus, id: kept.id }, kept.versie);
  await keepKenmerk(tx, zaak, nieuw);
}

const Kept = z.object({ id: z.uuid(), versie: z.number() });

/** What the own organisation recorded with the besluit, unless somebody changed its day since. */
async function findKept({ sql, actor }: Tx, { casus }: Zaak, { kenmerk, datum }: Genomen) {
  if (kenmerk === undefined) return undefined;
  const rows = await sql`
    select id, versie
    from waarneming
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and kenmerk = ${kenmerk.kenmerk}
      and datum = ${datum} and bron = ${bron} and organisatie_id = ${actor.organisatieId} and vervallen_op is null
    order by geregistreerd_op desc, id desc
    limit 1`;
  return maybe(Kept, rows);
}
