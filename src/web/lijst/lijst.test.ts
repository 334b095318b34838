import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visit } from '../../../test/visit.ts';
import type { Visit } from '../../../test/visit.ts';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { koppen, testBsn } from '../../domein/lijst/aanleveren.fixture.ts';

let world: World;
let petra: Visit;
const lijsten = '/verbanden/top600-amsterdam/lijsten';

beforeAll(async () => {
  world = await createWorld('2014-09-10T09:00:00Z');
  petra = await visit(world, 'petra-kramer');
});
afterAll(() => world.end());

const rij = (bsn: string, naam: string, begin = '01-02-2014') =>
  `1;${naam};Proef;03-02-1994;${bsn};Sevda Aksoy;${begin};`;

const csv = (naam: string, ...regels: string[]): File => new File([regels.join('\n')], naam, { type: 'text/csv' });

/** Hands a file in and gives the path of its page. */
async function handIn(inhoud: File): Promise<string> {
  const { status, location } = await petra.upload(lijsten, { soort: 'top600', inhoud });
  expect(status).toBe(303);
  return location.split('?')[0] ?? '';
}

/** The columns as the page proposes them: what is chosen in its form. */
async function propose(path: string): Promise<Record<string, string>> {
  const { html } = await petra.get(path);
  const selects = html.matchAll(/<select[^>]*name="(\w+)"[^>]*>(.*?)<\/select>/gs);
  const chosen = [...selects].map(([, naam, opties]) => [naam, /value="(\d+)" selected/.exec(opties ?? '')?.[1] ?? '']);
  return Object.fromEntries(chosen);
}

async function tryOut(path: string): Promise<string> {
  expect(await petra.post(`${path}/proef`, await propose(path))).toMatchObject({ status: 303, location: path });
  return (await petra.get(path)).html;
}

describe('a list through the pages', () => {
  test('is handed in, tried, taken in as far as it is good, and told row by row', async () => {
    const regels = [koppen.top600, rij(testBsn(1), '=HYPERLINK()'), rij('123456789', 'Voorbeeld')];
    const path = await handIn(csv('<b>lijst.csv', ...regels));
    const before = await petra.get(path);
    expect(before.html).toContain('Alle kolommen die nodig zijn, zijn herkend.');
    expect(before.html).toContain('&lt;b&gt;lijst.csv');
    const proef = await tryOut(path);
    expect(proef).toContain('1 regel wordt afgekeurd');
    expect(proef).toContain('Dit is geen geldig BSN');
    expect(proef).not.toContain('Voorbeeld');
    expect(await world.owner`select 1 from lijstvermelding`).toHaveLength(0);
    await petra.post(`${path}/verwerking`, { keuze: 'goed' });
    await waitFor(path, 'De lijst is verwerkt');
    expect(await world.owner`select 1 from lijstvermelding`).toHaveLength(1);
    const file = await petra.get(`${path}/afgekeurd.csv`);
    expect(file.html).toContain('Regel;Kolom;Reden\r\n3;BSN;');
    expect(file.html).not.toContain('123456789');
    expect((await petra.get(lijsten)).html).toContain('&lt;b&gt;lijst.csv');
  });

  test('is left out whole when the colleague so chooses', async () => {
    const count = async () => (await world.owner`select 1 from lijstvermelding`).length;
    const before = await count();
    const path = await handIn(csv('halve.csv', koppen.top600, rij(testBsn(2), 'Proef'), rij('1', 'Proef')));
    await tryOut(path);
    await petra.post(`${path}/verwerking`, { keuze: 'alles_of_niets' });
    await waitFor(path, 'Er is niets overgenomen');
    expect(await count()).toBe(before);
  });

  test('with unknown headings asks for the columns and keeps what was chosen', async () => {
    const path = await handIn(csv('vreemd.csv', 'Wie;Roepnaam;Dag;Nummer;Regiehouder;Sinds', 'Proef;A;1;2;3;4'));
    const { html } = await petra.get(path);
    expect(html).toContain('Kies de kolom van het bestand waarin “BSN” staat');
    const again = await petra.post(`${path}/proef`, { ...(await propose(path)), achternaam: '0' });
    expect(again.status).toBe(400);
    expect(again.html).toContain('Kies de kolom van het bestand waarin “BSN” staat');
    expect(again.html).not.toContain('Kies de kolom van het bestand waarin “Achternaam” staat');
  });

  test('without a file, or too large, is refused in words', async () => {
    const nothing = await petra.upload(lijsten, { soort: 'top600', inhoud: csv('') });
    expect(nothing.status).toBe(400);
    expect(nothing.html).toContain('Bestand: Vul dit in');
    const large = await petra.upload(lijsten, {
      soort: 'top600',
      inhoud: csv('groot.csv', 'x'.repeat(26 * 1024 * 1024)),
    });
    expect(large.status).toBe(413);
    expect(large.html).toContain('Het bestand is groter dan 25 MB.');
  });
});

/** A short list is done at once; on a busy machine the page is asked again, as the browser does. */
async function waitFor(path: string, words: string): Promise<void> {
  await expect.poll(async () => (await petra.get(path)).html, { timeout: 10_000 }).toContain(words);
}

describe('a list of another organisation', () => {
  test('is not there, not in the overview and not by its address', async () => {
    const path = await handIn(csv('geheim.csv', koppen.top600, rij(testBsn(3), 'Proef')));
    const carla = await visit(world, 'carla-smit');
    expect((await carla.get(lijsten)).html).not.toContain('geheim.csv');
    for (const page of [path, `${path}/afgekeurd.csv`]) expect((await carla.get(page)).status).toBe(404);
    for (const act of ['proef', 'verwerking']) expect((await carla.post(`${path}/${act}`, {})).status).toBe(404);
    const cor = await visit(world, 'cor-buiten');
    for (const page of [path, lijsten, `${lijsten}/nieuw`]) expect((await cor.get(page)).status).toBe(404);
  });

  test('is the work of the coordinator, and the page says so', async () => {
    const rosa = await visit(world, 'rosa-okafor');
    expect((await rosa.get(lijsten)).html).toContain('Lijsten levert de coördinator aan');
    expect((await rosa.get(`${lijsten}/nieuw`)).status).toBe(403);
  });
});
