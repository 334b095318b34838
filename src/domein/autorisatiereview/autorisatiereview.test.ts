import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getIk } from '../medewerker/contract.ts';
import { listAutorisaties, recordAutorisatiereview } from './contract.ts';

let world: World;
const verband = 'top600-amsterdam';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  await openInWorld(world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 2 });
});
afterAll(() => world.end());

const read = async (slug = 'ria-dekker') => (await world.as(slug))(listAutorisaties, {});
const judge = async (oordelen: Record<string, 'klopt' | 'intrekken'>) =>
  (await world.as('ria-dekker'))(recordAutorisatiereview, {
    oordelen: Object.entries(oordelen).map(([rechtId, oordeel]) => ({ rechtId, oordeel })),
  });
const idOf = async (collega: string, naam: string): Promise<string> =>
  (await read()).regels.find((one) => one.collega === collega && one.naam === naam)?.id ?? '';

describe('the review of rights', () => {
  test('shows every role and functie of the own organisation, and that nobody looked for years', async () => {
    const { regels, verlopen, reviews } = await read();
    expect(regels.map(({ collega, naam }) => `${collega}: ${naam}`).toSorted()).toEqual([
      'Frits Veen: functionaris gegevensbescherming',
      'Hanna Mol: coördinator',
      'Lars van Dam: regiehouder',
      'Ria Dekker: beheerder',
      'Rosa Okafor: regiehouder',
    ]);
    expect(regels.find(({ collega }) => collega === 'Rosa Okafor')).toMatchObject({
      ...{ recht: 'rol', verband: 'TOP600 Amsterdam', sinds: '2011-05-01', casussen: 2, bekekenOp: null },
      ...{ uiterlijk: '2012-05-01', verlopen: true },
    });
    expect([verlopen, reviews]).toEqual([5, []]);
  });

  test('holds a year for a role and a quarter for a functie', async () => {
    const { regels } = await read();
    await judge(Object.fromEntries(regels.map(({ id }) => [id, 'klopt'] as const)));
    expect(await read()).toMatchObject({ verlopen: 0, reviews: [{ door: 'Ria Dekker', klopt: 5, ingetrokken: 0 }] });
    const now = world.clock.now;
    world.clock.now = new Date('2014-06-11T09:00:00Z');
    expect((await read()).regels.filter((one) => one.verlopen).map(({ recht }) => recht)).toEqual([
      'functie',
      'functie',
    ]);
    world.clock.now = new Date('2015-03-11T09:00:00Z');
    expect((await read()).verlopen).toBe(5);
    world.clock.now = now;
  });

  test('takes back a role at once, and keeps who judged what', async () => {
    const id = await idOf('Lars van Dam', 'regiehouder');
    expect(await judge({ [id]: 'intrekken' })).toMatchObject({ klopt: 0, ingetrokken: 1 });
    expect((await (await world.as('lars-van-dam'))(getIk, {})).verbanden).toEqual([]);
    const kept = await world.owner`
      select o.oordeel, r.door, o.medewerker_id
      from autorisatieoordeel o join autorisatiereview r on r.id = o.review_id
      where o.recht_id = ${id} order by r.geregistreerd_op desc, r.id desc limit 1`;
    expect({ ...kept[0] }).toEqual({
      oordeel: 'intrekken',
      door: world.id('ria-dekker'),
      medewerkerId: world.id('lars-van-dam'),
    });
    await expect(judge({ [id]: 'klopt' })).rejects.toMatchObject({ code: 'versie_verouderd' });
  });

  test('does not take back a role on which casussen hang, and then nothing of it goes through', async () => {
    const [rosa, frits] = [
      await idOf('Rosa Okafor', 'regiehouder'),
      await idOf('Frits Veen', 'functionaris gegevensbescherming'),
    ];
    const before = await read();
    await expect(judge({ [rosa]: 'intrekken', [frits]: 'intrekken' })).rejects.toMatchObject({
      fouten: [{ veld: `oordelen.${rosa}`, melding: expect.stringContaining('nog 2 casussen') }],
    });
    expect(await read()).toEqual(before);
    await expect(judge({ [await idOf('Hanna Mol', 'coördinator')]: 'intrekken' })).rejects.toMatchObject({
      code: 'laatste_coordinator',
    });
    await expect(judge({ [await idOf('Ria Dekker', 'beheerder')]: 'intrekken' })).rejects.toMatchObject({
      code: 'invoer_ongeldig',
    });
    await judge({ [frits]: 'intrekken' });
    expect((await (await world.as('frits-veen'))(getIk, {})).functies).toEqual([]);
  });

  test('is the work of the beheerder alone, for the own organisation', async () => {
    await expect(read('hanna-mol')).rejects.toMatchObject({ code: 'mag_niet' });
    expect(JSON.stringify(await read('karim-bos'))).not.toContain('Okafor');
    const rosa = await idOf('Rosa Okafor', 'regiehouder');
    const karim = await world.as('karim-bos');
    await expect(
      karim(recordAutorisatiereview, { oordelen: [{ rechtId: rosa, oordeel: 'klopt' }] }),
    ).rejects.toMatchObject({
      code: 'versie_verouderd',
    });
  });
});
