import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import type { Betrokkene } from '../casus/openen.ts';
import { addDuur } from '../programma/duur.ts';
import { programmaVan } from '../verband/programma.ts';

/** Some casussen of one verband that this transaction holds. */
export type Held = { tx: Tx; verbandId: string; ids: string[] };

type Who = { medewerkerId: string | null; onlyRegie: boolean; rol?: string };

/**
 * Ends running roles in these casussen: of one colleague or of everybody, all, one, or just those that came with the regie.
 * Who goes may still read for as long as the programme gives to finish off (domain: afrondingstermijn).
 */
async function endRoles({ tx, verbandId, ids }: Held, { medewerkerId, onlyRegie, rol }: Who) {
  const { sql, nu, vandaag, actor } = tx;
  const { toegang } = await programmaVan(tx, verbandId);
  const inzageTot = addDuur(vandaag, toegang.afronding);
  return sql`
    with oud as (
      update betrokkenheid
      set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
      where verband_id = ${verbandId} and casus_id = any (${ids}::uuid[])
        and medewerker_id = coalesce(${medewerkerId}::uuid, medewerker_id) and (met_regie or not ${onlyRegie})
        and rol = coalesce(${rol ?? null}, rol) and vervallen_op is null and upper_inf(periode)
      returning *
    )
    insert into betrokkenheid (
      verband_id, id, versie, casus_id, medewerker_id, organisatie_id, rol, met_regie, periode, inzage_tot, door,
      geregistreerd_op
    )
    select
      verband_id, id, versie + 1, casus_id, medewerker_id, organisatie_id, rol, met_regie,
      daterange(lower(periode), greatest(${vandaag}::date, lower(periode)), '[]'), ${inzageTot}, ${actor.medewerkerId},
      ${nu}
    from oud
    returning casus_id, rol`;
}

/** Takes a colleague out of the team who was in it because of the regie; another role in the casus stays as it is. */
export async function endTeamRole(held: Held, medewerkerId: string): Promise<void> {
  await endRoles(held, { medewerkerId, onlyRegie: true });
}

/** Takes a colleague out of the team in one role; in another role this colleague stays in it. */
export async function leaveTeam(
  held: Held,
  { medewerkerId, rol }: Pick<Betrokkene, 'medewerkerId' | 'rol'>,
): Promise<void> {
  await endRoles(held, { medewerkerId, onlyRegie: false, rol });
  await writeTeam(held, null);
}

/** Ends the whole team of casussen that close. It was there until today, and today is still theirs. */
export async function endTeam(held: Held): Promise<void> {
  await endRoles(held, { medewerkerId: null, onlyRegie: false });
}

/** Brings a colleague into the team of every casus where the colleague does not have that role yet; gives the new roles. */
export async function joinTeam({ tx, verbandId, ids }: Held, who: Betrokkene, metRegie: boolean): Promise<string[]> {
  const { sql, nu, vandaag, actor } = tx;
  const rijen = ids.map((casusId) => ({ id: newId(), casus_id: casusId }));
  const joined = await sql`
    insert into betrokkenheid (
      verband_id, id, casus_id, medewerker_id, organisatie_id, rol, met_regie, periode, door, geregistreerd_op
    )
    select
      ${verbandId}, id, casus_id, ${who.medewerkerId}, ${who.organisatieId}, ${who.rol}, ${metRegie},
      daterange(${vandaag}, null), ${actor.medewerkerId}, ${nu}
    from json_to_recordset(${JSON.stringify(rijen)}::text::json) as nieuw (id uuid, casus_id uuid)
    on conflict do nothing
    returning id`;
  return joined.map((row) => String(row['id']));
}

/** Gives the other roles of a colleague in these casussen to a successor: each role ends for one and begins for the other. */
export async function replaceInTeam(held: Held, from: string, to: Betrokkene): Promise<void> {
  const rijen = await endRoles(held, { medewerkerId: from, onlyRegie: false });
  for (const rol of new Set(rijen.map((rij) => String(rij['rol'])))) {
    const there = rijen.filter((rij) => rij['rol'] === rol).map((rij) => String(rij['casusId']));
    await joinTeam({ ...held, ids: there }, { ...to, rol }, false);
  }
  await writeTeam(held, null);
}

/**
 * Writes who is in the team, and who has the regie when that changed, onto the casus itself: the row policies read it
 * there. One statement, since a regisseur is always in the team.
 */
export async function writeTeam({ tx, verbandId, ids }: Held, regisseurId: string | null): Promise<void> {
  await tx.sql`
    update casus
    set
      regisseur_id = coalesce(${regisseurId}::uuid, regisseur_id),
      betrokken = team.medewerkers, organisaties = team.organisaties
    from (
      select
        casus_id, array_agg(distinct medewerker_id) as medewerkers, array_agg(distinct organisatie_id) as organisaties
      from betrokkenheid
      where verband_id = ${verbandId} and casus_id = any (${ids}::uuid[]) and vervallen_op is null and upper_inf(periode)
      group by casus_id
    ) team
    where casus.verband_id = ${verbandId} and casus.id = team.casus_id`;
}
