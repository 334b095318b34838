import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categorieen, kolommen, niveaus } from './basis.contract.ts';
import type { Matrixkolom } from './basis.contract.ts';
import { matrixOf } from './matrix.ts';
import { cellIn, cellOf, niveausOf, showsEigen, widens } from './niveaus.ts';
import { Toegang } from './programma.contract.ts';

const matrix = matrixOf(1);
const geen = new Set<string>();
const zonder = Toegang.parse({});

const levels = (kolom: Matrixkolom, over: Partial<Parameters<typeof niveausOf>[0]> = {}) =>
  niveausOf({ matrix, toegang: zonder, kolom, geregistreerd: geen, besluit: false, ...over });

test('a column is 29 digits that always count and 29 that an instemming opens', () => {
  expect(levels('KM')).toEqual({
    altijd: 'fffff0700072ffff10ffff7ffff00',
    metInstemming: '00000001700000000700000000000',
  });
  expect(levels('MON')).toEqual({ altijd: '0'.repeat(29), metInstemming: '0'.repeat(29) });
  expect(levels('KL').altijd).toBe('fffffffffffffffffffffffffff70');
});

test('that somebody is on the TOP600 list is known only while a verstrekkingsbesluit holds', () => {
  expect(levels('AD').altijd[9]).toBe('0');
  expect(levels('AD', { besluit: true }).altijd[9]).toBe('1');
  expect(levels('VA', { besluit: true }).altijd[9]).toBe('0');
});

test('a verstrekkingsbesluit opens nothing that an instemming is for', () => {
  expect(levels('KM', { besluit: true })).toEqual({
    altijd: 'fffff0700172ffff10ffff7ffff00',
    metInstemming: levels('KM').metInstemming,
  });
});

const meer = Toegang.parse({
  grondslagen: { convenant: { artikel: 'Convenant, artikel 4', omschrijving: 'Voorbeeld' } },
  afwijkingen: [
    { categorie: 'overdracht', kolom: 'PL', niveau: 'S', reden: 'De coördinator wijst aan.', grondslag: 'convenant' },
    { categorie: 'naam', kolom: 'SW', niveau: 'V', reden: 'Er is een contract.', grondslag: 'convenant' },
    { categorie: 'veiligheidslijst', kolom: 'AD', niveau: 'S', reden: 'Het besluit.', grondslag: 'convenant' },
    { categorie: 'gesprek', kolom: 'KM', niveau: 'S', reden: 'Minder is genoeg.' },
  ],
});

test('less than the matrix counts at once, more only when its grondslag is registered', () => {
  expect(levels('KM', { toegang: meer }).altijd[12]).toBe('7');
  expect(levels('PL', { toegang: meer }).altijd[24]).toBe('0');
  expect(levels('PL', { toegang: meer, geregistreerd: new Set(['convenant']) }).altijd[24]).toBe('7');
});

test('a deviation is of that one cell', () => {
  const gebruik = { matrix, toegang: meer, geregistreerd: new Set(['convenant']) };
  const anders = categorieen.flatMap((categorie) =>
    kolommen
      .filter((kolom) => cellIn(gebruik, categorie, kolom).reden !== cellOf(matrix, categorie, kolom).reden)
      .map((kolom) => `${categorie} ${kolom}`),
  );
  expect(anders).toEqual(['naam SW', 'veiligheidslijst AD', 'gesprek KM', 'overdracht PL']);
});

test('a grondslag that the programme does not describe leaves that of the cell', () => {
  const onbekend = { ...meer, grondslagen: {} };
  const gebruik = { matrix, toegang: onbekend, geregistreerd: new Set(['convenant']) };
  expect(cellIn(gebruik, 'naam', 'SW').grondslag).toBe(cellOf(matrix, 'naam', 'SW').grondslag);
});

test('a registered grondslag stands in the place of the instemming, never of a verstrekkingsbesluit', () => {
  const gebruik = { matrix, toegang: meer, geregistreerd: new Set(['convenant']) };
  expect(cellIn(gebruik, 'naam', 'SW')).toEqual({
    niveau: 'V',
    reden: 'Er is een contract.',
    grondslag: 'Convenant, artikel 4',
  });
  expect(cellIn(gebruik, 'veiligheidslijst', 'AD')).toMatchObject({ niveau: 'S', voorwaarde: 'verstrekkingsbesluit' });
  expect(cellIn({ ...gebruik, geregistreerd: geen }, 'naam', 'SW')).toEqual(cellOf(matrix, 'naam', 'SW'));
});

const afwijking = fc.record(
  {
    categorie: fc.constantFrom(...categorieen),
    kolom: fc.constantFrom(...kolommen),
    niveau: fc.constantFrom(...niveaus),
    reden: fc.constant('Proef'),
    grondslag: fc.constantFrom('een', 'twee'),
  },
  { requiredKeys: ['categorie', 'kolom', 'niveau', 'reden'] },
);

test('whatever a programme writes, without a registered grondslag nothing more is open than in the matrix', () => {
  fc.assert(
    fc.property(fc.array(afwijking, { maxLength: 30 }), fc.constantFrom(...kolommen), (afwijkingen, kolom) => {
      const base = levels(kolom);
      const found = levels(kolom, { toegang: { ...zonder, afwijkingen } });
      for (const soort of ['altijd', 'metInstemming'] as const) {
        expect(BigInt(`0x${found[soort]}`) & ~BigInt(`0x${base[soort]}`)).toBe(0n);
      }
    }),
  );
});

test('figures are more than nothing, and nothing of a casus', () => {
  expect(widens('-', 'A')).toBe(true);
  expect(widens('-', '-')).toBe(false);
  expect(widens('A', '-')).toBe(false);
  expect(widens('S', 'A')).toBe(false);
  expect(widens('B', 'E')).toBe(true);
  expect(widens('V', 'S')).toBe(false);
  expect(niveaus.filter(showsEigen)).toEqual(['V', 'S', 'E']);
});
