import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { testVault } from '../../../test/vault.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import type { Given } from '../../core/contract.ts';
import { seal } from '../../core/sealed.ts';
import { recordGesprek } from '../gesprek/contract.ts';
import { recordOverdracht } from '../regie/contract.ts';
import { recordTraject } from '../traject/contract.ts';
import { getWerkvoorraad, searchWerkvoorraad } from './contract.ts';

let world: World;
let ids: string[];
const verband = 'top600-amsterdam';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
  ids = await openInWorld(world, verband, { ...team, aantal: 5 });
  await openInWorld(world, verband, { regisseur: 'sevda-aksoy', arbeidsdeskundige: 'tarik-bulut' });
  const [jose] = await world.owner`select deelnemer_id from casus where id = ${ids[2] ?? ''}`;
  const id = String(jose?.['deelnemerId']);
  const naam = { voornaam: 'José', achternaam: 'Proef-Núñez' };
  await world.owner`
    update deelnemer set naam = ${seal(testVault, { column: 'deelnemer.naam', id }, naam)}
    where id = ${id}`;
  const inge = await world.as('inge-vermeulen');
  const casusId = ids[0] ?? '';
  await inge(recordGesprek, { verband, casusId, datum: '2014-03-10', kanaal: 'fysiek', gevoerd: true });
  await inge(recordTraject, {
    verband,
    casusId,
    soort: 'reintegratietraject',
    aanbieder: 'Proefbureau',
    begindatum: '2014-03-10',
  });
});
afterAll(() => world.end());

const read = async (slug: string, query: Given<typeof getWerkvoorraad> = {}) =>
  (await world.as(slug))(getWerkvoorraad, query);

const search = async (slug: string, naam: string) => (await world.as(slug))(searchWerkvoorraad, { naam });

describe('the werkvoorraad', () => {
  test('holds the casussen of the actor, in the order in which somebody must look', async () => {
    const { casussen, tellingen, volgende } = await read('inge-vermeulen');
    expect(casussen.map(({ casusId }) => casusId)).toEqual([...ids.slice(1), ids[0]]);
    expect(casussen[0]).toMatchObject({
      verband,
      verbandNaam: 'TOP600 Amsterdam',
      deelnemer: { achternaam: 'Proef', leeftijd: 20 },
      aandacht: { datum: '2014-03-24', reden: 'eerste_gesprek', dagen: 14 },
      faseNaam: 'Op beide lijsten',
      aanbod: [],
      regisseur: { naam: 'Rosa Okafor', organisatie: 'GGD Amsterdam', zelf: false },
      escalatie: false,
      casusZichtbaar: true,
    });
    expect(casussen[4]).toMatchObject({
      laatsteGesprek: '2014-03-10',
      faseNaam: 'Traject naar werk',
      aanbod: [{ soort: 'reintegratietraject', naam: 'Re-integratietraject', sinds: '2014-03-10' }],
    });
    expect(volgende).toBeUndefined();
    expect(tellingen).toEqual({
      totaal: 5,
      vandaagOfEerder: 0,
      langsteStilteDagen: 0,
      zonderRegisseur: 0,
      zonderMoment: 0,
    });
  });

  test('comes in pages that join without a gap, with counts of the whole', async () => {
    const seen: string[] = [];
    let na: string | undefined;
    do {
      const { casussen, tellingen, volgende } = await read('inge-vermeulen', { aantal: 2, na });
      seen.push(...casussen.map(({ casusId }) => casusId));
      expect(tellingen.totaal).toBe(5);
      na = volgende;
    } while (na !== undefined);
    expect(seen).toEqual([...ids.slice(1), ids[0]]);
  });

  test('finds a name without case and accents, and only in the own caseload', async () => {
    for (const naam of ['jose', 'NUNEZ', 'Núñez, José', 'sé Proef-N']) {
      const { casussen, tellingen } = await search('inge-vermeulen', naam);
      expect(casussen.map(({ casusId }) => casusId)).toEqual([ids[2]]);
      expect(tellingen.totaal).toBe(1);
    }
    expect((await search('tarik-bulut', 'jose')).tellingen.totaal).toBe(0);
    expect((await search('inge-vermeulen', '%')).tellingen.totaal).toBe(0);
  });

  test('filters on phase, reason and verband', async () => {
    expect((await read('inge-vermeulen', { fase: 'naar_werk' })).casussen).toHaveLength(1);
    expect((await read('inge-vermeulen', { reden: 'eerste_gesprek' })).casussen).toHaveLength(4);
    expect((await read('inge-vermeulen', { verband })).casussen).toHaveLength(5);
    await expect(read('inge-vermeulen', { verband: 'top600-rotterdam' })).rejects.toMatchObject({
      code: 'niet_gevonden',
    });
  });

  test('counts what is late', async () => {
    world.clock.now = new Date('2014-03-26T09:00:00Z');
    const { casussen, tellingen } = await read('inge-vermeulen');
    expect(casussen[0]?.aandacht).toMatchObject({ dagen: -2, zin: 'nog geen gesprek sinds de start op 10 maart' });
    expect(tellingen).toMatchObject({ vandaagOfEerder: 4, langsteStilteDagen: 16 });
  });

  test('brings an overdracht without an answer to the coordinator, once its term has passed, and no more of the casus', async () => {
    const rosa = await world.as('rosa-okafor');
    const naarOrganisatieId = world.id('de-brug');
    const casusId = ids[0] ?? '';
    const { antwoordVoor } = await rosa(recordOverdracht, {
      verband,
      casusId,
      naarOrganisatieId,
      reden: 'Past daar beter.',
    });
    expect((await read('hanna-mol')).casussen).toEqual([]);
    world.clock.now = new Date(`${antwoordVoor}T09:00:00Z`);
    expect((await read('hanna-mol')).casussen).toEqual([]);
    world.clock.now = new Date(Date.parse(`${antwoordVoor}T09:00:00Z`) + 24 * 3600 * 1000);
    const { casussen, tellingen } = await read('hanna-mol');
    expect(casussen).toMatchObject([
      { casusId, escalatie: true, casusZichtbaar: true, aanbod: [], laatsteGesprek: null },
    ]);
    // Who may not see when somebody was spoken to, is told of no silence either.
    expect(tellingen).toMatchObject({ totaal: 1, langsteStilteDagen: null });
    expect((await read('petra-kramer')).casussen).toEqual([]);
  });

  test.each(['ruud-buiten', 'ad-buiten', 'cor-buiten', 'joris-vink', 'mariska-de-wit'])(
    'is empty for %s, who is in no casusteam',
    async (slug) => {
      const { casussen, tellingen } = await read(slug);
      expect(casussen).toEqual([]);
      expect(tellingen).toMatchObject({ totaal: 0, langsteStilteDagen: null });
    },
  );
});
