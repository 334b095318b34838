import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 30 };
  await openInWorld(world, 'top600-amsterdam', team);
  world.clock.now = new Date('2014-03-27T09:00:00Z');
});
afterAll(() => world.end());

test('the promise stands on top in numbers, and every row says when and why', async () => {
  const { status, html } = await (await visit(world, 'rosa-okafor')).get('/werkvoorraad');
  expect(status).toBe(200);
  expect(html).toContain('30 jongeren');
  expect(html).toMatch(/zonder regiehouder<\/dt><dd>0</);
  expect(html).toMatch(/zonder volgend moment<\/dt><dd>0</);
  expect(html).toMatch(/vandaag of eerder<\/dt><dd>30</);
  expect(html).toContain('3 dagen te laat');
  expect(html).toContain('Nog geen gesprek sinds de start op 10 maart');
});

test('pages follow each other by a key, and the filter goes along', async () => {
  const rosa = await visit(world, 'rosa-okafor');
  const { html } = await rosa.get('/werkvoorraad?fase=op_beide_lijsten');
  expect(html).toContain('25 van 30');
  const next = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(next).toContain('fase=op_beide_lijsten');
  const second = await rosa.get(next);
  expect(second.html).toContain('5 van 30');
  expect(second.html).toContain('Naar het begin');
});

test('a filter that finds nobody says so and leads back; nonsense in the address is left out', async () => {
  const rosa = await visit(world, 'rosa-okafor');
  const { html } = await rosa.post('/werkvoorraad', { naam: 'Niemandsnaam' });
  expect(html).toContain('Niemand gevonden met dit filter');
  expect(html).toContain('value="Niemandsnaam"');
  expect((await rosa.get('/werkvoorraad?reden=onzin&verband=top600-rotterdam')).html).toContain('30 jongeren');
});

test('a name is sent and never stands in an address; the other filters do', async () => {
  const rosa = await visit(world, 'rosa-okafor');
  const found = await rosa.post('/werkvoorraad', { naam: 'proef', fase: 'op_beide_lijsten' });
  expect(found).toMatchObject({ status: 200 });
  expect(found.html).toContain('30 jongeren');
  const other = await rosa.post('/werkvoorraad', { naam: ' ', fase: 'op_beide_lijsten' });
  expect(other).toMatchObject({ status: 303, location: '/werkvoorraad?fase=op_beide_lijsten' });
});

test('somebody outside sees an empty caseload that explains itself', async () => {
  for (const slug of ['tarik-bulut', 'ruud-buiten']) {
    const { html } = await (await visit(world, slug)).get('/werkvoorraad');
    expect(html).toContain('Uw werkvoorraad is leeg');
    expect(html).not.toContain('Proef');
  }
});
