import type { Rows } from '../../src/core/db.ts';
import { categorieen, kolommen } from '../../src/domein/toegang/basis.contract.ts';
import type { Categorie, Matrixkolom, Niveau } from '../../src/domein/toegang/basis.contract.ts';
import { matrixOf } from '../../src/domein/toegang/matrix.ts';
import type { Feit, Graad } from './feit.ts';
import type { Stand } from './verbanden.ts';

/** What the shipped matrix promises, told anew from its letters: nothing here asks the code that enforces it. */

const matrix = matrixOf(1);

/** One cell of the matrix. */
export type Cel = { categorie: Categorie; nr: number; kolom: Matrixkolom; niveau: Niveau; voorwaarde: string };

export const cellen: Cel[] = categorieen.flatMap((categorie) =>
  kolommen.map((kolom) => {
    const { nr, cellen: rij } = matrix.categorieen[categorie];
    const { niveau, voorwaarde = 'altijd' } = rij[kolom];
    return { categorie, nr, kolom, niveau, voorwaarde };
  }),
);

/** The level of a cell where its condition is met (`open`), or where it is not (`dicht`). */
export function niveauIn(categorie: Categorie, kolom: Matrixkolom, stand: Stand): Niveau {
  const cel = cellen.find((one) => one.categorie === categorie && one.kolom === kolom);
  return !cel || (stand === 'dicht' && cel.voorwaarde !== 'altijd') ? '-' : cel.niveau;
}

/** How much a level gives of what the own organisation recorded, and of what others did. */
export const gradenVan: Record<Niveau, Record<'eigen' | 'ander', Graad>> = {
  V: { eigen: 3, ander: 3 },
  S: { eigen: 3, ander: 2 },
  E: { eigen: 3, ander: 0 },
  B: { eigen: 1, ander: 1 },
  A: { eigen: 0, ander: 0 },
  '-': { eigen: 0, ander: 0 },
};

/** Whether a level tells of what others recorded that it is there. */
const tells = (niveau: Niveau): boolean => gradenVan[niveau].ander > 0;

const isEigen = ({ van, eigen }: Feit, kijker: Matrixkolom): boolean =>
  kijker !== 'KL' && (eigen ? eigen(kijker) : kijker === van);

/** How much of a fact somebody who looks from a column may see. */
export function graadVan(feit: Feit, kijker: Matrixkolom, stand: Stand): Graad {
  const eigen = isEigen(feit, kijker);
  const graad = gradenVan[niveauIn(feit.categorie, kijker, stand)][eigen ? 'eigen' : 'ander'];
  if (!eigen && feit.alsOok?.some((one) => !tells(niveauIn(one, kijker, stand)))) return 0;
  return graad === 0 || graad === 3 || feit.kort === undefined || feit.kort(graad) ? graad : 0;
}

/** A name of the database as the code writes it. */
export const camel = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a noun says of itself in `inzage.gegeven`. */
export type Gegeven = { noun: string; categorie: number | null; samenvatting: string[]; bestaan: string[] };

const bones = ['verband_id', 'casus_id', 'id', 'versie', 'vervallen_op'];
const withSummary = ['organisatie_id', 'door', 'geregistreerd_op'];

/** A row as who sees it in this degree must see it: what is not for them is empty. */
export function rowIn(graad: Graad, { samenvatting, bestaan }: Gegeven, row: Rows[number]): Record<string, unknown> {
  const shown = [...bones, ...bestaan, ...(graad > 1 ? [...withSummary, ...samenvatting] : [])].map(camel);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, graad === 3 || shown.includes(name) ? value : null]),
  );
}
