import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Place } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const folder = new URL('../../reports/journeys/', import.meta.url).pathname;

/** A desk and a phone. */
const widths = [375, 1366];

/** Somebody with a browser of their own. */
export type Visitor = {
  page: Page;
  /** Opens a page of the site. */
  goto(path: string): Promise<void>;
  /** Signs in by choosing a colleague of the example. */
  signIn(naam: string): Promise<void>;
  /** Goes to a place in the menu; one that does not stand in the bar is behind a button. */
  visit(naam: string): Promise<void>;
  /** Makes a choice in a form, whether it is drawn as buttons or as a list. */
  choose(label: string, option: string): Promise<void>;
  /** Holds the page that is open against what every page promises, on a phone and at a desk, and keeps a picture. */
  look(name: string): Promise<void>;
  leave(): Promise<void>;
};

export async function openVisitor({ browser, url }: Place, options = { javaScriptEnabled: true }): Promise<Visitor> {
  const context = await browser.newContext({ ...options, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A browser reports every 4xx page as an error; those are asked for by name in the journeys.
    const refused = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !refused) complaints.push(message.text());
  });
  const goto = async (path: string): Promise<void> => {
    await page.goto(url + path);
  };
  return {
    page,
    goto,
    signIn: async (naam) => {
      await goto('/aanmelden');
      // The colleagues of each programme are folded away; whoever works in two stands under both.
      const folded = page.locator('details:not([open]) > summary');
      for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
      await page.getByRole('button', { name: naam }).first().click();
      await page.waitForURL((address) => address.pathname !== '/aanmelden');
    },
    visit: async (naam) => {
      const link = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: naam });
      if ((await link.count()) === 0) await page.getByRole('button', { name: 'Meer' }).click();
      await link.click();
    },
    choose: async (label, option) => {
      const group = page.getByRole('group', { name: label });
      if ((await group.count()) > 0) return group.getByLabel(option).check();
      const list = page.getByLabel(label);
      const value = await list.getByRole('option', { name: option }).first().getAttribute('value');
      await list.selectOption(value);
    },
    look: async (name) => {
      for (const width of widths) expect(await faultsAt(page, name, width), `${name} op ${width} px`).toEqual([]);
      expect(complaints).toEqual([]);
    },
    leave: () => context.close(),
  };
}

/** What axe finds, and whether the page is wider than its window. */
async function faultsAt(page: Page, name: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 820 });
  await page.evaluate('document.fonts.ready');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}${name}-${width}.png`, fullPage: true });
  const found: unknown = await page.evaluate(
    `${axe}; axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`,
  );
  const wider = Number(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  );
  const faults = Array.isArray(found) ? found.map(String) : ['axe gave no answer'];
  return wider > 0 ? [...faults, `${wider} px te breed`] : faults;
}
