import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verband } from '../acts.ts';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

const most = 70 * 1024;
let site: Site;

beforeAll(async () => {
  site = await openSite();
  await openInWorld(site.world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 40 });
});
afterAll(() => site.end());

/** Every byte that comes over the wire until the page is there, headers too. */
async function weigh(page: Page, act: () => Promise<unknown>): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    );
  });
  await act();
  await page.waitForLoadState('networkidle');
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

it('the first page of somebody who never came here is small', async () => {
  const { page, goto } = await openVisitor(site);
  const bytes = await weigh(page, () => goto('/aanmelden'));
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(most);
});

it('so is a full werkvoorraad with nothing kept from before', async () => {
  const { page, signIn, goto } = await openVisitor(site);
  await signIn('Inge Vermeulen');
  const again = await openVisitor(site);
  await again.page.context().addCookies(await page.context().cookies());
  const bytes = await weigh(again.page, () => again.goto('/werkvoorraad'));
  expect(await again.page.getByRole('row').count()).toBe(26);
  expect(bytes).toBeLessThanOrEqual(most);
  await goto('/werkvoorraad');
});
