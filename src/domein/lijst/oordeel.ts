import type { Fout } from '../../core/problem.ts';
import type { Lijstsoort } from '../programma/contract.ts';
import type { Tabel, Tabelrij } from './bestand.ts';
import type { Koppeling } from './kolommen.ts';
import { planKolommen, readRij } from './rij.ts';
import type { Rij } from './rij.ts';
import { startVergelijking } from './dubbel.ts';

/** What is said of one row of a list. A row that is good is taken in; the others never are. */
export type Oordeel = { regel: number; uitkomst: 'goed' | 'dubbel' | 'afgekeurd'; fouten: Fout[]; rij?: Rij };

const teVeelVakken: Fout = {
  veld: 'Regel',
  melding: 'Deze regel heeft meer vakken dan er koppen zijn. Zet tekst met een scheidingsteken tussen aanhalingstekens',
};

/**
 * Makes the function that judges the rows of one file in their order, and that remembers whom it has seen. So a caller
 * can go through a long list in pieces and show how far it is.
 */
export function startOordeel(
  tabel: Pick<Tabel, 'soort' | 'koppen'>,
  koppeling: Koppeling,
  soort: Lijstsoort,
): (rij: Tabelrij) => Oordeel {
  const kolommen = planKolommen(koppeling, soort);
  const compare = startVergelijking(soort);
  const uitExcel = tabel.soort === 'xlsx';
  const breedte = uitExcel ? Number.POSITIVE_INFINITY : tabel.koppen.length;
  return ({ regel, cellen }) => {
    const { rij, fouten } = readRij(cellen, kolommen, uitExcel);
    if (cellen.length > breedte) fouten.push(teVeelVakken);
    if (fouten.length > 0) return { regel, uitkomst: 'afgekeurd', fouten };
    const eerder = compare(regel, rij);
    return eerder ? { regel, ...eerder } : { regel, uitkomst: 'goed', fouten, rij };
  };
}

/** Judges every row of a file: good, the same as an earlier row, or rejected with all its faults at once. */
export function judgeRijen(tabel: Tabel, koppeling: Koppeling, soort: Lijstsoort): Oordeel[] {
  return tabel.rijen.map(startOordeel(tabel, koppeling, soort));
}
