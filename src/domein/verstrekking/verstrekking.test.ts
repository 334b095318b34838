import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { joinTeam } from '../../../test/team.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordInstemming } from '../instemming/contract.ts';
import { listVerstrekkingen, recordVerstrekking } from './contract.ts';

let world: World;
let casusId: string;
const verband = 'top600-amsterdam';
const at = () => ({ verband, casusId });

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  [casusId = ''] = await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' });
  await joinTeam(world, { verband, casusId, medewerker: 'noor-visser', rol: 'behandelaar' });
});
afterAll(() => world.end());

const given = {
  categorie: 'afspraak',
  ontvanger: 'de-brug/behandelaar',
  doel: 'Weten wanneer de jongere komt.',
  gevraagdDoor: 'ontvanger',
  voorwaarden: 'Niet verder delen.',
} as const;
const uwv = 'uwv-amsterdam/arbeidsdeskundige';

const seenBy = async (slug: string) => (await (await world.as(slug))(listVerstrekkingen, at())).verstrekkingen;

describe('a verstrekking', () => {
  test('is registered with what, to whom, how much and on which ground', async () => {
    const inge = await world.as('inge-vermeulen');
    const registered = await inge(recordVerstrekking, { ...at(), ...given });
    expect(registered).toMatchObject({
      categorie: 'afspraak',
      niveau: 'samenvatting',
      ontvanger: 'De Brug',
      organisatie: 'UWV Amsterdam',
      datum: '2014-03-10',
      voorwaarden: 'Niet verder delen.',
    });
    expect(registered.grondslag.length).toBeGreaterThan(3);
    expect(await seenBy('rosa-okafor')).toMatchObject([{ id: registered.id }]);
  });

  test('of what may not be shared is refused', async () => {
    const inge = await world.as('inge-vermeulen');
    const refused = { code: 'delen_mag_niet' };
    await expect(inge(recordVerstrekking, { ...at(), ...given, categorie: 'verslag' })).rejects.toMatchObject(refused);
    await expect(inge(recordVerstrekking, { ...at(), ...given, categorie: 'ggz' })).rejects.toMatchObject(refused);
    const noor = await world.as('noor-visser');
    const ggz = { ...at(), ...given, categorie: 'ggz', ontvanger: uwv } as const;
    await expect(noor(recordVerstrekking, ggz)).rejects.toMatchObject(refused);
  });

  test('of what others may not know of is seen by who gave and who received', async () => {
    const noor = await world.as('noor-visser');
    await noor(recordInstemming, {
      ...at(),
      soort: 'toestemming_wgbo',
      ontvanger: 'uwv-amsterdam',
      categorieen: ['ggz'],
      begindatum: '2014-03-10',
      gegevenDoor: 'deelnemer',
    });
    await noor(recordVerstrekking, { ...at(), ...given, categorie: 'ggz', ontvanger: uwv });
    const categories = async (slug: string) => (await seenBy(slug)).map(({ categorie }) => categorie);
    expect(await categories('noor-visser')).toEqual(['ggz', 'afspraak']);
    expect(await categories('inge-vermeulen')).toEqual(['ggz', 'afspraak']);
    expect(await categories('rosa-okafor')).toEqual(['afspraak']);
  });

  test('holds no BSN', async () => {
    const inge = await world.as('inge-vermeulen');
    await expect(inge(recordVerstrekking, { ...at(), ...given, voorwaarden: 'Over 900000028.' })).rejects.toMatchObject(
      { code: 'invoer_ongeldig', fouten: [{ veld: 'voorwaarden' }] },
    );
  });

  test.each(['ruud-buiten', 'tarik-bulut', 'sevda-aksoy', 'petra-kramer'])(
    'is not there for %s, who has nothing to do with the casus',
    async (slug) => {
      const outsider = await world.as(slug);
      const none = { code: 'niet_gevonden' };
      await expect(outsider(listVerstrekkingen, at())).rejects.toMatchObject(none);
      await expect(outsider(recordVerstrekking, { ...at(), ...given })).rejects.toMatchObject(none);
    },
  );
});
