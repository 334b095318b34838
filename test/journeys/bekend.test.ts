import { afterAll, beforeAll, expect, it } from 'vitest';
import { putOnList } from '../../src/domein/lijstvermelding/op-lijst.fixture.ts';
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
  const [casusId = ''] = await openInWorld(site.world, verband, team);
  await putOnList(site.world, { verband, organisatie: 'uwv-amsterdam', soort: 'wajong', sinds: '2013-02-01', casusId });
  path = `/verbanden/${verband}/casussen/${casusId}`;
});
afterAll(() => site.end());

it('an arbeidsdeskundige records what is known and how to reach somebody, and asks for the BSN', async () => {
  const { page, signIn, goto, look, choose } = await openVisitor(site);
  await signIn('Inge Vermeulen');
  await goto(path);
  await look('bekend-leeg');
  await page.getByRole('link', { name: 'Leg vast Participatietrede' }).click();
  await look('waarneming');
  await choose('Op welke trede van de participatieladder staat de jongere?', 'Trede 2');
  await page.getByRole('button', { name: 'Leg waarneming vast' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Van wie weet u dit' }).waitFor();
  await look('waarneming-geweigerd');
  await choose('Van wie weet u dit?', 'de jongere zelf');
  await page.getByRole('button', { name: 'Leg waarneming vast' }).click();
  await page.getByText('De waarneming is vastgelegd.').waitFor();

  await page.getByRole('link', { name: 'Leg vast Werkuren' }).click();
  await page.getByLabel('Hoeveel uur per week kan de jongere werken?').fill('16');
  await choose('Van wie weet u dit?', 'het oordeel van de eigen organisatie');
  await look('waarneming-getal');
  await page.getByRole('button', { name: 'Leg waarneming vast' }).click();

  await page.getByRole('link', { name: 'Voeg toe' }).click();
  await choose('Wat voor gegeven is het?', 'telefoonnummer');
  await page.getByLabel('Telefoonnummer of adres').fill('06 0000 0012');
  await choose('Is dit de manier waarop', 'Ja');
  await look('contactgegeven');
  await page.getByRole('button', { name: 'Leg contactgegevens vast' }).click();
  expect(await page.getByRole('link', { name: '06 0000 0012' }).getAttribute('href')).toBe('tel:0600000012');
  await look('bekend');

  await page.getByRole('button', { name: 'Toon BSN' }).click();
  await page.getByRole('heading', { level: 1, name: 'BSN' }).waitFor();
  expect(page.url()).not.toMatch(/\d{9}/);
  await look('bsn');
});

it('the regiehouder reads the step and the number, of the hours that they are known, and no BSN', async () => {
  const { page, signIn, goto, look } = await openVisitor(site);
  await signIn('Rosa Okafor');
  await goto(path);
  await page.getByText('Trede 2 - sociale contacten buitenshuis').first().waitFor();
  await page.getByText('bekend bij een partner').waitFor();
  expect(await page.getByText('16 uur per week').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Toon BSN' }).count()).toBe(0);
  await look('bekend-regiehouder');
});
