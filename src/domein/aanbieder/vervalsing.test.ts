import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addProvider, ask, nameOf, toldAt } from '../../../test/provider/door.ts';
import { honest, otherKey, startForger } from '../../../test/provider/forger.ts';
import type { Forger } from '../../../test/provider/forger.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

/** What a token of the provider must be. The one that lies here has every chance to: it knows all that was sent along. */

let world: World;
let forger: Forger;
let aanbiederId: string;

beforeAll(async () => {
  world = await createWorld();
  forger = await startForger();
  aanbiederId = await addProvider(world, forger.issuer);
});
beforeEach(() => {
  forger.forge = honest;
  forger.fault = undefined;
});
afterAll(async () => {
  await forger.end();
  await world.end();
});

async function signIn() {
  const { location, cookies } = await ask(world, `/aanmelden/aanbieder/${aanbiederId}`);
  const sent = new URL(location).searchParams;
  forger.nonce = sent.get('nonce') ?? '';
  return ask(world, `/aanmelden/terug?code=proef&state=${sent.get('state')}`, cookies);
}

const claiming =
  (changed: object): Forger['forge'] =>
  (token) => ({ ...token, claims: { ...token.claims, ...changed } });

const hour = 3600;
const now = (): number => Math.floor(Date.now() / 1000);

test('an honest token lets its colleague in', async () => {
  expect(await nameOf(world, (await signIn()).cookies)).toBe('Rosa Okafor');
});

test.each<[string, () => Forger['forge']]>([
  ['is not signed at all', () => (token) => ({ ...token, header: { alg: 'none' }, key: undefined })],
  ['is signed with another key', () => (token) => ({ ...token, key: otherKey })],
  ['has a signature cut off', () => (token) => ({ ...token, key: undefined })],
  ['is signed in a way that the provider does not use', () => (token) => ({ ...token, header: { alg: 'HS256' } })],
  ['is for another application', () => claiming({ aud: 'een ander' })],
  ['is for several, and for none of them first', () => claiming({ aud: ['loopplank', 'een ander'], azp: 'een ander' })],
  ['comes from another issuer', () => claiming({ iss: 'https://elders.example' })],
  ['has another nonce', () => claiming({ nonce: 'van een ander verzoek' })],
  ['has no nonce', () => claiming({ nonce: undefined })],
  ['is over', () => claiming({ iat: now() - 2 * hour, exp: now() - hour })],
  ['never ends', () => claiming({ exp: undefined })],
  ['names nobody', () => claiming({ sub: undefined })],
])('a token that %s is refused', async (_, forge) => {
  forger.forge = forge();
  expect(await toldAt(world, await signIn())).toBe('De aanmelding bij uw organisatie klopt niet. Begin opnieuw.');
});

test.each([
  ['laag', 'laag'],
  ['no strength', undefined],
  ['several strengths in one', 'laag hoog'],
])('a token that tells of %s is too light', async (_, acr) => {
  forger.forge = claiming({ acr });
  expect(await toldAt(world, await signIn())).toMatch(/^Uw organisatie heeft u niet streng genoeg herkend/);
});

test.each([
  ["a name that would close the quotes: '", "rosa-okafor';set local app.aanmelden='nee"],
  ['no name', undefined],
  ['something that is no name', { van: 'rosa-okafor' }],
  ['somebody else', 'petra-kramer'],
])('a token with %s names nobody here', async (_, gebruikersnaam) => {
  forger.forge = claiming({ gebruikersnaam, sub: 'nog niet gezien' });
  expect(await toldAt(world, await signIn())).toMatch(/^Loopplank kent u nog niet/);
});

test('a mail address counts only when the provider does not doubt it', async () => {
  await world.owner`update account set gebruikersnaam = 'lars@ggd.example' where gebruikersnaam = 'lars-van-dam'`;
  const id = await addProvider(world, forger.issuer, { claimGebruiker: 'email', clientId: 'loopplank-mail' });
  const before = aanbiederId;
  aanbiederId = id;
  const mail = { sub: 'lars', email: 'Lars@ggd.example', aud: 'loopplank-mail' };
  forger.forge = claiming({ ...mail, email_verified: false });
  expect(await toldAt(world, await signIn())).toMatch(/^Loopplank kent u nog niet/);
  forger.forge = claiming({ ...mail, email_verified: true });
  expect(await nameOf(world, (await signIn()).cookies)).toBe('Lars van Dam');
  aanbiederId = before;
});

test('a provider that stumbles, or does not know us, is told apart', async () => {
  forger.fault = { status: 503, body: { error: 'temporarily_unavailable' } };
  expect(await toldAt(world, await signIn())).toMatch(/antwoordt niet/);
  forger.fault = { status: 401, body: { error: 'invalid_client' } };
  expect(await toldAt(world, await signIn())).toMatch(/klopt niet/);
});
