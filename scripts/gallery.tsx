import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Child } from 'hono/jsx';
import type { Browser, Page } from 'playwright-core';
import { loadAssets } from '../src/web/assets.ts';
import { Form } from '../src/web/form.tsx';
import { renderPage } from '../src/web/render.ts';
import { launchBrowser } from './browser.ts';
import { aanmelding, Onderdelen } from './gallery/parts.tsx';
import { Casus } from './gallery/casus.tsx';
import { Aanmelden } from './gallery/frame.tsx';
import { Programma } from './gallery/programma.tsx';
import { Werkvoorraad } from './gallery/werkvoorraad.tsx';

/** Draws every part with made-up content, in a browser with the real security policy, to look at and to check. */
const folder = process.argv[2] ?? '/tmp/loopplank-galerij';
const assets = loadAssets({ themeFile: process.env['LOOPPLANK_THEMA'] });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const screens: Record<string, Child> = {
  werkvoorraad: <Werkvoorraad assets={assets} />,
  casus: <Casus assets={assets} />,
  programma: <Programma assets={assets} />,
  onderdelen: <Onderdelen assets={assets} />,
  aanmelden: (
    <Aanmelden assets={assets}>
      <Form contract={aanmelding} action="/aanmelden" csrf="proef" submit="Meld aan" />
    </Aanmelden>
  ),
};

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:";

async function openPage(browser: Browser, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 820 } });
  page.on('console', (message) => console.log(`  ${message.type()}: ${message.text()}`));
  await page.route('http://galerij.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = assets.files.get(pathname);
    if (file) return route.fulfill({ contentType: file.type, body: Buffer.from(file.body) });
    const body = await renderPage(screens[pathname.slice(1)] ?? '');
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body,
      headers: { 'content-security-policy': policy },
    });
  });
  return page;
}

/** One screen at one width: a picture, what axe finds, and whether the page is wider than the window. */
async function draw(page: Page, name: string, width: number): Promise<number> {
  await page.goto(`http://galerij.test/${name}`);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  const found = await page.evaluate(
    `${axe}; axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21aa','wcag22aa','best-practice'] }).then((result) =>
      result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target + ' ' + node.failureSummary).join(' | ')))`,
  );
  const faults = Array.isArray(found) ? found : [];
  console.log(`${name} ${width}: ${faults.length} axe, ${String(overflow)}px te breed`);
  for (const fault of faults) console.log(`  ${String(fault)}`);
  return faults.length + (Number(overflow) > 0 ? 1 : 0);
}

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
let faults = 0;
for (const width of [1366, 375, 320]) {
  const page = await openPage(browser, width);
  for (const name of Object.keys(screens)) faults += await draw(page, name, width);
  await page.close();
}
await browser.close();
for (const [name, screen] of Object.entries(screens)) writeFileSync(`${folder}/${name}.html`, await renderPage(screen));
for (const [path, { body }] of assets.files) console.log(`${path} ${gzipSync(body).length} bytes gzip`);
process.exitCode = faults > 0 ? 1 : 0;
