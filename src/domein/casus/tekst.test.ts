import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsBsn, tellsTooMuch, vrijeTekst } from './tekst.contract.ts';

describe('a free text', () => {
  test.each([
    '900000028',
    'Zijn BSN is 900000028.',
    'bsn:9000.00.028',
    'nr 900 000 028',
    '900-000-028!',
    'x900000028y',
  ])('%j holds a BSN and is refused', (tekst) => {
    expect(holdsBsn(tekst)).toBe(true);
    expect(vrijeTekst(100).safeParse(tekst).error?.issues[0]?.message).toMatch(/BSN/);
  });

  test.each(['0612345678', '06-12345678', '+31 6 12345678', '10-03-2014', '2014-03-10', '900000029', '12 345 678', ''])(
    '%j holds none',
    (tekst) => expect(holdsBsn(tekst)).toBe(false),
  );

  test('hides no BSN between other words', () => {
    const woorden = fc.stringMatching(/^[a-z ]{0,20}$/);
    fc.assert(fc.property(woorden, woorden, (voor, na) => holdsBsn(`${voor}900000077${na}`)));
  });

  test('that tells of a diagnosis or an offence is only pointed out', () => {
    for (const tekst of ['Hij is depressief', 'heeft ADHD', 'een PTSS-behandeling', 'na zijn detentie']) {
      expect(tellsTooMuch(tekst), tekst).toBe(true);
      expect(vrijeTekst(100).safeParse(tekst).success).toBe(true);
    }
    for (const tekst of ['Wil graag koken', 'Komt morgen om tien uur', 'de overige afspraken', '']) {
      expect(tellsTooMuch(tekst), tekst).toBe(false);
    }
  });
});
