import { expect, test } from 'vitest';
import { daysUntil, showAantal, showDag, showDeel, showLeeftijd, showTermijn, toneOfTermijn } from './woorden.ts';

const vandaag = '2014-08-21';

test('a day in a sentence names the year only when it is another year', () => {
  expect(showDag('2014-08-18', vandaag)).toBe('18 augustus');
  expect(showDag('2013-03-01', vandaag)).toBe('1 maart 2013');
});

test.each([
  ['2014-08-18', '3 dagen te laat', 'te-laat'],
  ['2014-08-20', '1 dag te laat', 'te-laat'],
  ['2014-08-21', 'vandaag', 'let-op'],
  ['2014-08-22', 'morgen', 'water'],
  ['2014-08-26', 'over 5 dagen', 'water'],
])('%s is %s', (iso, woorden, tone) => {
  expect(showTermijn(iso, vandaag)).toBe(woorden);
  expect(toneOfTermijn(iso, vandaag)).toBe(tone);
});

test('days are calendar days, also over a change of the clock', () => {
  expect(daysUntil('2014-10-27', '2014-10-25')).toBe(2);
});

test('a number agrees with its noun', () => {
  expect(showAantal(1, 'jongere', 'jongeren')).toBe('1 jongere');
  expect(showAantal(0, 'jongere', 'jongeren')).toBe('0 jongeren');
  expect(showAantal(12500, 'jongere', 'jongeren')).toBe('12.500 jongeren');
});

test('a share is never rounded up to everybody nor down to nobody', () => {
  expect(showDeel(62, 62)).toBe('100%');
  expect(showDeel(999, 1000)).toBe('99%');
  expect(showDeel(1, 1000)).toBe('1%');
  expect(showDeel(0, 62)).toBe('0%');
  expect(showDeel(0, 0)).toBe('–');
});

test('the age changes on the birthday', () => {
  expect(showLeeftijd('1993-08-22', vandaag)).toBe('20 jaar');
  expect(showLeeftijd('1993-08-21', vandaag)).toBe('21 jaar');
});
