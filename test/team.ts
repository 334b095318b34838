import { newId } from '../src/core/id.ts';
import type { World } from './world.ts';

type Lid = { verband: string; casusId: string; medewerker: string; rol: string };

/** Puts a colleague in the team of a casus, in a role that no act of the programme gives yet. */
export async function joinTeam({ owner, clock, id }: World, { verband, casusId, medewerker, rol }: Lid): Promise<void> {
  const [verbandId, medewerkerId] = [id(verband), id(medewerker)];
  await owner`
    insert into betrokkenheid (
      verband_id, id, casus_id, medewerker_id, organisatie_id, rol, met_regie, periode, door, geregistreerd_op
    )
    select
      ${verbandId}, ${newId()}, ${casusId}, m.id, m.organisatie_id, ${rol}, false,
      daterange(${clock.now.toISOString().slice(0, 10)}, null), m.id, ${clock.now.toISOString()}
    from medewerker m
    where m.id = ${medewerkerId}`;
  await owner`
    update casus
    set betrokken = betrokken || ${medewerkerId}::uuid, organisaties = organisaties || m.organisatie_id
    from medewerker m
    where casus.verband_id = ${verbandId} and casus.id = ${casusId} and m.id = ${medewerkerId}`;
}
