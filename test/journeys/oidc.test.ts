import { afterAll, beforeAll, expect, it } from 'vitest';
import { addProvider } from '../provider/door.ts';
import { startProvider } from '../provider/provider.ts';
import type { TestProvider } from '../provider/provider.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;
let provider: TestProvider;

const rosa = { sub: 'kenmerk-van-rosa', acr: 'hoog', gebruikersnaam: 'rosa-okafor' };

beforeAll(async () => {
  site = await openSite();
  const [redirects, leave] = [[`${site.url}/aanmelden/terug`], [`${site.url}/aanmelden`]];
  provider = await startProvider(rosa, { redirects, leave });
  await addProvider(site.world, provider.issuer);
  await addProvider(site.world, 'https://aanmelden.example', { organisatie: 'gemeente-amsterdam' });
});
afterAll(async () => {
  await provider.end();
  await site.end();
});

it('a colleague comes in through the own organisation, and goes out here and there', async () => {
  const { page, goto, look } = await openVisitor(site);
  await goto('/overdrachten');
  await look('aanmelden-organisatie');
  await page.getByRole('link', { name: 'Aanmelden met GGD Amsterdam' }).click();
  await page.getByRole('heading', { level: 1, name: 'Overdrachten' }).waitFor();
  await page.getByText('Rosa Okafor').first().waitFor();
  await page.setViewportSize({ width: 1366, height: 820 });
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByText('U bent afgemeld.').waitFor();
  await look('afgemeld-organisatie');
  await page.getByRole('link', { name: 'Meld u ook af bij GGD Amsterdam' }).click();
  await page.waitForURL((address) => address.origin === provider.issuer);
  await page.getByRole('button').first().click();
  await page.waitForURL((address) => address.origin === site.url);
  await page.getByRole('heading', { level: 1, name: 'Aanmelden' }).waitFor();
});

it('who is not recognised well enough is told what to do', async () => {
  provider.who = { ...rosa, acr: 'laag' };
  const { page, goto, look } = await openVisitor(site);
  await goto('/aanmelden');
  await page.getByRole('link', { name: 'Aanmelden met GGD Amsterdam' }).click();
  await page.getByRole('alert').getByText('Meld u daar aan met een tweede stap').waitFor();
  expect(new URL(page.url()).search).toBe('?fout=aanmelding_te_licht');
  await look('aanmelden-te-licht');
});
