import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parseDatum, showDatum } from './datum.ts';

const iso = fc
  .date({ min: new Date('1800-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((datum) => datum.toISOString().slice(0, 10));

describe('parseDatum', () => {
  test.each([
    '31-8-2014',
    '31-08-2014',
    '31/08/2014',
    '31.08.2014',
    '2014-08-31',
    '20140831',
    ' 31-08-2014 ',
    '2014-08-31T00:00:00',
    '31-08-2014 00:00',
  ])('%s is 31 August 2014', (tekst) => {
    expect(parseDatum(tekst)).toEqual({ datum: '2014-08-31' });
  });

  test.each(['31-02-2014', '29-02-2013', '29-02-1900', '00-01-2014', '01-13-2014', '2014-02-30'])(
    '%s does not exist',
    (tekst) => {
      expect(parseDatum(tekst)).toEqual({ melding: `${tekst} bestaat niet. Vul een bestaande datum in` });
    },
  );

  test('29 February exists in a leap year', () => {
    expect(parseDatum('29-02-2012')).toEqual({ datum: '2012-02-29' });
    expect(parseDatum('29-02-2000')).toEqual({ datum: '2000-02-29' });
  });

  test('a year of two digits is refused, not guessed', () => {
    expect(parseDatum('04-10-93')).toEqual({ melding: 'Schrijf het jaar van 04-10-93 met vier cijfers' });
  });

  test('a year long ago is a slip of the pen', () => {
    expect(parseDatum('04-10-0993')).toEqual({
      melding: 'Het jaar van 04-10-0993 kan niet kloppen. Vul het goede jaar in',
    });
  });

  test.each(['gisteren', '', '1-2/2014', '12345678', '999990019', 'Jan Verzonnen'])(
    '%j is no date, and is not repeated',
    (tekst) => {
      expect(parseDatum(tekst)).toEqual({
        melding: 'Dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 31-08-2014',
      });
    },
  );

  test('every date that is shown is read back', () => {
    fc.assert(
      fc.property(iso, (datum) => {
        expect(parseDatum(showDatum(datum))).toEqual({ datum });
      }),
    );
  });

  test('what exists is what the calendar says', () => {
    const delen = fc.tuple(
      fc.integer({ min: 1800, max: 2200 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(delen, ([year, month, day]) => {
        expect('datum' in parseDatum(`${day}-${month}-${year}`)).toBe(existsInTemporal(year, month, day));
      }),
    );
  });
});

function existsInTemporal(year: number, month: number, day: number): boolean {
  try {
    Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
