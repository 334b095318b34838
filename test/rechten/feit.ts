import { hexOf, seal } from '../../src/core/sealed.ts';
import type { Categorie } from '../../src/domein/toegang/basis.contract.ts';
import { testVault } from '../vault.ts';
import type { Rolkolom, Stand } from './verbanden.ts';

/** How much of a row one sees: 3 everything, 2 the summary, 1 that it exists, 0 nothing. */
export type Graad = 0 | 1 | 2 | 3;

/** Words and days that stand nowhere else, and from which degree on they may be read. */
export type Merken = Partial<Record<1 | 2 | 3, string[]>>;

/** One row of the fixture: recorded by the partner of a column, under a row of the matrix. */
export type Feit = {
  noun: string;
  categorie: Categorie;
  van: Rolkolom;
  /** Left out where the row stands with another fact. */
  rij?: Record<string, unknown>;
  merken: Merken;
  /** Whether it shows at all to who sees less than everything of it. */
  kort?: (graad: Graad) => boolean;
  /** Whether somebody sees it as one's own; without it, who is of the organisation that recorded it. */
  eigen?: (kijker: Rolkolom) => boolean;
  /** Of which other rows of the matrix somebody must know the existence, if it is not one's own. */
  alsOok?: Categorie[];
  /** Is told with a row of this kind only, so that who may not see that row is told neither. */
  bij?: Categorie;
  /** No operation tells it although it may be known: an older version, or one of several that say the same. */
  stil?: true;
};

/** Where the facts of one casus stand, and who records them. */
export type Plek = {
  stand: Stand;
  verbandId: string;
  casusId: string;
  deelnemerId: string;
  nu: string;
  /** Of each partner the organisation and its one colleague. */
  wie: (van: Rolkolom) => { organisatieId: string; medewerkerId: string };
  /** A day that is given out once. */
  dag: () => string;
};

/** A word that stands nowhere else. */
export const woord = ({ stand }: Plek, noun: string, van: Rolkolom): string => `${stand}-${noun}-${van}`;

/** A sealed value, as it travels to the database in JSON. */
export function zegel(column: string, id: string, waarde: unknown): string {
  const sealed = seal(testVault, { column, id }, waarde);
  if (!sealed) throw new Error(`There is nothing to seal in ${column}`);
  return hexOf(sealed);
}

/** The columns that every act has. */
export function act(plek: Plek, van: Rolkolom, id: string): Record<string, unknown> {
  const { organisatieId, medewerkerId } = plek.wie(van);
  return {
    verband_id: plek.verbandId,
    id,
    versie: 1,
    casus_id: plek.casusId,
    organisatie_id: organisatieId,
    door: medewerkerId,
    geregistreerd_op: plek.nu,
    vervallen_op: null,
  };
}
