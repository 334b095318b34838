import { describe, expect, test } from 'vitest';
import { categorieen, kolommen, niveaus } from '../toegang/basis.contract.ts';
import type { Niveau } from '../toegang/basis.contract.ts';
import { matrixOf } from '../toegang/matrix.ts';
import { cellOf, widens } from '../toegang/niveaus.ts';
import { judge } from './oordeel.ts';

const matrix = matrixOf(1);
const cells = categorieen.flatMap((categorie) => kolommen.map((kolom) => ({ categorie, kolom })));
const given: Record<string, Niveau> = { volledig: 'V', samenvatting: 'S', bestaan: 'B' };

describe('the answer to mag ik dit delen', () => {
  test('gives of no cell more than the matrix gives, or than the asker has', () => {
    for (const { categorie, kolom } of cells) {
      const cel = cellOf(matrix, categorie, kolom);
      const rij = matrix.categorieen[categorie];
      for (const eigen of niveaus) {
        const { uitkomst, wat } = judge({ rij, cel, eigen, collega: false, vervuld: [] });
        const niveau = given[uitkomst];
        expect(wat === null, `${categorie} ${kolom} ${eigen}`).toBe(niveau === undefined);
        if (niveau === undefined) continue;
        expect(cel.voorwaarde).toBeUndefined();
        expect(widens(cel.niveau, niveau), `${categorie} ${kolom}`).toBe(false);
        if (eigen !== 'E') expect(widens(eigen, niveau), `${categorie} ${kolom} ${eigen}`).toBe(false);
      }
    }
  });

  test('opens a cell with a condition only when that very condition is met', () => {
    const rij = matrix.categorieen.ggz;
    const cel = cellOf(matrix, 'ggz', 'AD');
    const vraag = { rij, cel, eigen: 'V', collega: false } as const;
    expect(judge({ ...vraag, vervuld: [] })).toMatchObject({ uitkomst: 'na_instemming', wat: null });
    expect(judge({ ...vraag, vervuld: ['verstrekkingsbesluit'] })).toMatchObject({ uitkomst: 'na_instemming' });
    expect(judge({ ...vraag, vervuld: ['instemming'] })).toMatchObject({ uitkomst: 'bestaan', wat: rij.bestaan });
  });

  test('keeps what is of an organisation within it', () => {
    const rij = matrix.categorieen.verslag;
    const vraag = { rij, cel: cellOf(matrix, 'verslag', 'AD'), eigen: 'E', vervuld: [] } as const;
    expect(judge({ ...vraag, collega: false })).toMatchObject({ uitkomst: 'nee', wat: null });
    const { uitkomst, voorwaarden } = judge({ ...vraag, collega: true });
    expect(uitkomst).toBe('volledig');
    expect(voorwaarden).toContain('Deel alleen wat uw eigen organisatie heeft vastgelegd.');
  });

  test('is no for who does not see it, whatever the receiver may have', () => {
    const rij = matrix.categorieen.naam;
    const cel = cellOf(matrix, 'naam', 'AD');
    for (const eigen of ['A', '-'] as const) {
      const { uitkomst, reden } = judge({ rij, cel, eigen, collega: false, vervuld: [] });
      expect(uitkomst).toBe('nee');
      expect(reden).toMatch(/ziet dit gegeven zelf niet/);
    }
  });
});
