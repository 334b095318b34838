import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProgramma } from './lezen.ts';
import { sayCriterium } from './naam.ts';

const { programma } = readProgramma(
  readFileSync(new URL('../../../programmas/wajong-detachering.yaml', import.meta.url), 'utf8'),
);
if (!programma) throw new Error('The programme with kenmerken that count something is not in order');

test('a number is read with what it counts, unless the name of the kenmerk says so already', () => {
  expect(sayCriterium({ kenmerk: 'maanden', hoogstens: 3 }, programma)).toBe(
    'Plaatsbaar binnen is hoogstens 3 maanden.',
  );
  expect(sayCriterium({ kenmerk: 'maanden', tussen: [1.5, 3] }, programma)).toBe(
    'Plaatsbaar binnen ligt tussen 1,5 maanden en 3 maanden.',
  );
  expect(sayCriterium({ kenmerk: 'uren', minstens: 12 }, programma)).toBe('Uren per week is minstens 12.');
  expect(sayCriterium({ feit: 'gesloten', is: false }, programma)).toBe('De casus is nog open.');
});
