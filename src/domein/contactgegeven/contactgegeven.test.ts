import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, onlyAt, outsiders, verband, versionsOf } from '../../../test/acts.ts';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getCasus } from '../casus/lezen.contract.ts';
import { correctContactgegeven, recordContactgegeven } from './contract.ts';

let world: World;
let casusId: string;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
});
afterAll(() => world.end());

const telefoon = {
  soort: 'telefoon',
  waarde: '06 0000 0012',
  van: 'deelnemer',
  voorkeur: false,
  datum: '2014-03-03',
} as const;
const mail = { ...telefoon, soort: 'email', waarde: 'jongere@voorbeeld.example', voorkeur: true } as const;

const record = async (slug: string, gegeven: object) =>
  (await world.as(slug))(recordContactgegeven, { verband, casusId, ...telefoon, ...gegeven });
const shownTo = async (slug: string) => (await (await world.as(slug))(getCasus, { verband, casusId })).contactgegevens;

describe('a contactgegeven', () => {
  test('is shown to the whole casusteam, first how the person likes to be approached', async () => {
    expect(await record('rosa-okafor', {})).toMatchObject({ versie: 1, ...telefoon, einddatum: null });
    await record('inge-vermeulen', mail);
    expect(await shownTo('inge-vermeulen')).toMatchObject([
      { soort: 'email', waarde: mail.waarde, eigen: true },
      { soort: 'telefoon', waarde: telefoon.waarde, eigen: false, graad: 'volledig' },
    ]);
    expect(await shownTo('hanna-mol')).toEqual([]);
  });

  test('of which somebody sees the summary is a telephone number, and that it is best to write', async () => {
    await record('rosa-okafor', { waarde: '020 0000012', van: 'naaste' });
    await record('rosa-okafor', { soort: 'postadres', waarde: 'Proefkade 12, 1000 AA Proefstad' });
    const rows = await world.query('rosa-okafor', async (sql) => {
      await sql.unsafe(onlyAt({ verbandId: world.id(verband), rol: 'regiehouder', nummer: 3, digit: 5 }));
      return sql`
        select soort, waarde is null as dicht, nummer is not null as nummer
        from inzage.contactgegeven
        where casus_id = ${casusId} and vervallen_op is null
        order by soort`;
    });
    expect([...rows]).toEqual([
      { soort: 'email', dicht: true, nummer: false },
      { soort: 'telefoon', dicht: true, nummer: true },
    ]);
  });

  test('looks like what it is said to be', async () => {
    const wrong = (gegeven: object) => record('rosa-okafor', gegeven);
    await expect(wrong({ waarde: 'bel maar' })).rejects.toMatchObject(
      faultOn('waarde', 'Schrijf een telefoonnummer als 06 12345678 of +31 6 12345678'),
    );
    await expect(wrong({ soort: 'email', waarde: 'geen adres' })).rejects.toMatchObject(
      faultOn('waarde', 'Vul een e-mailadres in zoals naam@voorbeeld.nl'),
    );
    await expect(wrong({ soort: 'postadres', waarde: 'BSN 900000028' })).rejects.toMatchObject(
      faultOn('waarde', 'Hier lijkt een BSN in te staan. Haal het weg'),
    );
    await expect(wrong({ einddatum: '2014-03-01' })).rejects.toMatchObject({ fouten: [{ veld: 'einddatum' }] });
  });

  test('that no longer holds is ended by its own organisation, and stays as it was in an older version', async () => {
    const { id: contactgegevenId, versie } = await record('rosa-okafor', { waarde: '06 0000 0099' });
    const ended = { verband, casusId, contactgegevenId, ...telefoon, einddatum: '2014-03-09', versie };
    await expect((await world.as('inge-vermeulen'))(correctContactgegeven, ended)).rejects.toMatchObject({
      code: 'mag_niet',
    });
    await (
      await world.as('rosa-okafor')
    )(correctContactgegeven, ended);
    expect(await versionsOf(world, 'contactgegeven', contactgegevenId)).toEqual(corrected);
    expect((await shownTo('rosa-okafor')).map(({ id }) => id)).not.toContain(contactgegevenId);
  });

  test('cannot be read in the table', async () => {
    const rows = await world.owner`select contactgegeven::text as rij from contactgegeven`;
    expect(rows.map((row) => row['rij']).join()).not.toMatch(/06 ?0000 ?00(12|99)|020 ?0000012|voorbeeld|Proef/);
  });

  test.each(outsiders)('is not there for %s', async (slug) => {
    await expect(record(slug, {})).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('is not recorded by a coordinator, who sees the casus without knowing whose it is', async () => {
    await expect(record('hanna-mol', {})).rejects.toMatchObject({ code: 'mag_niet' });
  });
});
