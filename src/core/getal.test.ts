import { expect, test } from 'vitest';
import { showDecimaal, showEuro, showGetal } from './getal.ts';

test('numbers, amounts and averages are written as people write them', () => {
  expect([999, 1000, 24_300, 2.5].map(showGetal)).toEqual(['999', '1.000', '24.300', '2,5']);
  expect([0, 400_000, 12_000_000].map(showEuro)).toEqual(['€\u00A00', '€\u00A0400.000', '€\u00A012.000.000']);
  expect([2.1582, 60, 1234.56].map(showDecimaal)).toEqual(['2,2', '60,0', '1.234,6']);
});
