import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { oproepVerband } from '../../domein/oproep/oproep.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', [oproepVerband]);
});
afterAll(() => world.end());

test('partners stand beside the calls on them, and a partner tells of itself', async () => {
  const greta = await visit(world, 'greta-oproep');
  const path = '/verbanden/oproepen/oproepen';
  const stand = { oproep: 'schoolafspraken', wederpartij: 'School De Proef', status: 'geregeld' };
  expect((await greta.post(path, { ...stand, status: 'bezig', datum: '03-03-2014' })).status).toBe(303);
  expect((await greta.get(path)).html).not.toContain('Hoe het eerder stond');
  expect((await greta.post(path, stand)).status).toBe(303);
  const { html } = await greta.get(path);
  for (const word of [
    'Gemeente West',
    'Afspraken met scholen',
    'geregeld 1, bezig 0, niet begonnen 1',
    'School De Proef',
  ]) {
    expect(html).toContain(word);
  }
  expect(html.slice(html.indexOf('Hoe het eerder stond'))).toMatch(/bezig[^]*03-03-2014[^]*Greta Voorbeeld/);
  const kees = await visit(world, 'kees-oproep');
  expect((await kees.get(path)).html).not.toContain('Leg vast voor uw organisatie');
});

test('the guide shows every region, one of them when asked, and is kept by who has that role', async () => {
  const ugo = await visit(world, 'ugo-oproep');
  const path = '/verbanden/oproepen/regiodeskundigen';
  const ada = { regio: 'twente', naam: 'Ada Voorbeeld', organisatie: 'UWV Twente', telefoon: '088 123 45 67' };
  expect((await ugo.post(path, ada)).status).toBe(303);
  expect((await ugo.post(path, { ...ada, telefoon: 'bel maar' })).status).toBe(400);
  const all = await ugo.get(path);
  for (const word of ['Zaanstreek/Waterland', 'Ada Voorbeeld', 'de regiomanager van UWV heeft de gegevens']) {
    expect(all.html).toContain(word);
  }
  const one = await ugo.get(`${path}?zoek=twente`);
  expect(one.html).toContain('Ada Voorbeeld');
  expect(one.html).not.toContain('de regiomanager van UWV');
  const einde = /href="([^"]+\/einde)"/.exec(all.html)?.[1] ?? '';
  expect((await ugo.get(einde)).html).toContain('Beëindig Ada Voorbeeld');
  expect((await ugo.post(einde, { einddatum: '31-03-2014', versie: '1' })).status).toBe(303);
  expect((await ugo.get(path)).html).toMatch(/tot en met <[^>]+>31-03-2014/);
});
