import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

const verband = 'top600-amsterdam';
let world: World;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
});
afterAll(() => world.end());

async function read(gebruikersnaam: string, path: string) {
  const signIn = await world.app.request('/aanmelden', {
    method: 'POST',
    body: new URLSearchParams({ gebruikersnaam }),
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const answer = await world.app.request(path, { headers: { cookie } });
  return { status: answer.status, naar: answer.headers.get('location'), tekst: await answer.text() };
}

it('the matrix opens at once for who works in one verband, with the own column marked', async () => {
  expect(await read('inge-vermeulen', '/rechten')).toMatchObject({
    status: 303,
    naar: `/verbanden/${verband}/rechten`,
  });
  const { status, tekst } = await read('inge-vermeulen', `/verbanden/${verband}/rechten`);
  expect(status).toBe(200);
  expect(tekst).toContain('>AD</abbr><span class="ln-hidden">, uw kolom</span>');
  expect(tekst.match(/, uw kolom/g)).toHaveLength(1);
  expect(tekst).toContain('Waar TOP600 en Wajong afwijkt');
});

it('one kind of gegevens tells what the reader sees, why, and what can be done instead', async () => {
  const { status, tekst } = await read('inge-vermeulen', `/verbanden/${verband}/rechten/ggz`);
  expect(status).toBe(200);
  expect(tekst).toContain('Alleen dat het bestaat, alleen met instemming van de deelnemer');
  expect(tekst).toContain('Wat u wel kunt doen');
  const lars = await read('lars-van-dam', `/verbanden/${verband}/rechten/veiligheidslijst`);
  expect(lars.tekst).not.toContain('Wat u wel kunt doen');
});

it.each([
  ['inge-vermeulen', `/verbanden/${verband}/rechten/schoenmaat`],
  ['ruud-buiten', `/verbanden/${verband}/rechten`],
  ['ruud-buiten', `/verbanden/${verband}/rechten/ggz`],
])('is not there: %s, %s', async (slug, path) => {
  expect((await read(slug, path)).status).toBe(404);
});
