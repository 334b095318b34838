import { describe, expect, test } from 'vitest';
import { startHerkenning } from './medewerker.ts';
import type { Genoemde } from './medewerker.ts';

const collega = (medewerkerId: string, voornaam: string, achternaam: string, organisatiesoort: string): Genoemde => ({
  medewerkerId,
  voornaam,
  achternaam,
  organisatie: `${organisatiesoort} Amsterdam`,
  organisatiesoort,
});

const find = startHerkenning([
  collega('rosa', 'Rosa', 'Okafor', 'ggd'),
  collega('lars', 'Lars', 'van Dam', 'ggd'),
  collega('mariska', 'Mariska', 'de Wit', 'gemeente'),
  collega('chloe', 'Chloé', "van 't Özdemir", 'gemeente'),
  collega('jan', 'Jan', 'Bakker', 'gemeente'),
  collega('joop', 'Joop', 'Bakker', 'reclassering'),
]);

describe('a colleague on a list', () => {
  test.each([
    ['R. Okafor (GGD)', 'rosa'],
    ['R.Okafor', 'rosa'],
    ['R.A. Okafor', 'rosa'],
    ['rosa okafor', 'rosa'],
    ['ROSA OKAFOR (GGD Amsterdam)', 'rosa'],
    ['Okafor, R.', 'rosa'],
    ['L. van Dam (GGD)', 'lars'],
    ['Dam, L. van', 'lars'],
    ['van Dam, Lars', 'lars'],
    ['M. de Wit (gemeente)', 'mariska'],
    ['C. van ’t Ozdemir', 'chloe'],
    ["Chloe van 't Özdemir", 'chloe'],
    ['J. Bakker (reclassering)', 'joop'],
    ['Jan Bakker', 'jan'],
  ])('%j is recognised', (tekst, medewerkerId) => {
    expect(find(tekst)?.medewerkerId).toBe(medewerkerId);
  });

  test.each([
    ['J. Bakker', 'two colleagues fit'],
    ['R. Okafor (gemeente)', 'nobody of that name works there'],
    ['Okafor', 'a surname alone says too little'],
    ['P. Okafor', 'the initial is another'],
    ['L. Dam', 'the surname is another'],
    ['999990019', 'that is no name'],
    ['()', 'nothing is said'],
  ])('%j is not recognised: %s', (tekst) => {
    expect(find(tekst)).toBeNull();
  });
});
