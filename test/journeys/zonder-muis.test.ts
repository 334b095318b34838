import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verband } from '../acts.ts';
import { openInWorld } from '../casussen.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { openVisitor } from './visitor.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite();
  await openInWorld(site.world, verband, { regisseur: 'rosa-okafor', arbeidsdeskundige: 'inge-vermeulen', aantal: 2 });
});
afterAll(() => site.end());

/** The words of what has the focus: its own, or those of its label. */
const focused = `[document.activeElement.textContent, ...[...(document.activeElement.labels ?? [])].map((one) => one.textContent)]
  .join(' ').trim()`;

/** Presses Tab until what has this name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp, presses = 60): Promise<void> {
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    if (name.test(String(await page.evaluate(focused)))) return;
  }
  throw new Error(`No Tab leads to ${name}`);
}

it('somebody with only a keyboard signs in and records a gesprek', async () => {
  const { page, goto } = await openVisitor(site);
  await goto('/aanmelden');
  await tabTo(page, /^Inge Vermeulen/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Mijn werkvoorraad' }).waitFor();
  await tabTo(page, /^Naar de inhoud$/, 1);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Proef, Jongere/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Jongere Proef' }).waitFor();
  await tabTo(page, /^Gesprek$/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Leg gesprek vast' }).waitFor();
  await tabTo(page, /kantoor/i);
  await page.keyboard.press('Space');
  await tabTo(page, /^Ja$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Leg gesprek vast$/);
  await page.keyboard.press('Enter');
  await page.getByText('Het gesprek is vastgelegd.').waitFor();
});

it('somebody whose browser runs no scripts signs in and records a gesprek, a fault first', async () => {
  const { page, signIn, choose } = await openVisitor(site, { javaScriptEnabled: false });
  await signIn('Rosa Okafor');
  await page.getByRole('link', { name: 'Proef, Jongere' }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Gesprek', exact: true }).click();
  await page.getByRole('button', { name: 'Leg gesprek vast' }).click();
  await page.getByRole('alert').waitFor();
  await choose('Hoe sprak u elkaar?', 'telefoon');
  await choose('Is het gesprek gevoerd?', 'Ja');
  await page.getByRole('button', { name: 'Leg gesprek vast' }).click();
  await page.getByText('Het gesprek is vastgelegd.').waitFor();
  expect(await page.getByText('telefoon').count()).toBeGreaterThan(0);
});

it('the menu of a phone opens and leads on', async () => {
  const { page, signIn } = await openVisitor(site);
  await signIn('Rosa Okafor');
  await page.setViewportSize({ width: 375, height: 820 });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Cijfers' }).click();
  await page.getByRole('heading', { level: 1, name: /^Cijfers/ }).waitFor();
});
