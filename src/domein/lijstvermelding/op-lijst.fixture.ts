import { newId } from '../../core/id.ts';
import { seal } from '../../core/sealed.ts';
import { testVault } from '../../../test/vault.ts';
import type { World } from '../../../test/world.ts';

type Listing = {
  verband: string;
  organisatie: string;
  soort: string;
  /** The casus of whose deelnemer this is the listing, as a match would have found; without it, of nobody we know. */
  casusId?: string;
  vanRegisseur?: boolean;
  sinds?: string;
};

const proef = { achternaam: 'Proef', voornaam: 'Jongere', geboortedatum: null, kenmerken: {} };

/** Puts a person on the list of a partner, as an import would have. Gives the id of the listing. */
export async function putOnList(world: World, listing: Listing): Promise<string> {
  const { owner, clock } = world;
  const { soort, casusId, vanRegisseur = true, sinds = '2013-01-01' } = listing;
  const [verbandId, organisatieId] = [world.id(listing.verband), world.id(listing.organisatie)];
  const [id, bsnId, nu] = [newId(), newId(), clock.now.toISOString()];
  await owner`
    insert into bsn (verband_id, id, organisatie_id, afdruk, versleuteld)
    values (
      ${verbandId}, ${bsnId}, ${organisatieId}, ${testVault.print('bsn', id)},
      ${seal(testVault, { column: 'bsn.versleuteld', id: bsnId }, '900000028')}
    )`;
  await owner`
    insert into lijstvermelding (
      verband_id, id, organisatie_id, soort, bsn_id, periode, gegevens, door, geregistreerd_op
    )
    select
      ${verbandId}, ${id}, ${organisatieId}, ${soort}, ${bsnId}, daterange(${sinds}, null),
      ${seal(testVault, { column: 'lijstvermelding.gegevens', id }, proef)}, id, ${nu}
    from medewerker
    where organisatie_id = ${organisatieId}
    limit 1`;
  if (casusId !== undefined) {
    await owner`
      insert into koppeling (verband_id, bsn_id, deelnemer_id, soort, van_regisseur, categorie)
      select ${verbandId}, ${bsnId}, deelnemer_id, ${soort}, ${vanRegisseur}, ${soort === 'top600' ? 10 : 4}
      from casus
      where id = ${casusId}`;
  }
  return id;
}
