import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFilledWorld } from '../../../test/filled.ts';
import type { Filled } from '../../../test/filled.ts';
import { addInwoner } from '../../../test/inwoner.ts';

let filled: Filled;
let casusId: string;
let ilse: string;
let rosa: string;

async function send(path: string, body: Record<string, string>, cookie = ''): Promise<Response> {
  const headers = { cookie, 'sec-fetch-site': 'same-origin' };
  return filled.world.app.request(path, { method: 'POST', headers, body: new URLSearchParams(body) });
}

const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const get = async (path: string, cookie = '') => filled.world.app.request(path, { headers: { cookie } });

beforeAll(async () => {
  filled = await createFilledWorld();
  casusId = filled.ids['casusId'] ?? '';
  const inwonerId = await addInwoner(filled.world, casusId);
  ilse = cookieOf(await send('/mijn/aanmelden', { inwonerId }));
  rosa = cookieOf(await send('/aanmelden', { gebruikersnaam: 'rosa-okafor' }));
});
afterAll(() => filled.world.end());

const paths = ['', '/gegevens', '/tijdlijn', '/gedeeld', '/raadplegingen'];

/** A page, and the older ones that it leads to. */
async function readOn(path: string): Promise<string> {
  const text = await (await get(path, ilse)).text();
  const older = /href="([^"]*\?voor=[^"]*)"/.exec(text)?.[1];
  return older === undefined ? text : text + (await readOn(older));
}

test('every page is there for the inwoner it is about', async () => {
  for (const path of paths) expect((await get(`/mijn/casussen/${casusId}${path}`, ilse)).status, path).toBe(200);
  const texts = await Promise.all(paths.map(async (path) => readOn(`/mijn/casussen/${casusId}${path}`)));
  const all = texts.join('\n');
  for (const word of [
    'Rosa Okafor is voor u verantwoordelijk',
    'Geheime afspraak',
    'Geheim verslag',
    'keek UWV Amsterdam',
  ]) {
    expect(all).toContain(word);
  }
});

test('and for nobody else: not for a colleague who works on it, not for another inwoner, not before signing in', async () => {
  const [other] = await filled.world.owner`select id from casus where gesloten_op is not null`;
  const bram = cookieOf(
    await send('/mijn/aanmelden', { inwonerId: await addInwoner(filled.world, String(other?.['id'])) }),
  );
  for (const path of ['/mijn', ...paths.map((path) => `/mijn/casussen/${casusId}${path}`)]) {
    expect((await get(path, rosa)).status, path).toBe(404);
    expect((await get(path)).headers.get('location'), path).toBe('/mijn/aanmelden');
    if (path !== '/mijn') expect((await get(path, bram)).status, path).toBe(404);
  }
});

test('pages of colleagues are not for an inwoner, and say where the own gegevens are', async () => {
  for (const path of ['/werkvoorraad', '/rechten', '/sessies', '/cijfers', '/logboek']) {
    const answer = await get(path, ilse);
    expect(answer.status, path).toBe(403);
    expect(await answer.text()).toContain('Naar uw gegevens');
  }
  expect((await get('/', ilse)).headers.get('location')).toBe('/mijn');
});

test('a consent is taken back by a form of the own page only', async () => {
  const path = `/mijn/casussen/${casusId}/instemmingen/${filled.ids['instemmingId']}/intrekking`;
  expect((await send(path, { csrf: 'verzonnen' }, ilse)).status).toBe(403);
  const page = await (await get(`/mijn/casussen/${casusId}/gedeeld`, ilse)).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect((await send(path, { csrf }, ilse)).headers.get('location')).toMatch(/melding=mijn_instemming$/);
});
