import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKolommen } from './kolommen.ts';
import type { Kolommen } from './kolommen.ts';
import { matrixkolommen } from '../../src/domein/toegang/basis.contract.ts';
import { alleKolommen, rolOf, standen } from './verbanden.ts';
import { cellen } from './verwacht.ts';
import type { Cel } from './verwacht.ts';
import { compare, readViews, samengesteld, wrongIn } from './views.ts';
import type { Views } from './views.ts';

/**
 * The access matrix as 377 expectations of the role that the server has in the database: what each column gets of every
 * noun, row by row and field by field, where the condition of a cell is met and where it is not.
 */

let kolommen: Kolommen;
let views: Views;
beforeAll(async () => {
  kolommen = await createKolommen();
  views = await readViews(kolommen);
});
afterAll(() => kolommen.world.end());

/** Rows of the matrix of which Loopplank keeps nothing about one person, and why. */
const zonderRijen: Record<string, string> = {
  medisch: 'stands nowhere, ever: test/invariants.nouns.test.ts holds on to that',
  toegangslog: 'for colleagues nothing, and for the deelnemer a view of the log; told below and in lezen.test.ts',
  cijfers: 'are about groups; told below',
};

const told = ({ kolom, nr, categorie, niveau }: Cel): string => `${kolom} ziet ${nr} ${categorie}: ${niveau}`;

test.each(cellen.map((cel) => [told(cel), cel] as const))('%s', (_, { categorie, kolom: kijker }) => {
  for (const stand of standen) {
    for (const gegeven of views.gegevens.filter(({ noun }) => noun !== 'casus')) {
      const feiten = kolommen.feiten[stand].filter((one) => one.noun === gegeven.noun && one.categorie === categorie);
      const { expected, got, count, rows } = compare(views, { kijker, stand, gegeven, feiten });
      expect(got, `${stand}: ${gegeven.noun}`).toEqual(expected);
      expect(count, `${stand}: the number of ${gegeven.noun}`).toBe(rows);
    }
    const own = samengesteld.filter((one) => one.categorie === categorie);
    expect(own.flatMap((one) => wrongIn(views, kijker, stand, one))).toEqual([]);
  }
});

test('there are facts under every row of the matrix, and of every noun', () => {
  const { open } = kolommen.feiten;
  const without = cellen.filter(({ categorie }) => !open.some((feit) => feit.categorie === categorie));
  expect([...new Set(without.map(({ categorie }) => categorie))]).toEqual(Object.keys(zonderRijen));
  const nouns = views.gegevens.map(({ noun }) => noun).filter((noun) => noun !== 'raadpleging');
  expect(nouns.filter((noun) => !open.some((feit) => feit.noun === noun))).toEqual([]);
  for (const noun of nouns) expect(views.read('alles', 'open', noun).count, noun).toBeGreaterThan(0);
});

/** The document from which the matrix was written stands beside the project, when it is there. */
const bron = '../shared/data/toegangsmatrix.csv';

test.skipIf(!existsSync(bron))('the levels that are expected are those of the document', () => {
  const rijen: Record<string, string>[] = parse(readFileSync(bron, 'utf8'), { columns: true });
  const levels = rijen.flatMap((rij) =>
    cellen.filter(({ nr }) => nr === Number(rij['nr'])).map((cel) => rij[cel.kolom]),
  );
  expect(cellen.map(({ niveau }) => niveau)).toEqual(levels);
  expect(cellen).toHaveLength(377);
});

describe.each(matrixkolommen)('%s', (kolom) => {
  test('reads no table of a casus outside an act, but the bones of it and the own part in it', async () => {
    const tables = new Set(kolommen.feiten.open.flatMap(({ noun, rij }) => (rij?.['casus_id'] ? [noun] : [])));
    const own = ['betrokkenheid'];
    await kolommen.query(kolom, 'open', async (sql) => {
      for (const table of tables) {
        const rows = await sql`select from ${sql(table)}`;
        if (!own.includes(table)) expect(rows, table).toHaveLength(0);
      }
      const parts = await sql`select medewerker_id from betrokkenheid`;
      expect(new Set(parts.map((row) => row['medewerkerId']))).toEqual(
        new Set([kolommen.plekken.open.wie(kolom).medewerkerId]),
      );
      return [];
    });
  });

  test('sees figures without a person where the programme gives the role figures, and nothing of the log', async () => {
    const { cijfers } = alleKolommen.rollen[rolOf(kolom)] ?? {};
    await kolommen.query(kolom, 'open', async (sql) => {
      expect((await sql`select from cijfers.betrokkenheid`).length > 0).toBe(cijfers);
      expect(await sql`select from inzage.logregel`).toHaveLength(0);
      return [];
    });
  });
});
