import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordWaarneming } from '../../src/domein/waarneming/contract.ts';
import { tafels } from '../../src/domein/beoordeling/tafel.fixture.ts';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;
let path: string;

beforeAll(async () => {
  site = await openSite('2014-03-10T09:00:00Z', tafels.slice(0, 1));
  const team = { regisseur: 'uwv-tafel', arbeidsdeskundige: 'uwv-tafel', aantal: 3 };
  const [casusId = ''] = await openInWorld(site.world, 'tafel', team);
  const uwv = await site.world.as('uwv-tafel');
  const uren = { kenmerk: 'uren', waarde: 16, datum: '2014-03-10', bron: 'organisatie' } as const;
  await uwv(recordWaarneming, { verband: 'tafel', casusId, ...uren });
  path = `/verbanden/tafel/casussen/${casusId}`;
});
afterAll(() => site.end());

it('a SW-bedrijf judges a candidate without a name, and says what is still needed', async () => {
  const { page, signIn, goto, look, choose } = await openVisitor(site);
  await signIn('Collega Van sw');
  await page.getByRole('link', { name: 'Selectietafel' }).first().click();
  await look('selectietafel');
  await goto(`${path}/kandidaatkaart`);
  expect(await page.getByText('Proef', { exact: true }).count()).toBe(0);
  await look('kandidaatkaart');
  await choose('Kan de kandidaat 12 uur werken?', 'ja');
  await choose('Kan de kandidaat meteen beginnen?', 'nee');
  await choose('Is dit de goede plek?', 'ja');
  await page.getByRole('button', { name: 'Leg oordeel vast' }).click();
  await page.getByText('Wat uw organisatie zegt is vastgelegd.').waitFor();
  await page.getByRole('button', { name: 'Stel vast: nog niet' }).click();
  await page.getByRole('alert').waitFor();
  await look('kandidaatkaart-geweigerd');
  await choose('Beschikbaar: wat is er nog nodig?', 'Vervoer');
  await choose('Beschikbaar: wie zorgt hiervoor?', 'Partner sw-twee');
  await page.getByRole('button', { name: 'Stel vast: nog niet' }).click();
  await page.getByText('Het oordeel is vastgesteld.').waitFor();
  await look('kandidaatkaart-nog-niet');
  await page.getByRole('link', { name: 'Leg de afloop vast' }).click();
  await look('benodigdheid-afloop');
  await goto('/verbanden/tafel/selectietafel');
  await look('selectietafel-nodig');
});

it('the adviser sees on the casus how far the table is and what is needed', async () => {
  const { page, signIn, goto, look } = await openVisitor(site);
  await signIn('Collega Van uwv');
  await goto(path);
  await page.getByRole('heading', { name: 'Selectietafel' }).waitFor();
  await page.getByText('Nodig: Vervoer', { exact: true }).waitFor();
  await look('casus-selectietafel');
});
