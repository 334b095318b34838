import { afterAll, beforeAll, expect, it } from 'vitest';
import { top600 } from '../../src/voorbeeld/top600/voorbeeld.ts';
import { openVoorbeeld } from './site.ts';
import type { Place } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Place;

beforeAll(async () => {
  site = await openVoorbeeld(top600, true);
}, 120_000);
afterAll(() => site.end());

it('the project leader of Amsterdam sees in which cities the approach runs, and where one still talks about it', async () => {
  const { page, signIn, goto, look } = await openVisitor(site);
  await signIn('Joris Vink');
  await look('spreiding-werkvoorraad');
  await page.getByRole('link', { name: 'Programma’s' }).first().click();
  await look('spreiding-programmas');
  await goto('/programmas/top600-wajong/spreiding');
  await page.getByRole('heading', { level: 1, name: 'Waar TOP600 en Wajong werkt' }).waitFor();
  await page.getByText('5 verbanden werken ermee. 1 verband verkent het.').waitFor();
  for (const stad of ['Rotterdam', 'Gouda', 'Den Haag', 'Ede']) {
    await page
      .getByRole('row')
      .filter({ hasText: `TOP600 ${stad}` })
      .getByText('actief', { exact: true })
      .waitFor();
  }
  await page.getByRole('row').filter({ hasText: 'TOP600 Hoorn' }).getByText('verkennend', { exact: true }).waitFor();
  await look('spreiding');
});

it.each([
  ['Rotterdam', 'Contact', '4 weken, daarna hoort de coördinator het', '6 weken, daarna hoort de coördinator het'],
  ['Den Haag', 'Casusregisseur', 'regiehouder, regiehouders', 'procesregisseur, procesregisseurs'],
])('what is different in %s can be read beside Amsterdam: %s', async (stad, wat, hier, daar) => {
  const { page, signIn, goto, look } = await openVisitor(site);
  await signIn('Joris Vink');
  await goto('/programmas/top600-wajong/spreiding');
  await page.getByRole('link', { name: `Wat is er anders? TOP600 Amsterdam en TOP600 ${stad}` }).click();
  await page.getByRole('heading', { level: 1, name: `TOP600 Amsterdam en TOP600 ${stad}` }).waitFor();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: wat, exact: true }) });
  expect(await row.getByRole('cell').allTextContents()).toEqual([hier, daar]);
  await look(`verschil-${stad.toLowerCase().replace(' ', '-')}`);
});

it('in Hoorn, which explores, no casus opens, and the page says why', async () => {
  const { page, signIn, goto, look } = await openVisitor(site);
  await signIn('Bram Voorbeeld');
  await look('hoorn-werkvoorraad');
  await goto('/verbanden/top600-hoorn/vergelijkingen');
  await page.getByText('Dit verband verkent de samenwerking. Casussen gaan open zodra het actief is.').waitFor();
  expect(await page.getByRole('button', { name: 'Vergelijk' }).count()).toBe(0);
  await look('hoorn-vergelijken');
});
