import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProgramma } from '../programma/lezen.ts';
import { leveranciersOf, whyNotGeldig } from './geldigheid.ts';
import type { Stand } from './geldigheid.ts';

const { programma } = readProgramma(readFileSync('programmas/top600-wajong.yaml', 'utf8'));
const stand: Stand = { soorten: ['top600', 'wajong'], geldigTot: '2014-03-10', akkoord: ['uwv', 'gemeente'] };

const why = (over: Partial<Stand>, vandaag = '2014-03-10'): string | null => {
  if (!programma) throw new Error('The programme of the example is not in order');
  return whyNotGeldig({ ...stand, ...over }, programma, vandaag);
};

test('a decision holds until and on its last day, with the agreement of both suppliers', () => {
  expect(why({})).toBeNull();
  expect(why({}, '2014-03-09')).toBeNull();
  expect(why({ akkoord: ['ggd', 'gemeente', 'uwv'] })).toBeNull();
  expect(why({}, '2014-03-11')).toBe('Het besluit gold tot en met 10-03-2014.');
});

test('without every agreement it does not hold, and it is told whose is missing', () => {
  expect(why({ akkoord: ['gemeente'] })).toBe('Er is geen akkoord van UWV.');
  expect(why({ akkoord: ['uwv', 'ggd'] })).toBe('Er is geen akkoord van Gemeente.');
  expect(why({ akkoord: [] })).toBe('Er is geen akkoord van Gemeente en UWV.');
  if (!programma) throw new Error('The programme of the example is not in order');
  const zonder = { ...programma, partners: {} };
  expect(whyNotGeldig({ ...stand, akkoord: ['uwv'] }, zonder, '2014-03-10')).toBe('Er is geen akkoord van gemeente.');
});

test('a list that the programme no longer knows holds nothing', () => {
  const melding = 'Het programma kent een van deze lijsten niet meer.';
  expect(why({ soorten: ['top600', 'verdwenen'] })).toBe(melding);
  expect(why({ soorten: ['verdwenen', 'verdwenen'], akkoord: [] })).toBe(melding);
});

test('who delivers a list is told once, and of a list that is gone nobody', () => {
  if (!programma) throw new Error('The programme of the example is not in order');
  expect(leveranciersOf(['top600', 'wajong', 'top600', 'verdwenen'], programma)).toEqual(['gemeente', 'uwv']);
});
