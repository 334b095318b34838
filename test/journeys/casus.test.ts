import { afterAll, beforeAll, expect, it } from 'vitest';
import { verband } from '../acts.ts';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;
let path: string;

beforeAll(async () => {
  site = await openSite();
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen' };
  const [id = ''] = await openInWorld(site.world, verband, team);
  path = `/verbanden/${verband}/casussen/${id}`;
});
afterAll(() => site.end());

it('an arbeidsdeskundige records a gesprek, an afspraak and an aanbod, and loses nothing to a mistake', async () => {
  const { page, signIn, look, choose } = await openVisitor(site);
  await signIn('Inge Vermeulen');
  await look('werkvoorraad');
  await page.getByRole('link', { name: 'Proef, Jongere' }).click();
  await page.getByRole('heading', { level: 1, name: 'Jongere Proef' }).waitFor();
  await look('casus-begin');
  const main = page.getByRole('main');

  await main.getByRole('link', { name: 'Gesprek', exact: true }).click();
  await page.getByLabel('Verslag').fill('Wij spraken over werk in de bakkerij.');
  await page.getByRole('button', { name: 'Leg gesprek vast' }).click();
  await page.getByRole('alert').getByRole('link').first().waitFor();
  expect(await page.title()).toMatch(/^Fout: /);
  expect(await page.getByLabel('Verslag').inputValue()).toBe('Wij spraken over werk in de bakkerij.');
  await look('gesprek-geweigerd');
  await choose('Hoe sprak u elkaar?', 'op kantoor');
  await choose('Is het gesprek gevoerd?', 'Ja');
  await page.getByRole('button', { name: 'Leg gesprek vast' }).click();
  await page.getByText('Het gesprek is vastgelegd.').waitFor();

  await main.getByRole('link', { name: 'Afspraak', exact: true }).click();
  await page.getByLabel('Wat is afgesproken?').fill('Belt de bakkerij');
  await choose('Wie doet het?', 'de jongere');
  await page.getByLabel('Wanneer is het klaar?').fill('17-03-2014');
  await look('afspraak');
  await page.getByRole('button', { name: 'Leg afspraak vast' }).click();
  await page.getByText('De afspraak is vastgelegd.').waitFor();

  await main.getByRole('link', { name: 'Aanbod', exact: true }).click();
  await choose('Wat voor aanbod?', 'Re-integratietraject');
  await page.getByRole('button', { name: 'Leg aanbod vast' }).click();
  await page.getByText('Het aanbod is vastgelegd.').waitFor();
  await page.getByText('Belt de bakkerij').first().waitFor();
  await look('casus');
});

it('the regiehouder of another organisation sees the gesprek and not the verslag', async () => {
  const { page, signIn, goto } = await openVisitor(site);
  await signIn('Rosa Okafor');
  await goto(path);
  await page.getByText('Gesprek').first().waitFor();
  expect(await page.getByText('bakkerij in').count()).toBe(0);
  expect(await page.getByText('Wij spraken over werk').count()).toBe(0);
});

it.each(['Tarik Bulut', 'Petra Kramer', 'Ruud Buiten'])(
  '%s has nothing to do with it and finds nothing',
  async (naam) => {
    const { page, signIn, look } = await openVisitor(site);
    await signIn(naam);
    for (const address of [path, `${path}/gesprekken/nieuw`]) {
      const response = await page.goto(site.url + address);
      expect(response?.status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: 'Niet gevonden' }).waitFor();
      expect(await page.content()).not.toContain('Proef');
    }
    await look('niet-gevonden');
  },
);
