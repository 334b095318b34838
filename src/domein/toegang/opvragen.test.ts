import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { getToegangsmatrix } from './opvragen.contract.ts';

const verband = 'top600-amsterdam';
let world: World;

beforeAll(async () => {
  world = await createWorld('2014-03-10T09:00:00Z');
});
afterAll(() => world.end());

it('shows every colleague of a verband all 377 cells, and which column is theirs', async () => {
  const inge = await world.as('inge-vermeulen');
  const matrix = await inge(getToegangsmatrix, { verband });
  expect(matrix.categorieen.flatMap(({ cellen }) => cellen)).toHaveLength(377);
  expect(matrix.kolommen.filter(({ eigen }) => eigen).map(({ kolom }) => kolom)).toEqual(['AD']);
  expect(matrix.kolommen.find(({ kolom }) => kolom === 'PL')?.rollen).toEqual(['coördinator', 'projectleider']);
  const lijst = matrix.categorieen.find(({ categorie }) => categorie === 'veiligheidslijst');
  expect(lijst?.cellen[0]).toMatchObject({ kolom: 'AD', niveau: 'B', voorwaarde: 'verstrekkingsbesluit' });
});

it('keeps the matrix of a verband from who is not in it', async () => {
  const ruud = await world.as('ruud-buiten');
  await expect(ruud(getToegangsmatrix, { verband })).rejects.toMatchObject({ code: 'niet_gevonden' });
});
