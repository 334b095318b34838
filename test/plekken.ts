import { newId } from '../src/core/id.ts';
import type { World } from './world.ts';

/** A source with one place granted from it, and a contact with an employer, laid down as if its programme had them. */
export async function keepPlek(world: World, verband: string, casusId: string): Promise<Record<string, string>> {
  const { owner, clock } = world;
  const [bronId, plekId, contactId] = [newId(), newId(), newId()];
  const wie = [world.id('ggd-amsterdam'), world.id('rosa-okafor')] as const;
  const nu = clock.now.toISOString();
  await owner`
    insert into financieringsbron (
      verband_id, id, organisatie_id, naam, bedrag, periode, plekken, tarief, coordinatie, dagdelen, vergeven,
      gereserveerd, door, geregistreerd_op
    )
    values (
      ${world.id(verband)}, ${bronId}, ${wie[0]}, 'Geheime bron', 20000, '[2014-01-01,2015-01-01)', 2, 7500, 5000, 1, 1,
      7500, ${wie[1]}, ${nu}
    )`;
  await owner`
    insert into trajectplek (
      verband_id, id, casus_id, organisatie_id, bron_id, bronversie, bronperiode, periode, bedrag, besluitdatum, door,
      geregistreerd_op
    )
    values (
      ${world.id(verband)}, ${plekId}, ${casusId}, ${wie[0]}, ${bronId}, 1, '[2014-01-01,2015-01-01)',
      '[2014-03-10,2015-01-01)', 7500, '2014-03-10', ${wie[1]}, ${nu}
    )`;
  await owner`
    insert into werkgevercontact (
      verband_id, id, casus_id, organisatie_id, datum, werkgever, soort, met_deelnemer, plaats, functiesoort, door,
      geregistreerd_op
    )
    values (
      ${world.id(verband)}, ${contactId}, ${casusId}, ${wie[0]}, '2014-03-10', 'Geheime zaak', 'in_persoon', true,
      'bij_werkgever', 'geheim werk', ${wie[1]}, ${nu}
    )`;
  return { financieringsbronId: bronId, trajectplekId: plekId, werkgevercontactId: contactId };
}
