import { newId } from '../../core/id.ts';
import type { World } from '../../../test/world.ts';

type Listing = { verband: string; casusId: string; organisatie: string; soort: string; vanRegisseur: boolean };

/** Puts the deelnemer of a casus on the list of a partner since 2013, as an import and a match would have. Gives the id. */
export async function putOnList(world: World, listing: Listing): Promise<string> {
  const { owner, clock } = world;
  const [verbandId, organisatieId] = [world.id(listing.verband), world.id(listing.organisatie)];
  const [id, bsnId, nu] = [newId(), newId(), clock.now.toISOString()];
  await owner`
    insert into bsn (verband_id, id, organisatie_id, afdruk, versleuteld)
    values (${verbandId}, ${bsnId}, ${organisatieId}, ${Buffer.from(id)}, ${Buffer.from(id)})`;
  await owner`
    insert into lijstvermelding (
      verband_id, id, organisatie_id, soort, bsn_id, achternaam, voornaam, periode, kenmerken, door, geregistreerd_op
    )
    select
      ${verbandId}, ${id}, ${organisatieId}, ${listing.soort}, ${bsnId}, 'Proef', 'Jongere', '[2013-01-01,)', '{}', id,
      ${nu}
    from medewerker
    where organisatie_id = ${organisatieId}
    limit 1`;
  await owner`
    insert into koppeling (verband_id, bsn_id, deelnemer_id, soort, van_regisseur)
    select ${verbandId}, ${bsnId}, deelnemer_id, ${listing.soort}, ${listing.vanRegisseur}
    from casus
    where id = ${listing.casusId}`;
  return id;
}
