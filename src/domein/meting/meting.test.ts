import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import type { Given } from '../../core/contract.ts';
import { correctGesprek, recordGesprek } from '../gesprek/contract.ts';
import { putOnList } from '../lijstvermelding/op-lijst.fixture.ts';
import { recordPlaatsing } from '../plaatsing/contract.ts';
import { recordTraject } from '../traject/contract.ts';
import { getMeting, listMetingCasussen } from './contract.ts';

let world: World;
let ids: string[];
const verband = 'top600-amsterdam';
const lijst = { verband, organisatie: 'gemeente-amsterdam', soort: 'top600', sinds: '2014-01-01' };
const on = (iso: string) => {
  world.clock.now = new Date(iso);
};

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  const rosas = await openInWorld(world, verband, {
    regisseur: 'rosa-okafor',
    arbeidsdeskundige: 'inge-vermeulen',
    aantal: 3,
  });
  const sevdas = await openInWorld(world, verband, { regisseur: 'sevda-aksoy', arbeidsdeskundige: 'tarik-bulut' });
  ids = [...rosas, ...sevdas];
  on('2014-06-10T09:00:00Z');
  const inge = await world.as('inge-vermeulen');
  const first = { verband, casusId: ids[0] ?? '' };
  const second = { verband, casusId: ids[1] ?? '' };
  await inge(recordGesprek, { ...first, datum: '2014-06-09', kanaal: 'fysiek', gevoerd: true });
  await inge(recordGesprek, { ...first, datum: '2014-06-10', kanaal: 'fysiek', gevoerd: false });
  const traject = { soort: 'reintegratietraject', aanbieder: 'Proefbureau', begindatum: '2014-06-01' };
  await inge(recordTraject, { ...first, ...traject });
  const werk = { werkgever: 'Bakkerij Proef', begindatum: '2014-05-01' };
  await inge(recordPlaatsing, { ...second, ...werk, uren: 24, betaald: true });
  await inge(recordPlaatsing, { ...second, ...werk, uren: 4, betaald: false });
});
afterAll(() => world.end());

type Query = Omit<Given<typeof getMeting>, 'verband'>;
const read = async (slug: string, query: Query = {}) => (await world.as(slug))(getMeting, { verband, ...query });
const waarden = async (slug: string, query: Query = {}) => {
  const { indicatoren } = await read(slug, query);
  return Object.fromEntries(indicatoren.map(({ sleutel, waarde }) => [sleutel, waarde]));
};
const namen = async (slug: string, query: Omit<Given<typeof listMetingCasussen>, 'verband'>) =>
  (await world.as(slug))(listMetingCasussen, { verband, ...query });

describe('figures', () => {
  test('come from the facts at the peildatum, with the definitions of the programme', async () => {
    const meting = await read('joris-vink');
    expect(meting).toMatchObject({
      peildatum: '2014-06-10',
      bekendOp: '2014-06-10T09:00:00.000Z',
      naam: 'TOP600 Amsterdam',
      versie: 2,
    });
    expect(await waarden('joris-vink')).toMatchObject({
      doelgroep: 4,
      arbeidsdeskundigen: 2,
      passend_aanbod: 2,
      gesprekken: 1,
      plaatsingen: 1,
      uitgestroomd: 0,
    });
    expect(meting.indicatoren.find(({ sleutel }) => sleutel === 'passend_aanbod')).toMatchObject({
      noemer: 4,
      aandeel: 0.5,
      norm: 1,
      eenheid: 'casussen',
      opent: true,
    });
  });

  test('lay the casussen out over the phases, with the streams between them', async () => {
    const { fasen, stromen } = await read('joris-vink');
    expect(fasen.map(({ fase, aantal }) => [fase, aantal])).toEqual([
      ['op_beide_lijsten', 2],
      ['in_beeld', 0],
      ['zorg_of_dagbesteding', 0],
      ['naar_werk', 1],
      ['aan_het_werk', 1],
      ['uitgestroomd', 0],
      ['beeindigd', 0],
    ]);
    expect(stromen).toContainEqual({ van: 'op_beide_lijsten', naar: 'in_beeld', aantal: 2 });
    expect(stromen).toContainEqual({ van: 'in_beeld', naar: 'naar_werk', aantal: 1 });
  });

  test('of an earlier day leave out what came later', async () => {
    expect(await waarden('joris-vink', { peildatum: '2014-05-01' })).toMatchObject({
      doelgroep: 4,
      passend_aanbod: 1,
      gesprekken: 0,
      plaatsingen: 1,
    });
    expect(await waarden('joris-vink', { peildatum: '2014-03-09' })).toMatchObject({ doelgroep: 0, gesprekken: 0 });
  });

  test('are not asked of a day or moment that has yet to come', async () => {
    await expect(read('joris-vink', { peildatum: '2014-06-11' })).rejects.toMatchObject({
      fouten: [{ veld: 'peildatum', melding: 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in' }],
    });
    await expect(read('joris-vink', { bekendOp: '2014-06-10T09:00:01Z' })).rejects.toMatchObject({
      fouten: [{ veld: 'bekendOp', melding: 'Dit moment moet nog komen. Vul een eerder moment in' }],
    });
    expect(await read('joris-vink', { bekendOp: '2014-06-10T09:00:00Z' })).toBeDefined();
  });

  test('of a list are for its supplier only', async () => {
    await putOnList(world, lijst);
    expect(await waarden('joris-vink')).toMatchObject({ op_lijst: 1 });
    const { indicatoren } = await read('carla-smit');
    expect(indicatoren.find(({ sleutel }) => sleutel === 'op_lijst')).toMatchObject({
      waarde: null,
      toelichting: 'Dit cijfer is van de organisatie die de lijst levert. Alleen collega’s daar zien het.',
    });
    const share = indicatoren.find(({ sleutel }) => sleutel === 'aandeel_wajong');
    expect(share).toMatchObject({ waarde: 4, noemer: null, aandeel: null });
  });

  test.each(['ruud-buiten', 'cor-buiten'])('of another verband are not there for %s', async (slug) => {
    await expect(read(slug)).rejects.toMatchObject({ code: 'niet_gevonden' });
    await expect(namen(slug, { indicator: 'doelgroep' })).rejects.toMatchObject({ code: 'niet_gevonden' });
  });

  test('need a role that may see figures', async () => {
    await world.owner`update aanstelling set rol = 'klantmanager' where medewerker_id = ${world.id('mariska-de-wit')}`;
    await expect(read('mariska-de-wit')).rejects.toMatchObject({ code: 'mag_niet' });
    await expect(namen('mariska-de-wit', { indicator: 'doelgroep' })).rejects.toMatchObject({ code: 'mag_niet' });
  });
});

describe('names behind a figure', () => {
  test('open for who may see them, and the number of the others is not told', async () => {
    expect((await namen('inge-vermeulen', { indicator: 'doelgroep' })).casussen).toHaveLength(3);
    expect((await namen('tarik-bulut', { indicator: 'doelgroep' })).casussen).toHaveLength(1);
    expect((await namen('joris-vink', { indicator: 'doelgroep' })).casussen).toEqual([]);
    expect((await namen('inge-vermeulen', { indicator: 'gesprekken' })).casussen).toMatchObject([{ casusId: ids[0] }]);
  });

  test('of a share open on both sides', async () => {
    const rest = await namen('inge-vermeulen', { indicator: 'passend_aanbod', deel: 'rest' });
    expect(rest.casussen.map(({ casusId }) => casusId)).toEqual([ids[2]]);
    const { zonderAanbod } = await read('inge-vermeulen');
    expect(zonderAanbod).toMatchObject({ aantal: 2, casussen: [{ casusId: ids[2] }], meer: false });
  });

  test('come in pages', async () => {
    const seen: string[] = [];
    let na: string | undefined;
    do {
      const page = await namen('inge-vermeulen', { indicator: 'doelgroep', aantal: 2, na });
      seen.push(...page.casussen.map(({ casusId }) => casusId));
      na = page.volgende;
    } while (na !== undefined);
    expect(seen.toSorted()).toEqual(ids.slice(0, 3).toSorted());
  });

  test('are not behind a figure that counts colleagues or a list', async () => {
    for (const indicator of ['arbeidsdeskundigen', 'op_lijst', 'bestaat_niet']) {
      await expect(namen('inge-vermeulen', { indicator })).rejects.toMatchObject({ code: 'niet_gevonden' });
    }
  });
});

describe('as known on a moment', () => {
  const gesprek = { kanaal: 'telefonisch', gevoerd: true } as const;
  const peildatum = '2014-06-10';

  test('a gesprek that was recorded later counts on its day only when that was known', async () => {
    on('2014-07-01T09:00:00Z');
    const tarik = await world.as('tarik-bulut');
    await tarik(recordGesprek, { verband, casusId: ids[3] ?? '', datum: '2014-06-05', ...gesprek });
    const asked = (bekendOp?: string) => waarden('joris-vink', { peildatum, bekendOp });
    expect(await asked()).toMatchObject({ gesprekken: 2 });
    expect(await asked('2014-06-30T00:00:00Z')).toMatchObject({ gesprekken: 1 });
    expect(await asked('2014-07-01T09:00:00Z')).toMatchObject({ gesprekken: 2 });
  });

  test('what was corrected comes out as before when asked as known before the correction', async () => {
    on('2014-07-02T09:00:00Z');
    const tarik = await world.as('tarik-bulut');
    const casusId = ids[3] ?? '';
    const { id, versie } = await tarik(recordGesprek, { verband, casusId, datum: '2014-06-06', ...gesprek });
    on('2014-07-03T09:00:00Z');
    await tarik(correctGesprek, { verband, casusId, gesprekId: id, versie, datum: '2014-06-20', ...gesprek });
    const asked = (bekendOp?: string) => waarden('joris-vink', { peildatum, bekendOp });
    expect(await asked('2014-07-02T12:00:00Z')).toMatchObject({ gesprekken: 3 });
    expect(await asked()).toMatchObject({ gesprekken: 2 });
  });
});
