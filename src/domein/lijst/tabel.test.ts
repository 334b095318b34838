import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../core/problem.ts';
import { bytesOf } from './proef.fixture.ts';
import { readTabel } from './tabel.ts';
import { writeCsv } from '../../core/csv.ts';

const read = (tekst: string) => readTabel(bytesOf(tekst), 'lijst.csv');

async function refusalOf(bytes: Uint8Array, naam = 'lijst.csv'): Promise<Problem> {
  const fout: unknown = await readTabel(bytes, naam).catch((reden: unknown) => reden);
  if (!(fout instanceof Problem)) throw new Error('The file was not refused');
  return fout;
}

describe('a CSV file', () => {
  test.each([
    [';', '\r\n'],
    [',', '\n'],
    ['\t', '\r\n'],
    [';', '\r'],
  ])('with %j between cells and %j between lines is read', async (teken, einde) => {
    const tabel = await read(`BSN${teken}Naam${einde}1${teken}Zoë${einde}`);
    expect(tabel).toEqual({
      soort: 'csv',
      codering: 'utf-8',
      scheidingsteken: teken,
      koppen: ['BSN', 'Naam'],
      rijen: [{ regel: 2, cellen: ['1', 'Zoë'] }],
    });
  });

  test('may start with a BOM', async () => {
    expect((await read('\uFEFFBSN;Naam\r\n1;Zoë')).koppen).toEqual(['BSN', 'Naam']);
  });

  test('may be Windows-1252, with its own quotes', async () => {
    const bytes = Uint8Array.from([...bytesOf('Naam\r\nvan '), 0x92, ...bytesOf('t Vo'), 0xeb, ...bytesOf('l'), 0x80]);
    const tabel = await readTabel(bytes, 'lijst.csv');
    expect(tabel.codering).toBe('windows-1252');
    expect(tabel.rijen).toEqual([{ regel: 2, cellen: ['van ’t Voël€'] }]);
  });

  test('keeps the line numbers of the file over empty lines and cells of several lines', async () => {
    const tabel = await read('\r\nA;B\r\n;\r\n"een\r\ntwee";x\n\n  \ny;"z;""q"""\n');
    expect(tabel.koppen).toEqual(['A', 'B']);
    expect(tabel.rijen).toEqual([
      { regel: 4, cellen: ['een\r\ntwee', 'x'] },
      { regel: 8, cellen: ['y', 'z;"q"'] },
    ]);
  });

  test('may have short rows and a mark too many at the end of a line', async () => {
    expect((await read('A;B;C;;\n1\n1;2;3;;;\n')).rijen.map((rij) => rij.cellen)).toEqual([
      ['1', '', ''],
      ['1', '2', '3'],
    ]);
  });

  test('may have quotes within a cell', async () => {
    expect((await read('A;B\n"Piet" Pet;5" buis\n')).rijen[0]?.cellen).toEqual(['"Piet" Pet', '5" buis']);
  });
});

describe('what is no list is refused', () => {
  test.each([
    ['an empty file', '', 'Het bestand is leeg'],
    ['only empty lines', '\r\n \r\n;;\r\n', 'Het bestand is leeg'],
    ['only a heading', 'BSN;Naam\r\n', 'Er staat alleen een kop in het bestand, en geen regels'],
    [
      'a heading twice',
      'BSN;Naam;b.s.n.\n1;2;3',
      'De kop “b.s.n.” staat er twee keer in. Geef elke kolom een eigen kop',
    ],
    [
      'an open quote',
      'A;B\n"1;2\n3;4',
      'Ergens staat een aanhalingsteken dat niet wordt gesloten. Herstel dat in het bestand',
    ],
    ['a binary file', '%PDF\u0000\u0001', 'Dit is geen lijst. Bewaar de lijst als .xlsx, of als CSV (UTF-8)'],
  ])('%s', async (_naam, tekst, melding) => {
    const problem = await refusalOf(bytesOf(tekst));
    expect([problem.code, problem.fouten]).toEqual(['invoer_ongeldig', [{ veld: 'bestand', melding }]]);
  });

  test('an old Excel file, and text that only has the name of one', async () => {
    expect((await refusalOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'l.xls')).message).toContain(
      'oud Excel-bestand',
    );
    expect((await refusalOf(bytesOf('<table><tr><td>BSN'), 'l.xls')).message).toContain('geen Excel-bestand');
  });

  test('too many bytes, rows or columns', async () => {
    expect((await refusalOf(new Uint8Array(26 * 1024 * 1024))).code).toBe('te_groot');
    expect((await refusalOf(bytesOf('a\n'.repeat(250_002)))).message).toContain('250.000 regels');
    expect((await refusalOf(bytesOf(';'.repeat(10_000_001)))).message).toContain('te veel regels of vakken');
    expect((await refusalOf(bytesOf('\n'.repeat(1_000_001)))).message).toContain('te veel regels of vakken');
    expect((await refusalOf(bytesOf(`${'a;'.repeat(200)}a\n1`))).message).toContain('200 kolommen');
  });
});

test('no bytes make the reader fail with anything but a Problem', async () => {
  const zip = fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.from([0x50, 0x4b, 3, 4, ...rest]));
  const tekst = fc.string({ unit: fc.constantFrom('"', ';', ',', '\n', '\r', 'a', "'", '=', '\u00eb') }).map(bytesOf);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), tekst, zip), async (bytes) => {
      const uitkomst: unknown = await readTabel(bytes, 'lijst.csv').catch((fout: unknown) => fout);
      expect(uitkomst instanceof Error ? uitkomst.name : 'tabel').toMatch(/^(tabel|Problem)$/);
    }),
    { numRuns: 500 },
  );
});

describe('writeCsv', () => {
  test('writes what Dutch Excel opens, with formulas as text', () => {
    expect(writeCsv(['Naam', 'Zin'], [['=1+1', 'een;"twee"']])).toBe('\uFEFFNaam;Zin\r\n\'=1+1;"een;""twee"""\r\n');
  });

  test('what is written is read back, formulas and line ends too', async () => {
    const cel = fc
      .string({ unit: fc.constantFrom(...'ab ;,"\'=+-@\n\r\t\u00eb\u20ac1'.split('')) })
      // An apostrophe before a formula is how a formula is written as text.
      .filter((tekst) => !/^'[=+\-@\t\r]/.test(tekst));
    const rij = fc.tuple(cel, cel, fc.constant('x'));
    await fc.assert(
      fc.asyncProperty(fc.array(rij, { minLength: 1, maxLength: 5 }), async (rijen) => {
        const tabel = await readTabel(bytesOf(writeCsv(['A', 'B', 'C'], rijen)), 'lijst.csv');
        expect(tabel.rijen.map(({ cellen }) => cellen)).toEqual(rijen);
      }),
      { numRuns: 500 },
    );
  });
});
