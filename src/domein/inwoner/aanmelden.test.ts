import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { addProvider, ask, signInWith } from '../../../test/provider/door.ts';
import { startProvider } from '../../../test/provider/provider.ts';
import type { TestProvider } from '../../../test/provider/provider.ts';
import { testVault } from '../../../test/vault.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '../../core/id.ts';
import { seal } from '../../core/sealed.ts';

const verband = 'top600-amsterdam';
const bsn = '900000028';
const jongere = { sub: 'kenmerk-van-de-jongere', acr: 'hoog', bsn };

let world: World;
let broker: TestProvider;
let aanbiederId: string;
let casusId: string;

/** Both lists know the person by the same number, as they do after a match. */
async function know(number: string, organisatie: string): Promise<void> {
  const [verbandId, id] = [world.id(verband), newId()];
  await world.owner`
    insert into bsn (verband_id, id, organisatie_id, afdruk, versleuteld)
    values (
      ${verbandId}, ${id}, ${world.id(organisatie)}, ${testVault.print('bsn', number)},
      ${seal(testVault, { column: 'bsn.versleuteld', id }, number)}
    )`;
  await world.owner`
    insert into koppeling (verband_id, bsn_id, deelnemer_id, soort, van_regisseur)
    select ${verbandId}, ${id}, deelnemer_id, 'top600', true
    from casus
    where id = ${casusId}`;
}

beforeAll(async () => {
  world = await createWorld();
  broker = await startProvider(jongere);
  aanbiederId = await addProvider(world, broker.issuer, {
    soort: 'inwoner',
    naam: 'DigiD (proef)',
    claimGebruiker: 'bsn',
  });
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
  [casusId = ''] = await openInWorld(world, verband, team);
  for (const organisatie of ['ggd-amsterdam', 'uwv-amsterdam']) await know(bsn, organisatie);
});
beforeEach(() => {
  broker.who = jongere;
});
afterAll(async () => {
  await broker.end();
  await world.end();
});

const mine = async (cookie: string) => world.app.request('/v1/mijn/casussen', { headers: { cookie } });

test('an inwoner comes in by the BSN that a broker verified, and is the same one the next time', async () => {
  const { location, cookies } = await signInWith(world, aanbiederId, '/mijn');
  expect(location).toBe('/mijn');
  expect(await (await mine(cookies)).json()).toMatchObject({ naam: 'Jongere Proef', casussen: [{ casusId }] });
  await signInWith(world, aanbiederId, '/mijn');
  expect(await world.owner`select from inwoner`).toHaveLength(1);
  const sessies = await world.owner`select medewerker_id, organisatie_id, middel from sessie`;
  expect(sessies).toHaveLength(2);
  for (const sessie of sessies) expect(sessie).toEqual({ medewerkerId: null, organisatieId: null, middel: 'oidc' });
});

test('the number is in no log, no session and no request', async () => {
  for (const table of ['logboek', 'dataverwerking', 'autorisatiebesluit', 'sessie', 'inwoner', 'aanmeldverzoek']) {
    expect(JSON.stringify(await world.owner`select * from ${world.owner(table)}`), table).not.toContain(bsn);
  }
});

test('who was recognised too lightly, has no casus, or comes without a number, does not come in and leaves nothing', async () => {
  const before = await world.owner`select from inwoner`;
  const told = async () => (await signInWith(world, aanbiederId, '/mijn')).location;
  broker.who = { ...jongere, acr: 'laag' };
  expect(await told()).toBe('/aanmelden?fout=aanmelding_te_licht');
  for (const other of ['900000077', '900000029', 'onbekend', undefined]) {
    broker.who = { ...jongere, sub: `kenmerk-${other}`, bsn: other };
    expect(await told(), other).toBe('/mijn/aanmelden?fout=inwoner_onbekend');
  }
  expect(await world.owner`select from inwoner`).toHaveLength(before.length);
});

test('a session ends by signing out, and leads back to the door of inwoners', async () => {
  const { cookies } = await signInWith(world, aanbiederId, '/mijn');
  const { location } = await ask(world, '/mijn', cookies);
  expect(location).toBe(`/mijn/casussen/${casusId}`);
  const html = await (await world.app.request(location, { headers: { cookie: cookies } })).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const out = await world.app.request('/afmelden', {
    method: 'POST',
    headers: { cookie: cookies, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ csrf }),
  });
  expect(out.headers.get('location')).toMatch(/^\/mijn\/aanmelden\?melding=afgemeld/);
  expect((await mine(cookies)).status).toBe(401);
});

test('a provider of colleagues lets in no inwoner, and the door shows each their own', async () => {
  const collega = await addProvider(world, broker.issuer, { clientSecret: undefined, claimGebruiker: 'bsn' });
  expect((await signInWith(world, collega, '/mijn')).location).toMatch(/fout=/);
  expect(await (await world.app.request('/mijn/aanmelden')).text()).toContain('Aanmelden met DigiD (proef)');
  expect(await (await world.app.request('/aanmelden')).text()).not.toContain('DigiD (proef)');
});
