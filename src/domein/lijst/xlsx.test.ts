import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../core/problem.ts';
import { recogniseKolommen } from './kolommen.ts';
import { judgeRijen } from './oordeel.ts';
import { kop, top600 } from './proef.fixture.ts';
import { readTabel } from './tabel.ts';
import { workbookOf, zipOf } from './zip.fixture.ts';

const workbook = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });
const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

async function readCellen(rows: CellValue[][], cells: WriteSheet['cells'] = new Map()): Promise<string[][]> {
  const tabel = await readTabel(await workbook({ name: 'Lijst', rows, cells }), 'lijst.xlsx');
  return tabel.rijen.map((rij) => rij.cellen);
}

async function refusalOf(bytes: Uint8Array): Promise<Problem> {
  const fout: unknown = await readTabel(bytes, 'lijst.xlsx').catch((reden: unknown) => reden);
  if (!(fout instanceof Problem)) throw new Error('The file was not refused');
  return fout;
}

describe('an XLSX file', () => {
  test('is read from the first sheet with data, with the row numbers of that sheet', async () => {
    const bytes = await workbook(
      { name: 'Leeg', rows: [] },
      { name: 'Lijst', rows: [[null], ['A', 'B'], [null, null], ['x']] },
    );
    expect(await readTabel(bytes, 'lijst.xlsx')).toEqual({
      soort: 'xlsx',
      codering: 'utf-8',
      scheidingsteken: null,
      koppen: ['A', 'B'],
      rijen: [{ regel: 4, cellen: ['x', ''] }],
    });
  });

  test('gives dates, numbers and ticks as a Dutch list writes them', async () => {
    const rij = [day('2014-08-31'), 10_000_008, 7.5, true, '=1+1', 'Zoë'];
    expect(await readCellen([['A', 'B', 'C', 'D', 'E', 'F'], rij])).toEqual([
      ['31-08-2014', '10000008', '7,5', 'ja', '=1+1', 'Zoë'],
    ]);
  });

  test('gives the outcome that was saved with a formula, and computes nothing', async () => {
    const cells = new Map([['1,0', { value: 'oud', formula: '1+1', formulaResult: 'oud' }]]);
    expect(await readCellen([['A'], ['oud']], cells)).toEqual([['oud']]);
  });

  test('is judged as a CSV file is: numbers become a BSN, day numbers a date', async () => {
    const rij = [
      1,
      'Verzonnen',
      'Quinten',
      day('1993-10-04'),
      10_000_008,
      'R. Verzonnen',
      41_000,
      null,
      'losse opmerking',
    ];
    const tabel = await readTabel(await workbook({ name: 'Lijst', rows: [kop.split(';'), rij] }), 'lijst.xlsx');
    const [oordeel] = judgeRijen(tabel, recogniseKolommen(tabel.koppen, top600), top600);
    expect(oordeel?.rij).toMatchObject({
      bsn: '010000008',
      geboortedatum: '1993-10-04',
      begin: '2012-04-01',
      einde: null,
    });
  });
});

describe('an XLSX file that is refused', () => {
  const nietGoed = 'invoer_ongeldig';

  test.each([
    ['no workbook', zipOf([{ naam: 'word/document.xml', inhoud: '<w/>' }]), nietGoed],
    ['a zip without contents', zipOf([]), nietGoed],
    ['half a file', workbookOf('<worksheet/>').subarray(0, 300), nietGoed],
    ['a sheet without rows', workbookOf('<worksheet><sheetData/></worksheet>'), nietGoed],
    ['a broken sheet', workbookOf('<worksheet><sheetData><row><c r="ZZZZZ1"><v>1</v></c></row>'), nietGoed],
    ['an entry that says it is huge', zipOf([{ naam: 'a', inhoud: 'a', opgegeven: 300 * 1024 * 1024 }]), 'te_groot'],
    ['an entry that says nothing of its size', zipOf([{ naam: 'a', inhoud: 'aaaa', opgegeven: 0 }]), 'te_groot'],
  ])('%s', async (_naam, bytes, code) => {
    expect((await refusalOf(bytes)).code).toBe(code);
  });

  test('more rows or columns than a list may have', async () => {
    const rijen = workbookOf(
      `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(250_010)}</sheetData></worksheet>`,
    );
    expect((await refusalOf(rijen)).message).toContain('250.000 regels');
    const breed = workbookOf(
      `<worksheet><sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(50_000)}</sheetData></worksheet>`,
    );
    expect((await refusalOf(breed)).message).toContain('200 kolommen');
  });

  test('an entry that is larger than it says is not unpacked', async () => {
    const leugen = zipOf([
      { naam: '[Content_Types].xml', inhoud: `<Types>${' '.repeat(1_000_000)}</Types>`, opgegeven: 100 },
    ]);
    expect((await refusalOf(leugen)).code).toBe(nietGoed);
  });

  test('a damaged file never fails with anything but a Problem', async () => {
    const heel = await workbook({ name: 'Lijst', rows: [['A'], ['x']] });
    const schade = fc.tuple(fc.nat(heel.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(schade, { minLength: 1, maxLength: 2 }), async (plekken) => {
        const bytes = Uint8Array.from(heel);
        for (const [plaats, waarde] of plekken) bytes[plaats] = waarde;
        const uitkomst: unknown = await readTabel(bytes, 'lijst.xlsx').catch((fout: unknown) => fout);
        expect(uitkomst instanceof Error ? uitkomst.name : 'tabel').toMatch(/^(tabel|Problem)$/);
      }),
      { numRuns: 30 },
    );
  });
});
