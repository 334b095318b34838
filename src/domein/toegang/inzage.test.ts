import { expect, test } from 'vitest';
import { categorieen } from './basis.contract.ts';
import type { Categorie, Matrixkolom, Niveau } from './basis.contract.ts';
import { explainInzage, niveauIn, niveauOf } from './inzage.ts';
import { matrixOf } from './matrix.ts';
import { Toegang } from './programma.contract.ts';

const matrix = matrixOf(1);
const gebruik = { matrix, toegang: Toegang.parse({}), geregistreerd: new Set<string>() };

/** The bits of a casus in which one sees these gegevens so much, and of all others nothing. */
const bitsOf = (given: Partial<Record<Categorie, string>>): string =>
  categorieen.map((categorie) => given[categorie] ?? '0000').join('');

test('four bits are one level: the most that they give', () => {
  const found = Array.from({ length: 16 }, (_, bits) => niveauOf(bits.toString(2).padStart(4, '0')));
  const less: Niveau[] = ['-', 'B', 'E', 'E', 'S', 'S', 'S', 'S'];
  expect(found).toEqual([...less, 'V', 'V', 'V', 'V', 'V', 'V', 'V', 'V']);
});

test('of each gegeven its own four bits are read', () => {
  const niveaus = bitsOf({ naam: '0111', ggz: '0001', verslag: '0010', cijfers: '1111' });
  expect(categorieen.map((categorie) => niveauIn(niveaus, categorie)).join('')).toBe('S------B---E----------------V');
});

const explain = (given: Partial<Record<Categorie, string>>, kolommen: Matrixkolom[], tot: string | null = null) =>
  explainInzage(gebruik, { niveaus: bitsOf(given), kolommen, tot });

test('only what one sees is explained, with the article, the purpose and until when', () => {
  const { nr, naam, doel } = matrix.categorieen.gesprek;
  expect(explain({ gesprek: '1111' }, ['KM'], '2014-03-24')).toEqual([
    {
      ...{ categorie: 'gesprek', nr, naam, niveau: 'V', doel, tot: '2014-03-24' },
      grondslag: matrix.kolommen.KM.grondslag,
      reden: matrix.categorieen.gesprek.redenen.V,
    },
  ]);
  expect(explain({}, ['RH'])).toEqual([]);
});

test('it is explained by the role that gives as much, else by the first', () => {
  const of = (kolom: Matrixkolom) => ({ grondslag: matrix.kolommen[kolom].grondslag });
  expect(explain({ gesprek: '1111' }, ['RH', 'KM'])).toMatchObject([of('KM')]);
  expect(explain({ gesprek: '0001' }, ['RH', 'KM'])).toMatchObject([of('RH')]);
  expect(explain({ gesprek: '1111' }, [])).toMatchObject([{ grondslag: '', reden: '' }]);
});
