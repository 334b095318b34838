import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showNaam, showNaamOpLijst, splitNaam } from './naam.ts';

describe('splitNaam', () => {
  test.each([
    ['Chantal de Hermans', 'Chantal', 'de Hermans'],
    ["Quinten van 't Dekker", 'Quinten', "van 't Dekker"],
    ['Quinten van ’t Dekker', 'Quinten', 'van ’t Dekker'],
    ["Dekker, Quinten van 't", 'Quinten', "van 't Dekker"],
    ["Van 't Dekker, Quinten", 'Quinten', "van 't Dekker"],
    ['Karin Özdemir', 'Karin', 'Özdemir'],
    ['Jan Peter Verzonnen', 'Jan Peter', 'Verzonnen'],
    ['Ilse el Schouten', 'Ilse', 'el Schouten'],
    ['Anna van den Berg-de Wit', 'Anna', 'van den Berg-de Wit'],
    ['  Roos   van  Özdemir ', 'Roos', 'van Özdemir'],
    ['Verzonnen', '', 'Verzonnen'],
    ['Verzonnen,', '', 'Verzonnen'],
  ])('%s', (naam, voornaam, achternaam) => {
    expect(splitNaam(naam)).toEqual({ voornaam, achternaam });
  });

  test('a formula stays one piece of text', () => {
    const formule = '=HYPERLINK("http://127.0.0.1/","klik hier")';
    expect(splitNaam(formule)).toEqual({ voornaam: '', achternaam: formule });
  });

  test('both ways of showing a name are read back as that name', () => {
    const voornaam = fc.constantFrom('Quinten', 'Anne-Fleur', 'Zoë', 'Jan Peter');
    const achternaam = fc.constantFrom('Dekker', "van 't Dekker", 'de Wit', 'van der Meer-Özdemir', "in 't Veld");
    fc.assert(
      fc.property(fc.record({ voornaam, achternaam }), (naam) => {
        expect(splitNaam(showNaam(naam))).toEqual(naam);
        expect(splitNaam(showNaamOpLijst(naam))).toEqual(naam);
      }),
    );
  });

  test('no text makes it fail, and no letter is lost', () => {
    const letters = (tekst: string): string[] => tekst.replace(/[\s,]/g, '').toLowerCase().split('').sort();
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        expect(letters(showNaam(splitNaam(tekst)))).toEqual(letters(tekst));
      }),
    );
  });
});

test('a name is shown as spoken and as listed', () => {
  const naam = { voornaam: 'Quinten', achternaam: "van 't Dekker" };
  expect(showNaam(naam)).toBe("Quinten van 't Dekker");
  expect(showNaamOpLijst(naam)).toBe("Van 't Dekker, Quinten");
  expect(showNaamOpLijst({ voornaam: '', achternaam: 'Verzonnen' })).toBe('Verzonnen');
});
