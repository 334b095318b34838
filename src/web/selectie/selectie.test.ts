import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit } from '../../../test/visit.ts';
import type { Visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { testBsn } from '../../domein/lijst/aanleveren.fixture.ts';
import { bringSelectielijst, proeflijst, proefverband } from '../../domein/selectie/proef.fixture.ts';

let world: World;
let coordinator: Visit;
const selecties = '/verbanden/oss/selecties';

beforeAll(async () => {
  world = await createWorld('2016-03-01T09:00:00Z', [proefverband('Oss', 'oss')]);
  const dossier = (nummer: number, uren: number): string =>
    `${testBsn(nummer)};Proef Voorbeeld-${nummer};06-01-1986;ja;${uren};ja;3;`;
  await bringSelectielijst(world, 'oss', 'dossiers', proeflijst('dossiers', dossier(1, 12), dossier(2, 8)));
  coordinator = await visit(world, 'coordinator-oss');
});
afterAll(() => world.end());

const vraag = { selectie: 'dossiers', peildatum: '01-03-2016' };

describe('the pages of a selection', () => {
  test('are found by who may select, with the rules in sentences and the time in which they hold', async () => {
    expect((await coordinator.get('/selecties')).location).toBe(selecties);
    const { html } = await coordinator.get(selecties);
    expect(html).toMatch(/geldt vanaf <[^>]+>01-01-2017/);
    expect(html).toMatch(/Datum instroom ligt tussen .*01-01-2012.* en .*31-12-2012/);
    expect(html).toContain('Uit de lijst Dossiers van UWV. Grondslag: Wet SUWI artikel 30a');
    expect(html).not.toContain('Wat uw organisatie eerder selecteerde');
  });

  test('try first: what would happen, with the button that lets it', async () => {
    const { status, html } = await coordinator.post(`${selecties}/proef`, vraag);
    expect(status).toBe(200);
    expect(html).toMatch(/op de lijst<\/dt><dd>2<\/dd>/);
    expect(html).toContain('Er openen 2 casussen');
    expect(html).toMatch(/name="peildatum" value="2016-03-01"/);
    const rows = await world.owner`select id from casus`;
    expect(rows).toHaveLength(0);
  });

  test('say which day is wrong, and keep it', async () => {
    const { status, html } = await coordinator.post(`${selecties}/proef`, { ...vraag, peildatum: '02-03-2016' });
    expect(status).toBe(400);
    expect(html).toContain('De peildatum ligt niet in de toekomst');
    expect(html).toContain('02-03-2016');
  });

  test('open the casussen, and remember it; a second trial finds nothing to open', async () => {
    const done = await coordinator.post(selecties, { ...vraag, peildatum: '2016-03-01' });
    expect(done.location).toBe(`${selecties}?melding=selectie`);
    expect((await coordinator.get(selecties)).html).toContain('Wat uw organisatie eerder selecteerde');
    const again = await coordinator.post(`${selecties}/proef`, vraag);
    expect(again.html).toContain('Wie voldoet, heeft al een casus.');
    const none = await coordinator.post(`${selecties}/proef`, {
      ...vraag,
      selectie: 'cohort',
      peildatum: '01-02-2015',
    });
    expect(none.html).toContain('Op deze dag geldt geen enkele regel');
  });

  test('tell who fits on paper, and that people decide', async () => {
    const { html } = await coordinator.get(`${selecties}/op_papier`);
    expect(html).toContain('Dit opent niets en beslist niets: dat doen mensen.');
    expect(html).toContain('1 casus past');
    expect(html).toContain('Geen casussen die u mag zien');
    const eerste = await visit(world, 'eerste-oss');
    expect((await eerste.get(`${selecties}/op_papier?peildatum=01-03-2016`)).html).toContain('Proef Voorbeeld-1');
    expect((await eerste.get(`${selecties}/op_papier?peildatum=gisteren`)).html).toContain('datum');
    expect((await eerste.get(`${selecties}/op_papier?peildatum=02-03-2016`)).html).toContain(
      'De peildatum ligt niet in de toekomst',
    );
  });

  test('are not there for a programme without selections, nor for an outsider', async () => {
    const petra = await visit(world, 'petra-kramer');
    expect((await petra.get('/werkvoorraad')).html).not.toContain('href="/selecties"');
    expect((await petra.get('/verbanden/top600-amsterdam/selecties')).status).toBe(404);
    expect((await petra.get(selecties)).status).toBe(404);
  });
});
