import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { signInWith } from '../../test/provider/door.ts';
import { clientId, clientSecret, startProvider } from '../../test/provider/provider.ts';
import type { TestProvider } from '../../test/provider/provider.ts';
import { testVault } from '../../test/vault.ts';
import { createWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';
import { readSettings } from '../core/settings.ts';
import { aanbieder } from './aanbieder.ts';
import type { Options, Outcome } from './command.ts';

let world: World;
let provider: TestProvider;

beforeAll(async () => {
  world = await createWorld();
  provider = await startProvider({ sub: 'kenmerk-van-rosa', acr: 'hoog', gebruikersnaam: 'rosa-okafor' });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await provider.end();
  await world.end();
});

async function run(file: string, options: Options = {}): Promise<Outcome> {
  if (!('runOn' in aanbieder)) throw new Error('The command needs a database');
  const { owner, db } = world;
  const close = async () => {};
  const loopplank = { owner, db, vault: testVault, lost: new Promise<Error>(() => {}), hasty: () => db, close };
  return aanbieder.runOn({ file, options, settings: readSettings({}), loopplank, als: (slug) => world.as(slug) });
}

const given = () => ({
  organisatie: 'ggd-amsterdam',
  issuer: provider.issuer,
  'client-id': clientId,
  acr: 'hoog, hoger',
  'claim-gebruiker': 'gebruikersnaam',
});
const rollen = { 'claim-rollen': 'groepen', rol: ['coordinatie=top600-amsterdam/coordinator'] };

test('a provider is added, shown without its secret, and removed', async () => {
  vi.stubEnv('LOOPPLANK_AANBIEDER_GEHEIM', clientSecret);
  const added = await run('toevoegen', { ...given(), ...rollen });
  const { id } = Object(added.json);
  expect((await signInWith(world, id)).location).toBe('/overdrachten');
  const shown = await run('tonen');
  expect(shown.json).toMatchObject({
    aanbieders: [{ id, naam: 'GGD Amsterdam', acrWaarden: ['hoog', 'hoger'], metGeheim: true, collegas: 1 }],
  });
  expect(JSON.stringify([added, shown])).not.toContain(clientSecret);
  await expect(run('toevoegen', given())).rejects.toMatchObject({ code: 'identiteitsaanbieder_bestaat_al' });
  expect((await run('losmaken', { kenmerk: id, collega: 'rosa-okafor' })).json).toMatchObject({ losgemaakt: true });
  expect((await run('verwijderen', { kenmerk: id })).json).toMatchObject({ verwijderd: true });
  expect((await run('tonen')).tekst).toEqual(['Er zijn geen aanbieders.']);
  await expect(run('verwijderen', { kenmerk: id })).rejects.toMatchObject({ code: 'niet_gevonden' });
});

test('a provider that does not answer, or would answer for all to hear, is not added', async () => {
  const silent = { ...given(), issuer: 'http://127.0.0.1:9' };
  await expect(run('toevoegen', silent)).rejects.toMatchObject({ code: 'aanbieder_onbereikbaar' });
  const open = { ...given(), issuer: 'http://aanmelden.example' };
  const melding = 'Schrijf een adres dat begint met https://';
  await expect(run('toevoegen', open)).rejects.toMatchObject({ fouten: [{ veld: 'issuer', melding }] });
  const past = world.owner`
    insert into identiteitsaanbieder (
      id, organisatie_id, soort, naam, issuer, client_id, acr_waarden, claim_gebruiker, rollen, alleen_aanbieder,
      geregistreerd_op
    )
    values (
      gen_random_uuid(), ${world.id('ggd-amsterdam')}, 'medewerker', 'Proef', 'http://127.0.0.1.example', 'x', '{hoog}',
      'sub', '[]', false, now()
    )`;
  await expect(past).rejects.toMatchObject({ code: '23514' });
  expect((await run('tonen')).json).toEqual({ aanbieders: [] });
});

test.each<[string, Options, string]>([
  ['anders', {}, 'Kies toevoegen, tonen, verwijderen of losmaken.'],
  ['toevoegen', { organisatie: 'ggd-amsterdam' }, 'Er ontbreekt: --issuer, --client-id, --acr.'],
  ['verwijderen', {}, 'Er ontbreekt: --kenmerk.'],
  ['losmaken', {}, 'Er ontbreekt: --collega.'],
])('%s %j is told how it is typed', async (file, options, melding) => {
  await expect(run(file, options)).rejects.toThrow(melding);
});

test('a role is typed as a value of the claim, a verband and a role', async () => {
  vi.stubEnv('LOOPPLANK_AANBIEDER_GEHEIM', clientSecret);
  await expect(run('toevoegen', { ...given(), ...rollen, rol: ['coordinator'] })).rejects.toThrow('waarde=verband/rol');
});
