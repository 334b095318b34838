import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientId, clientSecret, startProvider, terug, walk } from '../../../test/provider/provider.ts';
import type { TestProvider } from '../../../test/provider/provider.ts';
import { testVault } from '../../../test/vault.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { nobody } from '../../core/actor.ts';
import { createCaller } from '../../app.ts';
import { finishAanmelding, listAanbieders, startAanmelding } from './contract.ts';
import { addAanbieder } from './inrichten.ts';

let world: World;
let provider: TestProvider;
let aanbiederId: string;

const rosa = { sub: 'kenmerk-van-rosa', acr: 'hoog', email: 'rosa-okafor', email_verified: true };

const call = () =>
  createCaller({ db: world.db, vault: testVault, clock: () => world.clock.now })(nobody, { trace: '0'.repeat(32), address: 'test' });

const given = {
  organisatie: 'ggd-amsterdam',
  soort: 'medewerker' as const,
  clientId,
  clientSecret,
  acrWaarden: ['hoog'],
  claimGebruiker: 'email',
  rollen: [],
  alleenAanbieder: false,
};

beforeAll(async () => {
  world = await createWorld();
  provider = await startProvider(rosa);
  aanbiederId = await addAanbieder(world.owner, testVault, { ...given, issuer: provider.issuer }, '2014-03-01T09:00:00Z');
});
beforeEach(() => void (provider.who = rosa));
afterAll(async () => {
  await provider.end();
  await world.end();
});

const begin = async () => {
  const { token, adres } = await call()(startAanmelding, { aanbiederId, terug, naar: '/werkvoorraad?melding=x' });
  return { token, antwoord: new URL(await walk(adres)).search.slice(1) };
};
const finish = async (given: { token: string; antwoord: string }) => call()(finishAanmelding, given);

describe('signing in', () => {
  test('works', async () => {
    expect((await call()(listAanbieders, {})).aanbieders).toMatchObject([{ id: aanbiederId, naam: 'GGD Amsterdam' }]);
    const { token, naar } = await finish(await begin());
    expect(naar).toBe('/werkvoorraad?melding=x');
    const ik = await (await world.app.request('/v1/ik', { headers: { authorization: `Bearer ${token}` } })).json();
    expect(ik).toMatchObject({ naam: 'Rosa Okafor' });
  });
});
