import { describe, expect, it } from 'vitest';
import { fieldOf, queryOf, readMoment } from './peil.ts';

describe('a moment in the address', () => {
  it.each([
    ['2014-08-31T18:00', '2014-08-31T16:00:00Z'],
    ['2014-01-31T18:00', '2014-01-31T17:00:00Z'],
    ['31-08-2014 9:05', '2014-08-31T07:05:00Z'],
    ['2014-08-31T16:00:00Z', '2014-08-31T16:00:00Z'],
  ])('%s is meant as the clock in the Netherlands shows it, unless it says otherwise', (tekst, moment) => {
    expect(readMoment(tekst)).toBe(moment);
  });

  it.each(['gisteren', '2014-02-30T18:00', '31-08-2014 25:00'])('%s stays what it was, to be refused', (tekst) => {
    expect(readMoment(tekst)).toBe(tekst);
  });

  it('comes back in the field as it was asked', () => {
    expect(fieldOf('2014-08-31T16:00:00Z')).toBe('2014-08-31T18:00');
    expect(fieldOf('gisteren')).toBe('gisteren');
    expect(fieldOf(undefined)).toBe('');
  });
});

it('an address holds only what was asked', () => {
  expect(queryOf({})).toBe('');
  expect(queryOf({ peildatum: '2014-08-31' })).toBe('?peildatum=2014-08-31');
});
