import { afterAll, beforeAll, expect, it } from 'vitest';
import { verband } from '../acts.ts';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let site: Site;
let paths: string[];

beforeAll(async () => {
  site = await openSite();
  const team = { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 2 };
  const ids = await openInWorld(site.world, verband, team);
  paths = ids.map((id) => `/verbanden/${verband}/casussen/${id}`);
});
afterAll(() => site.end());

/** Rosa of the GGD offers a casus to Noor of De Brug. */
async function offer({ page, goto, choose, look }: Visitor, path: string): Promise<void> {
  await goto(path);
  await page.getByRole('main').getByRole('link', { name: 'Overdracht', exact: true }).click();
  await choose('Aan welke organisatie?', 'De Brug');
  await choose('Aan wie daar?', 'Noor Visser');
  await page.getByLabel('Waarom draagt u over?').fill('De behandeling begint en is nu het belangrijkst.');
  await look('overdracht-aanbieden');
  await page.getByRole('button', { name: 'Bied aan' }).click();
  await page.getByText('U blijft verantwoordelijk tot de ander aanvaardt.').first().waitFor();
}

/** How many people stand in the werkvoorraad of the visitor as the one with the regie. */
async function countMine({ page, goto }: Visitor): Promise<number> {
  await goto('/werkvoorraad');
  return page.getByRole('row').getByRole('cell', { name: /^U/ }).count();
}

it('an overdracht that is accepted moves the casus from one werkvoorraad to the other', async () => {
  const [rosa, noor] = await Promise.all([openVisitor(site), openVisitor(site)]);
  await rosa.signIn('Rosa Okafor');
  await noor.signIn('Noor Visser');
  await offer(rosa, paths[0] ?? '');
  expect([await countMine(rosa), await countMine(noor)]).toEqual([2, 0]);
  await rosa.goto('/overdrachten?richting=uit');
  await rosa.look('overdrachten-uit');

  await noor.goto('/overdrachten');
  await noor.look('overdrachten-in');
  await noor.page
    .getByRole('main')
    .getByRole('link', { name: /Beantwoord/ })
    .click();
  await noor.look('overdracht');
  await noor.choose('Neemt u de regie over?', 'Ja, wij nemen de regie over');
  await noor.page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await noor.page.getByText('De regie is overgenomen.').waitFor();
  expect([await countMine(rosa), await countMine(noor)]).toEqual([1, 1]);
  expect(await rosa.page.getByRole('row').count()).toBeGreaterThan(1);
});

it('no needs a next step, and leaves the regie where it was', async () => {
  const [rosa, noor] = await Promise.all([openVisitor(site), openVisitor(site)]);
  await rosa.signIn('Rosa Okafor');
  await noor.signIn('Noor Visser');
  await offer(rosa, paths[1] ?? '');
  await noor.goto('/overdrachten');
  await noor.page
    .getByRole('main')
    .getByRole('link', { name: /Beantwoord/ })
    .click();
  await noor.choose('Neemt u de regie over?', 'Nee');
  await noor.page.getByLabel('Toelichting').fill('Er is nu geen plek.');
  await noor.page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await noor.page.getByRole('alert').waitFor();
  expect(await noor.page.getByLabel('Toelichting').inputValue()).toBe('Er is nu geen plek.');
  await noor.look('overdracht-zonder-stap');
  await noor.choose('Wat moet er dan gebeuren?', 'Bespreken in het casusoverleg');
  await noor.page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await noor.page.getByText('De afzender houdt de regie').waitFor();
  expect([await countMine(rosa), await countMine(noor)]).toEqual([1, 1]);
  await rosa.goto(paths[1] ?? '');
  await rosa.page.getByText('Bespreken in het casusoverleg').first().waitFor();
  await rosa.look('casus-na-weigering');
});
