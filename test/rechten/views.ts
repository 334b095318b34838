import { z } from 'zod';
import { many } from '../../src/core/db.ts';
import type { Rows } from '../../src/core/db.ts';
import { kolommen as alleKolommen } from '../../src/domein/toegang/basis.contract.ts';
import type { Categorie, Matrixkolom } from '../../src/domein/toegang/basis.contract.ts';
import type { Feit, Graad } from './feit.ts';
import type { Kijker, Kolommen } from './kolommen.ts';
import { standen } from './verbanden.ts';
import type { Stand } from './verbanden.ts';
import { graadVan, gradenVan, niveauIn, rowIn } from './verwacht.ts';
import type { Gegeven } from './verwacht.ts';

/** What the database role gives, noun by noun, as `inzage.gegeven` lists them today. */

const Gegevenrij = z.object({
  noun: z.string(),
  categorie: z.number().nullable(),
  samenvatting: z.array(z.string()),
  bestaan: z.array(z.string()),
});

/** Of one view: the rows as they came, and how many a count finds. */
export type Gelezen = { rows: Rows; count: number };

export type Views = { gegevens: Gegeven[]; read(kijker: Kijker, stand: Stand, view: string): Gelezen };

/** Views that are one row for each casus and no noun of their own. */
const koppen = ['casus', 'werkvoorraad', 'overdracht_deelnemer', 'kandidaat'];

/** Everything that somebody gets of these views, as one request would. */
async function readAs({ query, plekken }: Kolommen, kijker: Kijker, stand: Stand, views: string[]) {
  const { verbandId } = plekken[stand];
  const read = new Map<string, Gelezen>();
  await query(kijker, stand, async (sql) => {
    for (const view of views) {
      const from = sql`from ${sql(`inzage.${view}`)} where verband_id = ${verbandId}`;
      const [counted, rows] = await Promise.all([sql`select count(*) ${from}`, sql`select * ${from}`]);
      read.set(view, { rows, count: Number(counted[0]?.['count']) });
    }
    return [];
  });
  return read;
}

/** Everything that everybody gets of every view, read once. */
export async function readViews(kolommen: Kolommen): Promise<Views> {
  const gegevens = many(Gegevenrij, await kolommen.world.owner`select * from inzage.gegeven order by noun`);
  const views = [...new Set([...gegevens.map(({ noun }) => noun), ...koppen])];
  const read = new Map<string, Map<string, Gelezen>>();
  for (const stand of standen) {
    for (const kijker of ['alles', ...alleKolommen] as const) {
      read.set(`${kijker} ${stand}`, await readAs(kolommen, kijker, stand, views));
    }
  }
  const nothing = { rows: [], count: 0 };
  return { gegevens, read: (kijker, stand, view) => read.get(`${kijker} ${stand}`)?.get(view) ?? nothing };
}

/** What says who looks, and not what is recorded. */
const aboutReader = ['graad', 'eigen', 'gevraagd', 'heeftRegie', 'deelnemerId'];

/** The column by which a row of a noun is known. */
const keys: Record<string, string> = {
  verslag: 'gesprekId',
  overdracht_antwoord: 'overdrachtId',
  overlegverslag: 'agendapuntId',
};

const factKey = ({ rij }: Feit): string =>
  String(rij?.['id'] ?? rij?.['gesprek_id'] ?? rij?.['agendapunt_id'] ?? rij?.['overdracht_id']);

const plain = (row: Rows[number]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !aboutReader.includes(name)));

/** Rows by their key; a person who stands on several lists has the same row several times. */
function byKey(noun: string, rows: Rows): Map<string, Record<string, unknown>> {
  return new Map(rows.map((row) => [String(row[keys[noun] ?? 'id']), plain(row)]));
}

export type Vraag = { kijker: Matrixkolom; stand: Stand; gegeven: Gegeven; feiten: Feit[] };

/** The rows that a column must get of a noun, and those that it gets. */
export function compare(views: Views, { kijker, stand, gegeven, feiten }: Vraag) {
  const { noun } = gegeven;
  const full = byKey(noun, views.read('alles', stand, noun).rows);
  const expected = feiten.flatMap((feit) => {
    const [graad, row] = [graadVan(feit, kijker, stand), full.get(factKey(feit))];
    return graad === 0 ? [] : [[factKey(feit), row && plain(rowIn(graad, gegeven, row))] as const];
  });
  const got = views.read(kijker, stand, noun);
  const ours = new Set(feiten.map(factKey));
  const rows = [...byKey(noun, got.rows)].filter(([key]) => ours.has(key) || !full.has(key));
  return { expected: new Map(expected), got: new Map(rows), count: got.count, rows: got.rows.length };
}

/** Columns of a view that is one row for each casus: under which row of the matrix each falls, and from which degree on. */
type Kolommenvan = { view: string; categorie: Categorie; kolommen: Record<string, Graad> };

/** Nobody sees these as recorded by the own organisation: they are what all recorded together. */
export const samengesteld: Kolommenvan[] = [
  { view: 'casus', categorie: 'signaal', kolommen: { aandachtDatum: 2, aandachtReden: 2, aandachtTekst: 3 } },
  { view: 'casus', categorie: 'overdracht', kolommen: { fase: 1, regisseurId: 1, betrokken: 1 } },
  { view: 'casus', categorie: 'gesprek', kolommen: { laatsteGesprek: 2 } },
  { view: 'werkvoorraad', categorie: 'naam', kolommen: { naam: 2, geboortedatum: 3 } },
  { view: 'werkvoorraad', categorie: 'signaal', kolommen: { aandachtDatum: 2, aandachtReden: 2, aandachtTekst: 3 } },
  { view: 'werkvoorraad', categorie: 'overdracht', kolommen: { fase: 1, regisseurId: 1 } },
  { view: 'werkvoorraad', categorie: 'gesprek', kolommen: { laatsteGesprek: 2, stilSinds: 2 } },
  { view: 'kandidaat', categorie: 'naam', kolommen: { naam: 2 } },
  { view: 'overdracht', categorie: 'naam', kolommen: { deelnemerId: 2 } },
  { view: 'overdracht_deelnemer', categorie: 'naam', kolommen: { naam: 2 } },
  { view: 'raadpleging', categorie: 'toegangslog', kolommen: { organisatie: 2, dag: 2 } },
];

/** Which of those columns are filled for who may not see them, or empty for who may. */
export function wrongIn(views: Views, kijker: Matrixkolom, stand: Stand, { view, categorie, kolommen }: Kolommenvan) {
  const graad = gradenVan[niveauIn(categorie, kijker, stand)].ander;
  return views
    .read(kijker, stand, view)
    .rows.flatMap((row) =>
      Object.entries(kolommen).flatMap(([kolom, vanaf]) =>
        (row[kolom] !== null) === graad >= vanaf ? [] : [`${stand} ${view}.${kolom}: ${String(row[kolom])}`],
      ),
    );
}
