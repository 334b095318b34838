import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bestand, testBsn } from '../../src/domein/lijst/aanleveren.fixture.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const begin = '2014-09-01T09:00:00Z';
const echt = new URL('../../../shared/lijsten/', import.meta.url);
let site: Site;

beforeAll(async () => {
  site = await openSite(begin);
});
afterAll(() => site.end());

type Bestand = { naam: string; inhoud: Buffer };

const gemaakt = (soort: 'top600' | 'wajong', ...regels: string[]): Bestand => ({
  naam: `${soort}.csv`,
  inhoud: Buffer.from(bestand(soort, ...regels), 'base64'),
});

/** Hands a file in, and goes on to its trial. */
async function tryOut({ page, goto }: Visitor, { naam, inhoud }: Bestand): Promise<void> {
  await goto('/lijsten');
  await page.getByRole('link', { name: 'Lever een lijst aan' }).first().click();
  await page.getByLabel('Bestand').setInputFiles({ name: naam, mimeType: 'text/csv', buffer: inhoud });
  await page.getByRole('button', { name: 'Lever aan' }).click();
  await page.getByRole('button', { name: 'Doe een proef' }).click();
  await page.getByRole('button', { name: 'Verwerk de lijst' }).waitFor();
}

async function process({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'Verwerk de lijst' }).click();
  await page.getByRole('heading', { name: 'De lijst is verwerkt' }).waitFor({ timeout: 60_000 });
}

/** Petra records the decision for the gemeente, Carla agrees for UWV. */
async function agree(petra: Visitor, carla: Visitor): Promise<void> {
  await petra.goto('/verbanden/top600-amsterdam/verstrekkingsbesluiten/nieuw');
  await petra.page.getByLabel('Met welk doel?').fill('Elke jongere op beide lijsten iets passends bieden.');
  await petra.page.getByLabel('Op welke grondslag?').fill('Convenant TOP600');
  await petra.page.getByLabel('Tot en met wanneer geldt dit?').fill('2015-12-31');
  await petra.page.getByRole('button', { name: 'Leg besluit vast' }).click();
  await petra.page.getByRole('heading', { level: 1, name: 'Verstrekkingsbesluiten' }).waitFor();
  for (const { page, goto } of [petra, carla]) {
    await goto('/verbanden/top600-amsterdam/verstrekkingsbesluiten');
    const button = page.getByRole('button', { name: 'Geef akkoord' });
    if ((await button.count()) > 0) await button.click();
  }
  await carla.page.getByText('geldig', { exact: true }).waitFor();
}

async function compare({ page, goto }: Visitor, peildatum: string): Promise<void> {
  await goto('/verbanden/top600-amsterdam/vergelijkingen');
  await page.getByLabel('Peildatum').fill(peildatum);
  await page.getByRole('button', { name: 'Vergelijk' }).click();
  await page.getByText('De lijsten zijn vergeleken.').waitFor();
}

/** A key figure of the page by its label. */
const figure = ({ page }: Visitor, label: string): Promise<string> =>
  page.getByRole('main').locator('dl > div', { hasText: label }).first().locator('dd').innerText();

async function signInBoth(): Promise<[Visitor, Visitor]> {
  const [petra, carla] = [await openVisitor(site), await openVisitor(site)];
  await petra.signIn('Petra Kramer');
  await carla.signIn('Carla Smit');
  return [petra, carla];
}

it('two coordinators bring their lists, agree and compare; who is on both gets a casus', async () => {
  const [petra, carla] = await signInBoth();
  const [een, twee, drie] = [testBsn(1), testBsn(2), testBsn(3)];
  await petra.goto('/lijsten');
  await petra.look('lijsten-leeg');
  await tryOut(
    petra,
    gemaakt(
      'top600',
      `1;Proef;Jongere;03-02-1994;${een};R. Okafor (GGD);01-01-2014;`,
      `2;Proef;Tweede;04-02-1994;${twee};S. Aksoy (gemeente);01-01-2014;`,
      '3;Proef;Derde;05-02-1994;123456789;R. Okafor (GGD);01-01-2014;',
    ),
  );
  await petra.look('lijst-proef');
  await process(petra);
  await petra.look('lijst-verwerkt');
  const waiting = petra.page.waitForEvent('download');
  await petra.page.getByRole('link', { name: 'Download afgekeurde regels' }).click();
  const csv = await readFile(await (await waiting).path(), 'utf8');
  expect(csv).not.toMatch(/Proef|123456789/);
  await petra.goto('/verbanden/top600-amsterdam/vergelijkingen');
  await petra.page.getByText('De lijsten mogen vandaag niet naast elkaar').waitFor();
  await petra.look('vergelijken-dicht');

  await tryOut(
    carla,
    gemaakt(
      'wajong',
      `${een};Jongere Proef;03-02-1994;Wajong;01-01-2013;;Inge Vermeulen`,
      `${drie};Vierde Proef;06-02-1994;Wajong;01-01-2013;;Tarik Bulut`,
    ),
  );
  await process(carla);
  await agree(petra, carla);
  await carla.look('verstrekkingsbesluiten');
  await compare(petra, '2014-08-31');
  expect(await figure(petra, 'op beide lijsten')).toBe('1');
  await petra.look('vergelijking');

  const inge = await openVisitor(site);
  await inge.signIn('Inge Vermeulen');
  await inge.page.getByRole('link', { name: 'Proef, Jongere' }).waitFor();
  expect(await inge.page.content()).not.toContain('Tweede');
});

it('the very same file again changes nothing, and a file that is no list is refused with what to do', async () => {
  const petra = await openVisitor(site);
  await petra.signIn('Petra Kramer');
  await petra.goto('/verbanden/top600-amsterdam/lijsten/nieuw');
  await petra.page.getByRole('button', { name: 'Lever aan' }).click();
  await petra.page.getByRole('alert').waitFor();
  await petra.look('lijst-geweigerd');
  await tryOut(petra, gemaakt('top600', `1;Proef;Jongere;03-02-1994;${testBsn(1)};R. Okafor (GGD);01-01-2014;`));
  await process(petra);
  expect(await figure(petra, 'ongewijzigd')).toBe('1');
});

describe.runIf(existsSync(echt))('the lists as partners deliver them', () => {
  it('give 62 young people on both', async () => {
    await site.end();
    site = await openSite(begin);
    const [petra, carla] = await signInBoth();
    for (const [visitor, naam] of [
      [petra, 'top600-lijst.csv'],
      [carla, 'uwv-wajong.csv'],
    ] as const) {
      await tryOut(visitor, { naam, inhoud: readFileSync(new URL(naam, echt)) });
      await process(visitor);
    }
    await agree(petra, carla);
    await compare(petra, '2014-08-31');
    expect(await figure(petra, 'op beide lijsten')).toBe('62');
    await petra.goto('/verbanden/top600-amsterdam/programma?peildatum=2014-08-31');
    await petra.page.getByRole('heading', { name: 'De weg van 62 jongeren' }).waitFor();
    await petra.look('programma-62');
    await petra.goto('/verbanden/top600-amsterdam/cijfers?peildatum=2014-08-31');
    const row = petra.page.getByRole('row').filter({ hasText: 'Op de TOP600-lijst' });
    expect(await row.getByRole('cell').first().textContent()).toBe('601');
    await petra.look('cijfers-62');
  });
});
