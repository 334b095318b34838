import { describe, expect, test } from 'vitest';
import { categorieen, kolommen, niveaus } from '../toegang/basis.contract.ts';
import type { Niveau } from '../toegang/basis.contract.ts';
import type { Matrixrij } from '../toegang/contract.ts';
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

  test('gives a colleague of the same organisation no more than that colleague may see', () => {
    const rij = matrix.categorieen.gesprek;
    const ask = (niveau: Niveau, eigen: Niveau = 'V') =>
      judge({ rij, cel: { niveau, reden: 'Proef', grondslag: 'Proef' }, eigen, collega: true, vervuld: [] }).uitkomst;
    expect(niveaus.map((niveau) => ask(niveau))).toEqual([
      ...['volledig', 'samenvatting', 'bestaan', 'volledig', 'nee', 'nee'],
    ]);
    expect([ask('E', 'S'), ask('E', 'B'), ask('V', 'E'), ask('B', 'E')]).toEqual([
      ...['samenvatting', 'bestaan', 'volledig', 'bestaan'],
    ]);
  });

  const eigenDeel = 'Deel alleen wat uw eigen organisatie heeft vastgelegd.';
  const gevoelig = 'Dit gegeven is gevoelig. Stuur het niet met gewone e-mail of een app.';

  test.each<[Niveau, Niveau, Matrixrij['gevoeligheid'], string[]]>([
    ['V', 'V', 'algemeen', []],
    ['V', 'E', 'algemeen', [eigenDeel]],
    ['E', 'V', 'algemeen', [eigenDeel]],
    ['E', 'E', 'gezondheid', [eigenDeel, gevoelig]],
    ['V', 'V', 'gezondheid', [gevoelig]],
    ['V', 'V', 'strafrecht', [gevoelig]],
  ])('to a receiver with %s, from who has %s, %s: says what to mind', (niveau, eigen, gevoeligheid, voorwaarden) => {
    const rij = { ...matrix.categorieen.gesprek, gevoeligheid };
    const cel = { niveau, reden: 'Proef', grondslag: 'Proef' };
    expect(judge({ rij, cel, eigen, collega: true, vervuld: [] })).toEqual({
      ...{ uitkomst: 'volledig', wat: rij.omvat, reden: 'Proef', voorwaarden },
    });
  });

  test('tells what a summary and an existence are, also where the matrix does not', () => {
    const { samenvatting, bestaan, ...rij } = {
      ...matrix.categorieen.gesprek,
      samenvatting: 'Kort',
      bestaan: 'Het is er',
    };
    const ask = (niveau: Niveau, over: object) =>
      judge({
        rij: { ...rij, ...over },
        cel: { niveau, reden: '', grondslag: '' },
        eigen: 'V',
        collega: false,
        vervuld: [],
      }).wat;
    expect([ask('S', { samenvatting }), ask('B', { bestaan })]).toEqual(['Kort', 'Het is er']);
    expect([ask('S', {}), ask('B', {})]).toEqual([rij.omvat, 'Alleen dat dit er is.']);
  });

  test('says nothing else when it is no, or not yet', () => {
    const rij = matrix.categorieen.ggz;
    const vraag = { rij, eigen: 'V', collega: false, vervuld: [] } as const;
    const cel = { niveau: 'V', reden: 'Proef', grondslag: '' } as const;
    const stil = { wat: null, reden: 'Proef', voorwaarden: [] };
    expect(judge({ ...vraag, cel: { ...cel, niveau: '-' } })).toEqual({ uitkomst: 'nee', ...stil });
    expect(judge({ ...vraag, cel: { ...cel, voorwaarde: 'instemming' } })).toEqual({
      uitkomst: 'na_instemming',
      ...stil,
    });
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
