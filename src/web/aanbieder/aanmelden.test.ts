import { afterAll, beforeAll, expect, test } from 'vitest';
import { addProvider, ask, signInWith } from '../../../test/provider/door.ts';
import { startProvider } from '../../../test/provider/provider.ts';
import type { TestProvider } from '../../../test/provider/provider.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

let world: World;
let provider: TestProvider;
let aanbiederId: string;

beforeAll(async () => {
  world = await createWorld();
  const rosa = { sub: 'kenmerk-van-rosa', acr: 'hoog', gebruikersnaam: 'rosa-okafor' };
  provider = await startProvider(rosa, { leave: ['http://localhost/aanmelden'] });
  aanbiederId = await addProvider(world, provider.issuer, { naam: 'de GGD' });
});
afterAll(async () => {
  await provider.end();
  await world.end();
});

const read = async (path: string, cookie = '') => (await world.app.request(path, { headers: { cookie } })).text();

async function signOut(cookie: string): Promise<string> {
  const csrf = /name="csrf" value="([^"]+)"/.exec(await read('/sessies', cookie))?.[1] ?? '';
  const answer = await world.app.request('/afmelden', {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrf }).toString(),
  });
  return answer.headers.get('location') ?? '';
}

test('signing out ends the session here first, and then points the way out at the provider', async () => {
  const { cookies } = await signInWith(world, aanbiederId);
  const location = await signOut(cookies);
  expect(location).toBe(`/aanmelden?melding=afgemeld&aanbieder=${aanbiederId}`);
  expect((await world.app.request('/v1/ik', { headers: { cookie: cookies } })).status).toBe(401);
  const html = await read(location);
  expect(html).toContain('U bent afgemeld.');
  expect(html).toContain(`href="/afmelden/aanbieder/${aanbiederId}"`);
  const out = new URL((await ask(world, `/afmelden/aanbieder/${aanbiederId}`)).location);
  expect(out.origin + out.pathname).toBe(`${provider.issuer}/session/end`);
  expect(Object.fromEntries(out.searchParams)).toEqual({
    client_id: 'loopplank',
    post_logout_redirect_uri: 'http://localhost/aanmelden',
  });
});

test('signing out with a name of the example leads to no provider', async () => {
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
  const entered = await world.app.request('/aanmelden', {
    method: 'POST',
    headers,
    body: 'gebruikersnaam=lars-van-dam',
  });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  expect(await signOut(cookie)).toBe('/aanmelden?melding=afgemeld');
});

test('a refusal is told in our words only, and the answer of the provider is gone from the address', async () => {
  const asked = await ask(world, '/aanmelden/terug?code=geheim&state=x&error_description=Bel%200900-oplichter');
  expect(asked.location).toBe('/aanmelden?fout=aanmelding_verlopen');
  const html = await read(asked.location);
  expect(html).toContain('<title>Fout: Aanmelden – Loopplank</title>');
  expect(html).not.toContain('oplichter');
  expect(await read('/aanmelden?fout=%3Cscript%3E')).not.toContain('Aanmelden is niet gelukt');
});

test('forms of ours still lead to no other site', async () => {
  const policy = (await world.app.request('/aanmelden')).headers.get('content-security-policy');
  expect(policy).toContain("form-action 'self'");
  expect(policy).not.toContain(new URL(provider.issuer).host);
});
