import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { categorieen, kolommen } from './basis.contract.ts';
import { readMatrix } from './lezen.ts';
import { matrixfouten, type Mistake } from './matrix.fixture.ts';
import { matrixOf } from './matrix.ts';
import { cellOf } from './niveaus.ts';

const tekst = readFileSync('rechten/toegangsmatrix-1.yaml', 'utf8');
const matrix = matrixOf(1);

test('every one of the 377 cells has a level, a reason and a grondslag', () => {
  const cellen = categorieen.flatMap((categorie) => kolommen.map((kolom) => cellOf(matrix, categorie, kolom)));
  expect(cellen).toHaveLength(377);
  expect(cellen.filter(({ reden, grondslag }) => reden.length < 10 || grondslag.length < 4)).toEqual([]);
  expect(matrix.versie).toBe(1);
});

/** The facts from which the matrix was written stand beside the project, when they are there. */
const bron = '../shared/data/toegangsmatrix.csv';

test.skipIf(!existsSync(bron))('the levels are those of the document they come from', () => {
  const rijen: Record<string, string>[] = parse(readFileSync(bron, 'utf8'), { columns: true });
  const levels = rijen.map((rij) => kolommen.map((kolom) => rij[kolom]).join(' '));
  const ours = categorieen.map((categorie) =>
    kolommen.map((kolom) => matrix.categorieen[categorie].cellen[kolom].niveau).join(' '),
  );
  expect(ours).toEqual(levels);
});

test('consent opens only what the law or the working method keeps closed without it', () => {
  const onder = (voorwaarde: string): string[] =>
    categorieen.flatMap((categorie) =>
      kolommen
        .filter((kolom) => matrix.categorieen[categorie].cellen[kolom].voorwaarde === voorwaarde)
        .map((kolom) => `${categorie} ${kolom}`),
    );
  expect(onder('verstrekkingsbesluit')).toEqual(['veiligheidslijst AD', 'veiligheidslijst KM']);
  expect(onder('instemming')).toEqual([
    ...['naam SW', 'naam WSP', 'naam WG', 'contactgegevens SW', 'contactgegevens WSP', 'contactgegevens WG'],
    ...['uitkering IPS', 'doelgroepregister IPS', 'mogelijkheden IPS', 'mogelijkheden WG'],
    ...['ggz AD', 'ggz VA', 'ggz KM', 'ggz RH', 'ips AD', 'ips KM', 'ips WSP'],
    ...['school AD', 'school KM', 'school SW', 'school WSP', 'matchprofiel WG'],
    ...['selectietafel SW', 'selectietafel WSP', 'selectietafel PL'],
  ]);
});

describe('a mistake in the matrix is told on its own line, with the remedy', () => {
  test.each(matrixfouten)('$melding', ({ from, to, at, melding }: Mistake) => {
    expect(tekst.split(from)).toHaveLength(2);
    const kapot = tekst.replace(from, to);
    const { inhoud, fouten } = readMatrix(kapot);
    expect(inhoud).toBeUndefined();
    expect(kapot).toContain(at);
    const regel = kapot.slice(0, kapot.indexOf(at)).split('\n').length;
    expect(fouten.map((fout) => ({ regel: fout.regel, melding: fout.melding }))).toContainEqual({ regel, melding });
  });
});
