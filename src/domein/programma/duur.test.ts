import { expect, test } from 'vitest';
import { Duur } from './basis.contract.ts';
import { addDuur, showDuur } from './duur.ts';

test.each([
  ['2014-01-31', 'P1M', '2014-02-28'],
  ['2012-01-31', 'P1M', '2012-02-29'],
  ['2012-02-29', 'P1Y', '2013-02-28'],
  ['2014-08-31', 'P6M', '2015-02-28'],
  ['2014-12-18', 'P2W', '2015-01-01'],
  ['2014-03-29', 'P1D', '2014-03-30'],
  ['2014-01-31', 'P1M3D', '2014-03-03'],
])('%s and %s is %s', (datum, duur, later) => {
  expect(addDuur(datum, duur)).toBe(later);
});

test.each([
  ['P1W', '1 week'],
  ['P4W', '4 weken'],
  ['P6M', '6 maanden'],
  ['P1Y6M', '1 jaar en 6 maanden'],
  ['P1Y1M10D', '1 jaar, 1 maand en 10 dagen'],
])('%s reads as %s', (duur, woorden) => {
  expect(showDuur(duur)).toBe(woorden);
});

test('a term of nothing, of hours or in words is no term', () => {
  const refused = ['P', 'P0D', 'PT4H', '4 weken', 'P-1W', 'P1D1W', 'P1.5M', ''];
  expect(refused.filter((duur) => Duur.safeParse(duur).success)).toEqual([]);
  expect(['P4W', 'P10D', 'P1Y6M', 'P0Y3M'].every((duur) => Duur.safeParse(duur).success)).toBe(true);
});
