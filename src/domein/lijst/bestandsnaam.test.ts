import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanBestandsnaam, maskKop } from './bestandsnaam.ts';

describe('the name of a file', () => {
  test.each([
    ['C:\\Lijsten\\top600.csv', 'top600.csv'],
    ['../../etc/top600.csv', 'top600.csv'],
    ['top\u0000600\u202e.csv', 'top600.csv'],
    ['lijst 999990019.csv', 'lijst •.csv'],
    ['lijst 1234.56.782 van mei.xlsx', 'lijst • van mei.xlsx'],
    ['top600-20140831120000.csv', 'top600-20140831120000.csv'],
    ['top600 31-08-2014.csv', 'top600 31-08-2014.csv'],
    ['', 'lijst'],
    ['map/', 'lijst'],
  ])('%j is kept as %j', (invoer, bewaard) => {
    expect(cleanBestandsnaam(invoer)).toBe(bewaard);
  });

  test('keeps its extension when it is long', () => {
    expect(cleanBestandsnaam(`${'a'.repeat(300)}.xlsx`)).toMatch(/^a{195}\.xlsx$/);
  });

  test('never holds nine digits that stand alone', () => {
    const naam = fc.string().chain((voor) => fc.string().map((na) => `${voor} 999990019 ${na}`));
    fc.assert(
      fc.property(naam, (invoer) => {
        expect(cleanBestandsnaam(invoer)).not.toMatch(/(?<!\d)\d{9}(?!\d)/);
      }),
    );
  });
});

test('a heading that is really somebody’s number is not kept', () => {
  expect(maskKop('999990019')).toBe('•');
  expect(maskKop('Op lijst sinds')).toBe('Op lijst sinds');
});
