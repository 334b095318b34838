import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { readVerband } from '../../domein/spreiding/lezen.ts';
import { programmaOfVerband, startVerband } from '../../domein/spreiding/starten.ts';

const van = 'top600-amsterdam';
const when = { nu: '2014-10-01T09:00:00Z', vandaag: '2014-10-01' };
let world: World;

beforeAll(async () => {
  world = await createWorld(when.nu);
  const programma = await programmaOfVerband(world.owner, van);
  for (const stad of ['den-haag', 'hoorn']) {
    const file = new URL(`../../voorbeeld/top600/spreiding/${stad}.yaml`, import.meta.url);
    const { inhoud: bestand } = readVerband(readFileSync(file, 'utf8'), programma);
    if (!bestand) throw new Error(`The file of ${stad} is not in order`);
    await world.owner.begin((sql) => startVerband(sql, { bestand, van, voorbeeld: true }, when));
  }
});
afterAll(() => world.end());

async function read(gebruikersnaam: string, path: string): Promise<{ status: number; tekst: string }> {
  const body = new URLSearchParams({ gebruikersnaam, naar: '/' });
  const headers = { 'sec-fetch-site': 'same-origin' };
  const signedIn = await world.app.request('/aanmelden', { method: 'POST', body, headers });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const answer = await world.app.request(path, { headers: { cookie } });
  return { status: answer.status, tekst: await answer.text() };
}

test('the page of the spread leads to the difference, for who has a role in both', async () => {
  const { tekst } = await read('joris-vink', '/programmas/top600-wajong/spreiding');
  expect(tekst).toContain('Waar TOP600 en Wajong werkt');
  expect(tekst).toContain('3 verbanden werken ermee. 1 verband verkent het.');
  expect(tekst).toContain('eigen termijnen of woorden, op versie 2');
  expect(tekst).toContain(`/verbanden/${van}/verschillen/top600-den-haag`);
  expect(tekst).toContain('Van een verband waarin u geen rol hebt, ziet u alleen de naam en de status.');
});

test('who has a role in one verband is told of the others by name and status only', async () => {
  const { tekst } = await read('rosa-okafor', '/programmas/top600-wajong/spreiding');
  expect(tekst).toContain('TOP600 Hoorn');
  expect(tekst).not.toContain('top600-hoorn');
  expect(tekst).not.toContain('Wat is er anders?');
});

test('the difference is a table per part, and says what is the same', async () => {
  const { tekst } = await read('joris-vink', `/verbanden/${van}/verschillen/top600-den-haag`);
  expect(tekst).toContain('procesregisseur, procesregisseurs');
  expect(tekst).toContain('Gelijk: termijnen, rollen, lijsten.');
});

test.each([
  ['rosa-okafor', `/verbanden/${van}/verschillen/top600-den-haag`],
  ['joris-vink', `/verbanden/${van}/verschillen/nergens`],
  ['joris-vink', '/programmas/iets-anders/spreiding'],
])('%s does not find %s', async (wie, path) => {
  expect((await read(wie, path)).status).toBe(404);
});
