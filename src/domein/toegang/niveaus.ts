/** What a cell of the access matrix comes down to: pure functions from the matrix and a programme to rights. */
import { categorieen } from './basis.contract.ts';
import type { Categorie, Matrixkolom, Niveau } from './basis.contract.ts';
import type { Matrixcel, Toegangsmatrix } from './contract.ts';
import type { Afwijking, Toegang } from './programma.contract.ts';

/** Bits of a level: bestaan 1, eigen 2, samenvatting 4, volledig 8. Figures (A) open nothing of a casus. */
const bits: Record<Niveau, number> = { V: 15, S: 7, E: 2, B: 1, A: 0, '-': 0 };

/** Whether a level shows anything that another does not; being counted in figures is more than nothing. */
export function widens(van: Niveau, naar: Niveau): boolean {
  return (bits[naar] & ~bits[van]) !== 0 || (van === '-' && naar !== '-');
}

/** Whether who has this level may see at least what the own organisation recorded. */
export const showsEigen = (niveau: Niveau): boolean => (bits[niveau] & 2) !== 0;

/** A cell as the matrix has it, with the reason and the grondslag that hold for it. */
export function cellOf(matrix: Toegangsmatrix, categorie: Categorie, kolom: Matrixkolom): Matrixcel {
  const { redenen, cellen } = matrix.categorieen[categorie];
  const { niveau, voorwaarde, reden, grondslag } = cellen[kolom];
  const van = matrix.kolommen[kolom];
  return {
    niveau,
    ...(voorwaarde && { voorwaarde }),
    reden: reden ?? van.reden ?? redenen[niveau] ?? '',
    grondslag: grondslag ?? van.grondslag,
  };
}

/** How a programme has a cell of the matrix otherwise, if it does. */
export function afwijkingOf({ afwijkingen }: Toegang, categorie: Categorie, kolom: Matrixkolom): Afwijking | undefined {
  return afwijkingen.find((one) => one.categorie === categorie && one.kolom === kolom);
}

/** The matrix as a verband uses it: its programme's deviations, and which grondslagen it has registered. */
export type Gebruik = { matrix: Toegangsmatrix; toegang: Toegang; geregistreerd: ReadonlySet<string> };

/**
 * A cell as it holds in a verband. Less than the matrix counts at once. More counts only when its grondslag is registered,
 * and that grondslag then stands in the place of the instemming; a verstrekkingsbesluit the law asks for anyhow.
 */
export function cellIn(
  { matrix, toegang, geregistreerd }: Gebruik,
  categorie: Categorie,
  kolom: Matrixkolom,
): Matrixcel {
  const cel = cellOf(matrix, categorie, kolom);
  const afwijking = afwijkingOf(toegang, categorie, kolom);
  if (!afwijking) return cel;
  const { niveau, reden, grondslag } = afwijking;
  if (grondslag === undefined || !geregistreerd.has(grondslag)) {
    return cel.niveau === niveau || widens(cel.niveau, niveau) ? cel : { ...cel, niveau, reden };
  }
  const { voorwaarde, ...zonder } = cel;
  const artikel = toegang.grondslagen[grondslag]?.artikel ?? cel.grondslag;
  const anders = { ...zonder, niveau, reden, grondslag: artikel };
  return voorwaarde === 'verstrekkingsbesluit' ? { ...anders, voorwaarde } : anders;
}

type Vraag = Gebruik & { kolom: Matrixkolom; besluit: boolean };

/**
 * The levels of one column as two rows of 29 hexadecimal digits, in the order of the matrix: what is open always, and what
 * only an instemming opens. `besluit` tells whether a verstrekkingsbesluit holds today.
 */
export function niveausOf({ kolom, besluit, ...gebruik }: Vraag): { altijd: string; metInstemming: string } {
  const cellen = categorieen.map((categorie): Matrixcel => cellIn(gebruik, categorie, kolom));
  const digits = (open: (cel: Matrixcel) => boolean): string =>
    cellen.map((cel) => (open(cel) ? bits[cel.niveau] : 0).toString(16)).join('');
  return {
    altijd: digits(({ voorwaarde }) => voorwaarde === undefined || (voorwaarde === 'verstrekkingsbesluit' && besluit)),
    metInstemming: digits(({ voorwaarde }) => voorwaarde === 'instemming'),
  };
}
