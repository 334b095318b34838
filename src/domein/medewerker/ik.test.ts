import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { recordOverdracht } from '../regie/contract.ts';
import { getIk, listCollegas } from './contract.ts';

let world: World;
let ids: string[];
const verband = 'top600-amsterdam';
const day = 24 * 3600 * 1000;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
  ids = await openInWorld(world, verband, { ...team, aantal: 3 });
});
afterAll(() => world.end());

const ik = async (slug: string) => (await world.as(slug))(getIk, {});
const collegas = async (slug: string, where = verband) => (await world.as(slug))(listCollegas, { verband: where });

describe('who I am', () => {
  test('names the roles as the programme does, with what they may record', async () => {
    const noor = await ik('noor-visser');
    expect(noor).toMatchObject({ naam: 'Noor Visser', organisatie: 'De Brug', werkvoorraad: 0, overdrachten: 0 });
    expect(noor.verbanden).toMatchObject([
      { verband, naam: 'TOP600 Amsterdam', rollen: ['behandelaar', 'regiehouder'] },
    ]);
    expect(noor.verbanden[0]?.mag).toContain('overdracht');
    expect((await ik('joris-vink')).verbanden[0]).toMatchObject({ mag: ['meting'], cijfers: true });
  });

  test('counts what waits: casussen of today or earlier, and overdrachten to answer', async () => {
    const rosa = await world.as('rosa-okafor');
    const naarOrganisatieId = world.id('de-brug');
    const offer = { verband, casusId: ids[0] ?? '', naarOrganisatieId, reden: 'Past daar beter.' };
    const { antwoordVoor } = await rosa(recordOverdracht, offer);
    expect(await ik('noor-visser')).toMatchObject({ overdrachten: 1 });
    expect(await ik('hanna-mol')).toMatchObject({ overdrachten: 0, werkvoorraad: 0 });
    expect(await ik('rosa-okafor')).toMatchObject({ overdrachten: 0, werkvoorraad: 0 });
    world.clock.now = new Date(Date.parse(`${antwoordVoor}T09:00:00Z`) + day);
    expect(await ik('rosa-okafor')).toMatchObject({ werkvoorraad: 3 });
    expect(await ik('hanna-mol')).toMatchObject({ overdrachten: 1, werkvoorraad: 1 });
    expect(await ik('petra-kramer')).toMatchObject({ overdrachten: 0, werkvoorraad: 0 });
    expect(await ik('ruud-buiten')).toMatchObject({ overdrachten: 0, werkvoorraad: 0 });
  });
});

describe('colleagues', () => {
  test('are known to whoever works in the same verband, with their roles of today', async () => {
    const { collegas: all } = await collegas('inge-vermeulen');
    expect(all).toHaveLength(14);
    expect(all.find(({ naam }) => naam === 'Noor Visser')).toMatchObject({
      organisatie: 'De Brug',
      rollen: ['behandelaar', 'regiehouder'],
    });
    expect(JSON.stringify(all)).not.toContain('Buiten');
  });

  test('of another verband are unknown', async () => {
    await expect(collegas('ruud-buiten')).rejects.toMatchObject({ code: 'niet_gevonden' });
    const { collegas: own } = await collegas('ruud-buiten', 'top600-rotterdam');
    expect(own.map(({ naam }) => naam)).toEqual(['Cor Buiten', 'Ruud Buiten', 'Ad Buiten']);
    expect(JSON.stringify(own)).not.toContain('Vermeulen');
  });

  test('who has left are no longer listed', async () => {
    await world.owner`update medewerker set uit_dienst_per = '2014-03-01' where slug = 'lars-van-dam'`;
    const { collegas: all } = await collegas('inge-vermeulen');
    expect(all.map(({ naam }) => naam)).not.toContain('Lars van Dam');
  });
});
