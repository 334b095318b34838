import { afterAll, beforeAll, expect, test } from 'vitest';
import { openInWorld } from '../../../test/casussen.ts';
import { visit } from '../../../test/visit.ts';
import type { Visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { overlegVerband } from '../../domein/casusoverleg/overleg.fixture.ts';

let world: World;
let roos: Visit;
let casus: string;
let overleg: string;
let punt: string;
const overleggen = '/verbanden/overleg/casusoverleggen';

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z', [overlegVerband]);
  const team = { regisseur: 'roos-tafel', arbeidsdeskundige: 'irma-tafel' };
  const [casusId = ''] = await openInWorld(world, 'overleg', team);
  casus = `/verbanden/overleg/casussen/${casusId}`;
  roos = await visit(world, 'roos-tafel');
});
afterAll(() => world.end());

test('a meeting is planned, and who is there is ticked', async () => {
  const empty = await roos.get('/casusoverleg');
  expect(empty.location).toBe(overleggen);
  const { html: nothing } = await roos.get(overleggen);
  expect(nothing).toContain('Er is nog geen overleg gepland');
  expect(nothing).toContain('Het ritme is elke twee weken. Er is nog geen volgend overleg gepland.');
  const planned = await roos.post(overleggen, { datum: '20-03-2014', plaats: 'Zaal 3' });
  expect(planned.status).toBe(303);
  overleg = planned.location.split('?')[0] ?? '';
  const aanwezig = ['roos', 'irma', 'frits'].map((one) => world.id(`${one}-tafel`));
  expect((await roos.post(`${overleg}/aanwezigheid`, { aanwezig })).status).toBe(303);
  const { html } = await roos.get(overleg);
  for (const word of ['Irma Voorbeeld', 'Zaal 3', 'Er staat nog geen casus op de agenda']) expect(html).toContain(word);
});

test('a meeting is moved, and another is called off, on a page of their own', async () => {
  const moved = await roos.post(`${overleg}/verzetting`, { datum: '21-03-2014', plaats: 'Zaal 3', versie: '1' });
  expect(moved.location).toContain(overleg);
  expect((await roos.get(overleg)).html).toContain('verzet, eerst op 20-03-2014');
  const same = await roos.post(`${overleg}/verzetting`, { datum: '21-03-2014', plaats: 'Zaal 3', versie: '2' });
  expect(same.status).toBe(400);
  expect(same.html).toContain('Het overleg is al op deze dag. Kies een andere dag');
  const planned = await roos.post(overleggen, { datum: '25-03-2014' });
  const other = planned.location.split('?')[0] ?? '';
  expect((await roos.get(other)).html).toContain(`href="${other}/verzetting"`);
  expect((await roos.get(`${other}/verzetting`)).html).toContain('Er staat geen casus op de agenda.');
  const stale = await roos.post(`${other}/afzegging`, { versie: '2' });
  expect(stale.status).toBe(409);
  expect((await roos.post(`${other}/afzegging`, { versie: '1' })).location).toContain(overleggen);
  const { html } = await roos.get(overleggen);
  expect(html).toContain('afgezegd');
  expect(html).not.toContain('Het ritme is');
  expect((await roos.get(other)).html).not.toContain(`${other}/verzetting`);
});

test('a casus is put on the agenda from its own page, and stands there by its number', async () => {
  const form = await roos.get(`${casus}/agendapunten/nieuw`);
  expect(form.html).toContain('21-03-2014, Zaal 3');
  expect(form.html).not.toContain('25-03-2014');
  const casusoverlegId = overleg.split('/').at(-1) ?? '';
  const put = await roos.post(`${casus}/agendapunten`, { casusoverlegId, vraag: 'Wie belt de werkgever?' });
  expect(put.status).toBe(303);
  const { html } = await roos.get(casus);
  punt = /href="([^"]+\/agendapunten\/[0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
  expect(html).toContain('Casusoverleg van 21-03-2014');
  expect((await roos.get(overleg)).html).toContain(`href="${punt}"`);
  const frits = await visit(world, 'frits-tafel');
  expect((await frits.get(overleg)).html).toContain('U hoort niet bij deze casus.');
  expect((await frits.get(punt)).status).toBe(404);
});

test('the table is told who stands in the way, and sees the casus once that colleague is away', async () => {
  const before = await roos.get(punt);
  expect(before.html).toContain('Frits Voorbeeld (GGD) hoort niet bij deze casus.');
  expect(before.html).not.toContain('Wie belt de werkgever?');
  const aanwezig = ['roos', 'irma'].map((one) => world.id(`${one}-tafel`));
  await roos.post(`${punt}/aanwezigheid`, { aanwezig, versie: '1' });
  const { html } = await roos.get(punt);
  for (const word of ['Wie belt de werkgever?', 'Jongere Proef', 'Wat deze tafel mag zien'])
    expect(html).toContain(word);
});

test('what is decided, written down and concluded stands in the minutes', async () => {
  const wrong = await roos.post(`${punt}/afspraken`, { wat: 'Bellen', wie: 'medewerker', datum: '' });
  expect(wrong.status).toBe(400);
  const besluit = {
    wat: 'Werkgever bellen',
    wie: 'medewerker',
    datum: '02-04-2014',
    eigenaarId: world.id('irma-tafel'),
  };
  expect((await roos.post(`${punt}/afspraken`, besluit)).status).toBe(303);
  expect((await roos.post(`${punt}/verslag`, { tekst: 'Wij spraken af.' })).status).toBe(303);
  expect((await roos.get(`${punt}/verslag`)).html).toContain('Wij spraken af.');
  expect((await roos.post(`${punt}/uitkomst`, { uitkomst: 'besproken', versie: '2' })).status).toBe(303);
  expect((await roos.post(`${overleg}/sluiting`, { verslag: 'Tot de volgende keer.' })).status).toBe(303);
  const { html } = await roos.get(`${overleg}/verslag`);
  for (const word of ['Werkgever bellen', 'Irma Voorbeeld ziet erop toe', 'Wij spraken af.', 'Tot de volgende keer.']) {
    expect(html).toContain(word);
  }
  expect((await roos.get(casus)).html).toContain('Verslag van het casusoverleg');
});

test('a programme without a casusoverleg has no such page and no button', async () => {
  const rosa = await visit(world, 'rosa-okafor');
  const { html } = await rosa.get('/werkvoorraad');
  expect(html).not.toContain('href="/casusoverleg"');
  expect((await rosa.get('/verbanden/top600-amsterdam/casusoverleggen')).status).toBe(404);
});
