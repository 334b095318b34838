import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadAssets } from './assets.ts';
import { EntryLayout, Layout } from './layout.tsx';
import { renderPage } from './render.ts';

const assets = loadAssets();
const css = (one = assets): string => Buffer.from(one.files.get(one.stylesheet)?.body ?? []).toString();

const page = await renderPage(
  <Layout
    assets={assets}
    title="Mijn werkvoorraad"
    current="werkvoorraad"
    nav={[
      { sleutel: 'werkvoorraad', href: '/werkvoorraad', naam: 'Werkvoorraad', aantal: 9 },
      { sleutel: 'lijsten', href: '/lijsten', naam: 'Lijsten', aantal: 0 },
    ]}
    actor={{
      naam: 'Inge <Proef>',
      onder: 'arbeidsdeskundige, UWV',
      afmelden: { action: '/afmelden', csrf: 'c' },
    }}
    melding={{ tone: 'goed', tekst: 'Vastgelegd' }}
    voet={[{ href: '/rechten', naam: 'Wie mag wat zien?' }]}
  >
    <h1>Mijn werkvoorraad</h1>
  </Layout>,
);

test('a page says where one is, who one is and what just happened', () => {
  expect(page.startsWith('<!doctype html><html lang="nl"')).toBe(true);
  expect(page).toContain('<title>Mijn werkvoorraad – Loopplank</title>');
  expect(page).toMatch(/href="\/werkvoorraad" aria-current="page"/);
  expect(page).toContain('Inge &lt;Proef&gt;');
  expect(page).toContain('role="status"');
  expect(page).toContain('href="#inhoud"');
});

test('a page needs nothing that a strict policy forbids', async () => {
  for (const html of [page, await renderPage(<EntryLayout assets={assets} title="Aanmelden" fout />)]) {
    expect(html).not.toMatch(/ style=| on[a-z]+=|<style|<script(?![^>]*src=)/);
  }
});

test('with many places the first five stand in the bar, and the others behind a button that needs no script', async () => {
  const places = (aantal: number) =>
    Array.from({ length: aantal }, (_, plek) => ({ sleutel: `p${plek}`, href: `/p${plek}`, naam: `Plek ${plek}` }));
  const actor = { naam: 'Inge Proef', onder: 'coördinator', afmelden: { action: '/afmelden', csrf: 'c' } };
  const draw = (aantal: number) =>
    renderPage(<Layout assets={assets} title="Plek" current="p6" nav={places(aantal)} actor={actor} voet={[]} />);
  const [bar, more] = (await draw(8)).split('popovertarget="meer"');
  expect(bar?.match(/href="\/p\d"/g)).toHaveLength(5);
  expect(more).toMatch(/id="meer" popover="auto">.*href="\/p5".*href="\/p6" aria-current="page".*href="\/p7"/s);
  expect(await draw(6)).not.toContain('popovertarget="meer"');
});

test('a count of nothing is not shown', () => {
  expect(page.match(/nl-number-badge"/g)).toHaveLength(1);
});

test('all styles together stay small, and the name of a file changes with its content', () => {
  expect(gzipSync(css()).length).toBeLessThan(20 * 1024);
  expect(assets.stylesheet).toMatch(/^\/vast\/loopplank\.[0-9a-f]{12}\.css$/);
  expect(css()).toContain(assets.font);
});

test('a theme of a gemeente comes after ours, and html carries its class', () => {
  const themeFile = join(mkdtempSync(join(tmpdir(), 'thema-')), 'thema.css');
  writeFileSync(themeFile, '.voorbeeldstad-theme { --utrecht-page-header-background-color: #440044; }');
  const themed = loadAssets({ themeFile });
  expect(themed.themeClass).toBe('loopplank-theme voorbeeldstad-theme');
  expect(css(themed).indexOf('#440044')).toBeGreaterThan(css(themed).indexOf('--ln-deep'));
  expect(themed.stylesheet).not.toBe(assets.stylesheet);
});
