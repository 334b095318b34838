import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, test } from 'vitest';
import { parseBsn } from './bsn.ts';

const negenCijfers = fc.integer({ min: 1, max: 999_999_999 }).map((getal) => String(getal).padStart(9, '0'));

describe('parseBsn', () => {
  test.each(['999990019', '9999.90.019', '999 990 019', ' 999990019 '])('%j is read', (tekst) => {
    expect(parseBsn(tekst)).toBe('999990019');
  });

  test('leading zeros that a spreadsheet ate come back', () => {
    expect(parseBsn('10000008')).toBe('010000008');
    expect(parseBsn('1000007')).toBe('001000007');
    expect(parseBsn('12')).toBe('000000012');
  });

  test.each(['', '000000000', '0', '999999991', '12345', '9999900190', '99999001a', '-99990019', '999990019,0'])(
    '%j is no BSN',
    (tekst) => {
      expect(parseBsn(tekst)).toBeNull();
    },
  );

  test('says the same as stdnum', () => {
    fc.assert(
      fc.property(negenCijfers, (bsn) => {
        expect(parseBsn(bsn) !== null).toBe(stdnum['NL']?.['bsn']?.validate(bsn).isValid);
      }),
      { numRuns: 5000 },
    );
  });

  test('a number without its leading zeros is the same number', () => {
    fc.assert(
      fc.property(negenCijfers, (bsn) => {
        expect(parseBsn(String(Number(bsn)))).toBe(parseBsn(bsn));
      }),
      { numRuns: 5000 },
    );
  });
});
