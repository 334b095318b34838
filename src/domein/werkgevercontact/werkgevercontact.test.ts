import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, shut, versionsOf } from '../../../test/acts.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { openPlekcasussen, plekken, verband } from '../trajectplek/plekken.fixture.ts';
import { correctWerkgevercontact, recordWerkgevercontact } from './contract.ts';

let world: World;
let casusId: string;

beforeAll(async () => {
  world = await createWorld('2021-03-01T09:00:00Z', [plekken]);
  [casusId = ''] = await openPlekcasussen(world, ['Persoon']);
});
afterAll(() => world.end());

const contact = {
  datum: '2021-03-01',
  werkgever: 'Bakkerij Proef',
  soort: 'in_persoon',
  plaats: 'bij_werkgever',
  metDeelnemer: true,
  functiesoort: 'keukenhulp',
} as const;

const record = async (slug: string, given: object = {}) =>
  (await world.as(slug))(recordWerkgevercontact, { verband, casusId, ...contact, ...given });
const told = async (slug: string) => {
  const { tijdlijn } = await (await world.as(slug))(listTijdlijn, { verband, casusId, aantal: 100 });
  return tijdlijn.filter(({ soort }) => soort === 'werkgevercontact').map(({ gegevens }) => gegevens);
};

describe('a contact with an employer', () => {
  test('is recorded by the begeleider, and told in the casus', async () => {
    expect(await record('iris-voorbeeld')).toMatchObject({ versie: 1, ...contact });
    expect(await told('iris-voorbeeld')).toEqual([
      {
        ...{ werkgever: 'Bakkerij Proef', contactsoort: 'in_persoon', plaats: 'bij_werkgever' },
        ...{ metDeelnemer: true, functiesoort: 'keukenhulp' },
      },
    ]);
  });

  test('is not there for the klantmanager, as long as the deelnemer did not consent to that', async () => {
    expect(await told('karel-voorbeeld')).toEqual([]);
    await expect(record('karel-voorbeeld')).rejects.toMatchObject({ code: 'mag_niet' });
  });

  test('is corrected with a new version; the old one stays', async () => {
    const iris = await world.as('iris-voorbeeld');
    const { id: werkgevercontactId } = await record('iris-voorbeeld');
    const better = { verband, casusId, werkgevercontactId, ...contact, soort: 'telefonisch', versie: 1 } as const;
    expect(await iris(correctWerkgevercontact, better)).toMatchObject({ versie: 2, soort: 'telefonisch' });
    expect(await versionsOf(world, 'werkgevercontact', werkgevercontactId)).toEqual(corrected);
    await expect(iris(correctWerkgevercontact, better)).rejects.toMatchObject({ code: 'versie_verouderd' });
  });

  test('was on a day that has come, with an employer that has a name', async () => {
    await expect(record('iris-voorbeeld', { datum: '2021-03-02' })).rejects.toMatchObject(
      faultOn('datum', 'Deze dag ligt in de toekomst. Vul vandaag of een eerdere dag in'),
    );
    await expect(record('iris-voorbeeld', { werkgever: 'X' })).rejects.toMatchObject(
      faultOn('werkgever', 'Gebruik minstens 2 tekens'),
    );
  });

  test.each(['ruud-buiten', 'ivo-voorbeeld', 'ada-voorbeeld'])('is not there for %s', async (slug) => {
    await expect(record(slug)).rejects.toMatchObject({ code: 'niet_gevonden' });
    const seen = await world.query(slug, (sql) => sql`select id from inzage.werkgevercontact`);
    expect(seen).toHaveLength(0);
  });

  test('cannot be added to a casus that is closed', async () => {
    await shut(world, casusId);
    await expect(record('iris-voorbeeld')).rejects.toMatchObject({ code: 'casus_gesloten' });
  });
});
