import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import { addAntwoord } from '../regie/antwoord.ts';
import { endRegie } from '../regie/regie.ts';

/**
 * Closes a casus and all that hangs on it, so that nothing is left that nobody can answer: the open offer of the regie
 * lapses, and so do open afspraken, and no table waits for it any more. Who was regisseur last, and who was in the team,
 * stays to be seen.
 */
export async function closeCasus(tx: Tx, casus: CasusInHand): Promise<void> {
  if (casus.overdrachtId !== null) await addAntwoord(tx, casus, casus.overdrachtId, { uitkomst: 'vervallen' });
  await lapseAfspraken(tx, casus);
  await leaveAgenda(tx, casus);
  await endRegie({ tx, verbandId: casus.verbandId, ids: [casus.id] });
  await tx.sql`
    update casus
    set gesloten_op = ${tx.nu}, overdracht_id = null
    where verband_id = ${casus.verbandId} and id = ${casus.id}`;
}

async function lapseAfspraken({ sql, actor, nu, vandaag }: Tx, casus: CasusInHand): Promise<void> {
  await sql`
    with oud as (
      update afspraak
      set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
      where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and vervallen_op is null and afloop is null
      returning *
    )
    insert into afspraak (
      verband_id, id, versie, casus_id, organisatie_id, wat, wie, eigenaar_id, gemaakt_op, datum, afloop, afloop_datum,
      door, geregistreerd_op
    )
    select
      verband_id, id, versie + 1, casus_id, organisatie_id, wat, wie, eigenaar_id, gemaakt_op, datum, 'vervallen',
      ${vandaag}::date, ${actor.medewerkerId}::uuid, ${nu}::timestamptz
    from oud`;
}

/** What a table has spoken of stays in its minutes. */
async function leaveAgenda({ sql, nu }: Tx, casus: CasusInHand): Promise<void> {
  await sql`
    update agendapunt
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and vervallen_op is null and uitkomst is null`;
}
