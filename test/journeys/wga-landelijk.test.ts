import { afterAll, beforeAll, expect, it } from 'vitest';
import { wga } from '../../src/voorbeeld/wga/voorbeeld.ts';
import { openVoorbeeld } from './site.ts';
import type { Place } from './site.ts';
import { openVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let site: Place;

beforeAll(async () => {
  site = await openVoorbeeld(wga);
}, 300_000);
afterAll(() => site.end());

const path = '/programmas/wga-80-100/meting';

/** What a figure of the whole programme says: the number, and the share or the average where there is one. */
async function read({ page }: Visitor, naam: string): Promise<(string | null)[]> {
  const table = page.getByRole('table', { name: 'Cijfers', exact: true });
  const row = table.getByRole('row').filter({ has: page.getByText(naam, { exact: true }) });
  return Promise.all([0, 1].map((plek) => row.getByRole('cell').nth(plek).textContent()));
}

it('who leads it all finds one of thirty regions by its name', async () => {
  const { page, signIn, goto, look } = await openVisitor(site);
  await signIn('Ellen Voorbeeld');
  await look('wga-landelijk-werkvoorraad');
  await goto('/cijfers');
  await page.getByText('U werkt in 30 samenwerkingsverbanden. Kies er een.').waitFor();
  await look('wga-landelijk-keuze');
  await page.getByLabel('Zoek op naam').fill('hoorn');
  await page.getByRole('button', { name: 'Toon' }).click();
  expect(await page.getByRole('main').getByRole('listitem').allTextContents()).toEqual(['Intensivering WGA Hoorn']);
  await page.getByRole('link', { name: 'Intensivering WGA Hoorn' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cijfers van Intensivering WGA Hoorn' }).waitFor();
  await page.getByRole('link', { name: 'Alle verbanden van dit programma' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cijfers van Intensivering WGA 80-100' }).waitFor();
});

it('or goes to all of them together at once', async () => {
  const { page, signIn, goto } = await openVisitor(site);
  await signIn('Ellen Voorbeeld');
  await goto('/cijfers');
  await page.getByRole('link', { name: 'Alle verbanden van Intensivering WGA 80-100 samen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Cijfers van Intensivering WGA 80-100' }).waitFor();
});

it('both published reports can be read at their peildatum', async () => {
  const ellen = await openVisitor(site);
  const { page, signIn, goto, look } = ellen;
  await signIn('Ellen Voorbeeld');
  await goto(`${path}?peildatum=31-07-2016`);
  await page.getByText('Daarvan doen er 25 op deze dag mee.').waitFor();
  expect(await read(ellen, "Deelnemende regio's")).toEqual(['25', '–']);
  expect(await read(ellen, 'Gesprekken')).toEqual(['9.318', '–']);
  expect(await read(ellen, 'Gesproken klanten')).toEqual(['3.406', '–']);
  expect(await read(ellen, 'Klanten met een herbeoordeling')).toEqual(['198', '–']);
  expect(await read(ellen, 'Beperkt netwerk of geïsoleerd')).toEqual(['2.282 van 3.406', '67%']);
  await page.getByText('doet op deze dag niet mee').first().waitFor();
  await look('wga-landelijk-2016');

  await page.getByLabel('Peildatum', { exact: true }).fill('30-06-2017');
  await ellen.choose('Cijfer per verband', 'Gesprekken');
  await page.getByRole('button', { name: 'Toon' }).click();
  await page.getByText('Daarvan doen er 30 op deze dag mee.').waitFor();
  expect(await read(ellen, "Deelnemende regio's")).toEqual(['30', '–']);
  expect(await read(ellen, 'Gesprekken')).toEqual(['24.300', '–']);
  expect(await read(ellen, 'Gesproken klanten')).toEqual(['7.000', '–']);
  expect(await read(ellen, 'Klanten met een herbeoordeling')).toEqual(['977', '–']);
  expect(await read(ellen, 'Beperkt netwerk of geïsoleerd')).toEqual(['4.620 van 7.000', '66%']);
  expect(await read(ellen, 'Doen vrijwilligerswerk')).toEqual(['875', '–']);
  expect(await read(ellen, 'Budget')).toEqual(['€\u00A012.000.000', '–']);
  expect(await read(ellen, 'Gesprekken per klant in het afgelopen jaar')).toEqual(['15.971 over 7.400', '2,2']);
  const per = page.getByRole('table', { name: 'Gesprekken per samenwerkingsverband' });
  expect(await per.getByRole('row').count()).toBe(31);
  expect(
    await per
      .getByRole('row', { name: /Alkmaar/ })
      .getByRole('cell')
      .textContent(),
  ).toBe('1.196');
  await look('wga-landelijk-2017');
});

it('the menu keeps the work of every day in sight, and shows the rest when it is asked for', async () => {
  const { page, signIn, look } = await openVisitor(site);
  await signIn('Ellen Voorbeeld');
  expect(await page.getByRole('link', { name: 'Financiering' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Meer' }).press('Enter');
  await page.getByRole('link', { name: 'Financiering' }).waitFor();
  await look('wga-landelijk-menu');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('link', { name: 'Financiering' }).count()).toBe(0);
});

it('the menu needs no script', async () => {
  const { page, signIn } = await openVisitor(site, { javaScriptEnabled: false });
  await signIn('Ellen Voorbeeld');
  await page.getByRole('button', { name: 'Meer' }).press('Enter');
  await page.getByRole('link', { name: 'Financiering' }).click();
  await page.getByRole('heading', { level: 1, name: 'Financiering' }).waitFor();
});
