import { cellIn } from './niveaus.ts';
import type { Gebruik } from './niveaus.ts';
import { categorieen } from './basis.contract.ts';
import type { Categorie, Matrixkolom, Niveau } from './basis.contract.ts';
import type { Inzage } from './inzage.contract.ts';

/** The level that four bits of the matrix stand for: everything, summary, own, existence. */
export function niveauOf(bits: string): Niveau {
  if (bits.startsWith('1')) return 'V';
  if (bits[1] === '1') return 'S';
  if (bits[2] === '1') return 'E';
  return bits.endsWith('1') ? 'B' : '-';
}

/** The level of one gegeven in the 116 bits that the view `inzage.toegang` gives. */
export function niveauIn(niveaus: string, categorie: Categorie): Niveau {
  const plek = categorieen.indexOf(categorie) * 4;
  return niveauOf(niveaus.slice(plek, plek + 4));
}

type Gezien = { niveaus: string; kolommen: Matrixkolom[]; tot: string | null };

/**
 * Why somebody sees what the database lets them see of a casus, one line per gegeven. `niveaus` are the 116 bits that the
 * view `inzage.toegang` gave; the matrix only explains them, from the first of the reader's columns that gives as much.
 */
export function explainInzage(gebruik: Gebruik, { niveaus, kolommen, tot }: Gezien): Inzage[] {
  return categorieen.flatMap((categorie) => {
    const niveau = niveauIn(niveaus, categorie);
    if (niveau === '-') return [];
    const cellen = kolommen.map((kolom) => cellIn(gebruik, categorie, kolom));
    const cel = cellen.find((one) => one.niveau === niveau) ?? cellen[0];
    const { nr, naam, doel } = gebruik.matrix.categorieen[categorie];
    return [{ categorie, nr, naam, niveau, grondslag: cel?.grondslag ?? '', doel, reden: cel?.reden ?? '', tot }];
  });
}
