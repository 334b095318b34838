import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Betrokkene } from '../casus/openen.ts';
import { endTeam, endTeamRole, joinTeam, writeTeam } from './team.ts';
import type { Held } from './team.ts';

/**
 * Moves the regie of casussen from one colleague to another, at this moment: the period of the old regisseur ends, that
 * of the new one begins on the same instant, the team follows, and what was agreed travels with the person. Set-based, so
 * that a whole caseload moves in one transaction.
 */
export async function moveRegie(tx: Tx, casussen: CasusInHand[], to: Betrokkene): Promise<void> {
  const [first] = casussen;
  if (!first?.regisseurId) return;
  const held = { tx, verbandId: first.verbandId, ids: casussen.map(({ id }) => id) };
  await moveAfspraken(held, first.regisseurId, to);
  await endPeriods(held);
  await beginPeriods(held, to);
  await endTeamRole(held, first.regisseurId);
  await joinTeam(held, to, true);
  await writeTeam(held, to.medewerkerId);
}

/** Ends the regie of casussen that close, and the team with it. */
export async function endRegie(held: Held): Promise<void> {
  await endPeriods(held);
  await endTeam(held);
}

/** Open afspraken of a colleague go to another: the next appointment must not stay behind. Gives how many there were. */
export async function moveAfspraken({ tx, verbandId, ids }: Held, from: string, to: Betrokkene): Promise<number> {
  const { sql, nu, actor } = tx;
  const moved = await sql`
    with oud as (
      update afspraak
      set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
      where verband_id = ${verbandId} and casus_id = any (${ids}::uuid[]) and eigenaar_id = ${from}
        and vervallen_op is null and afloop is null
      returning *
    )
    insert into afspraak (
      verband_id, id, versie, casus_id, organisatie_id, wat, wie, eigenaar_id, gemaakt_op, datum, door, geregistreerd_op
    )
    select
      verband_id, id, versie + 1, casus_id, ${to.organisatieId}, wat, wie, ${to.medewerkerId}, gemaakt_op, datum,
      ${actor.medewerkerId}, ${nu}
    from oud`;
  return moved.count;
}

/** Ends the running period on this instant; one that began on this instant never was. Nothing is overwritten. */
async function endPeriods({ tx, verbandId, ids }: Held): Promise<void> {
  const { sql, nu, actor } = tx;
  await sql`
    with oud as (
      update regie
      set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
      where verband_id = ${verbandId} and casus_id = any (${ids}::uuid[]) and vervallen_op is null
        and upper_inf(periode)
      returning *
    )
    insert into regie (
      verband_id, id, versie, casus_id, medewerker_id, organisatie_id, periode, door, geregistreerd_op
    )
    select
      verband_id, id, versie + 1, casus_id, medewerker_id, organisatie_id, tstzrange(lower(periode), ${nu}),
      ${actor.medewerkerId}, ${nu}
    from oud
    where lower(periode) < ${nu}::timestamptz`;
}

/** The new period begins where the last one ended, so that no instant is without somebody accountable. */
async function beginPeriods({ tx, verbandId, ids }: Held, to: Betrokkene): Promise<void> {
  const { sql, nu, actor } = tx;
  const rijen = ids.map((casusId) => ({ id: newId(), casus_id: casusId }));
  await sql`
    insert into regie (verband_id, id, casus_id, medewerker_id, organisatie_id, periode, door, geregistreerd_op)
    select
      ${verbandId}, nieuw.id, nieuw.casus_id, ${to.medewerkerId}, ${to.organisatieId},
      tstzrange(coalesce(vorige.einde, casus.geopend_op), null), ${actor.medewerkerId}, ${nu}
    from json_to_recordset(${JSON.stringify(rijen)}::text::json) as nieuw (id uuid, casus_id uuid)
    join casus on casus.verband_id = ${verbandId} and casus.id = nieuw.casus_id
    left join lateral (
      select max(upper(regie.periode)) as einde
      from regie
      where regie.verband_id = ${verbandId} and regie.casus_id = nieuw.casus_id and regie.vervallen_op is null
    ) vorige on true`;
}
