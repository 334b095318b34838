import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.end());

it('a colleague reads who may see what, and why somebody does not', async () => {
  const { page, signIn, look } = await openVisitor(site);
  await signIn('Inge Vermeulen');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Wie mag wat zien?' }).click();
  const matrix = page.getByRole('table', { name: 'Wat elke rol ziet van elk gegeven' });
  expect(await matrix.getByRole('row').count()).toBe(30);
  const eigen = matrix.getByRole('columnheader', { name: /uw kolom/ });
  expect(await eigen.count()).toBe(1);
  await look('rechten');
  await matrix.getByRole('link', { name: 'Diagnose en medisch rapport' }).click();
  await page.getByRole('heading', { level: 1, name: 'Diagnose en medisch rapport' }).waitFor();
  await page.getByText('Werk met wat iemand kan, de conclusie over mogelijkheden.').waitFor();
  await look('rechten-gegeven');
});
