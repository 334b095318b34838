/** What the contract of the access matrix cannot tell: that every cell is accounted for, and nothing is said in vain. */
import type { Bevinding } from '../programma/meldingen.ts';
import { categorieen, kolommen, niveaus } from './basis.contract.ts';
import type { Categorie, Niveau } from './basis.contract.ts';
import type { Matrixrij, Toegangsmatrix } from './contract.ts';

/** Everything that must be mended before the matrix may decide; nothing when it is sound. */
export function checkMatrix(matrix: Toegangsmatrix): Bevinding[] {
  return categorieen.flatMap((categorie, plek) => {
    const rij = matrix.categorieen[categorie];
    const pad = ['categorieen', categorie];
    const nr: Bevinding[] =
      rij.nr === plek + 1 ? [] : [{ pad: [...pad, 'nr'], melding: `Deze rij heeft nummer ${plek + 1}.` }];
    return [...nr, ...checkRedenen(matrix, categorie), ...checkUitleg(categorie, rij)];
  });
}

/** Nobody is let in, or kept out, without a reason; and no reason is there that no cell uses. */
function checkRedenen(matrix: Toegangsmatrix, categorie: Categorie): Bevinding[] {
  const { redenen, cellen } = matrix.categorieen[categorie];
  const leunend = kolommen.filter((kolom) => (cellen[kolom].reden ?? matrix.kolommen[kolom].reden) === undefined);
  const zonder = leunend.filter((kolom) => redenen[cellen[kolom].niveau] === undefined);
  const over = niveaus.filter(
    (niveau) => redenen[niveau] !== undefined && !leunend.some((kolom) => cellen[kolom].niveau === niveau),
  );
  return [
    ...zonder.map((kolom) => ({
      pad: ['categorieen', categorie, 'cellen', kolom],
      melding: `Hier ontbreekt de reden. Vul bij redenen in waarom niveau ${cellen[kolom].niveau} geldt.`,
    })),
    ...over.map((niveau) => ({
      pad: ['categorieen', categorie, 'redenen', niveau],
      melding: `Geen cel gebruikt deze reden voor niveau ${niveau}. Haal haar weg.`,
    })),
  ];
}

/** A summary, or the bare existence, must be told where it occurs; a programme may bring it in where it does not. */
function checkUitleg(categorie: Categorie, rij: Matrixrij): Bevinding[] {
  const delen: { deel: 'samenvatting' | 'bestaan'; niveau: Niveau }[] = [
    { deel: 'samenvatting', niveau: 'S' },
    { deel: 'bestaan', niveau: 'B' },
  ];
  return delen
    .filter(
      ({ deel, niveau }) => rij[deel] === undefined && kolommen.some((kolom) => rij.cellen[kolom].niveau === niveau),
    )
    .map(({ deel, niveau }) => ({
      pad: ['categorieen', categorie],
      melding: `Hier ontbreekt "${deel}". Zeg wat bij niveau ${niveau} te zien is.`,
    }));
}
