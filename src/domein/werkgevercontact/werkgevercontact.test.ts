import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected, faultOn, shut, versionsOf } from '../../../test/acts.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { openPlekcasussen, plekken, verband } from '../trajectplek/plekken.fixture.ts';
import { recordWaarneming } from '../waarneming/contract.ts';
import { correctWerkgevercontact, recordWerkgevercontact } from './contract.ts';

let world: World;
let casusId: string;
let anders: string;

beforeAll(async () => {
  world = await createWorld('2021-03-01T09:00:00Z', [plekken]);
  [casusId = '', anders = ''] = await openPlekcasussen(world, ['Persoon', 'Ander']);
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

describe('a deelnemer who wants that no employer hears anything', () => {
  const geweigerd = {
    code: 'werkgevercontact_eis',
    message:
      'De kandidaat wil op deze dag niet dat een werkgever iets hoort. Leg eerst vast dat de kandidaat anders kiest (Openheid naar werkgevers), of leg dit contact niet bij de kandidaat vast.',
  };
  const meet = (datum: string) => record('iris-voorbeeld', { casusId: anders, datum });
  const choose = async (waarde: string, datum: string) => {
    const iris = await world.as('iris-voorbeeld');
    return iris(recordWaarneming, { verband, casusId: anders, kenmerk: 'openheid', waarde, datum, bron: 'deelnemer' });
  };

  test('has no contact with one on those days, and has on the days before and after', async () => {
    world.clock.now = new Date('2021-03-20T09:00:00Z');
    await choose('functioneel', '2021-03-05');
    await choose('geen', '2021-03-10');
    await expect(meet('2021-03-10')).rejects.toMatchObject(geweigerd);
    expect(await meet('2021-03-09')).toMatchObject({ versie: 1 });
    await choose('volledig', '2021-03-15');
    await expect(meet('2021-03-14')).rejects.toMatchObject(geweigerd);
    expect(await meet('2021-03-15')).toMatchObject({ versie: 1 });
  });

  test('gets none by correcting another day', async () => {
    const { id: werkgevercontactId } = await meet('2021-03-16');
    const moved = { verband, casusId: anders, werkgevercontactId, ...contact, datum: '2021-03-11', versie: 1 };
    const iris = await world.as('iris-voorbeeld');
    await expect(iris(correctWerkgevercontact, moved)).rejects.toMatchObject(geweigerd);
  });

  test('chose nothing yet before the casus began', async () => {
    expect(await meet('2021-02-20')).toMatchObject({ versie: 1 });
  });
});
