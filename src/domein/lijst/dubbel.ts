import type { Fout } from '../../core/problem.ts';
import type { Lijstsoort } from '../programma/contract.ts';
import type { Rij } from './rij.ts';

type Gezien = { regel: number; rij: Rij };
type Verwerping = { uitkomst: 'dubbel' | 'afgekeurd'; fouten: Fout[] };

/** More periods of one person in one list than this are a mistake in the file, and would make the comparison slow. */
const meestePerioden = 100;

function sameVelden(een: Record<string, string>, ander: Record<string, string>): boolean {
  const sleutels = Object.keys(een);
  return sleutels.length === Object.keys(ander).length && sleutels.every((sleutel) => een[sleutel] === ander[sleutel]);
}

/** The same in every column of the list kind; a running number is no such column. */
function isSame(een: Rij, ander: Rij): boolean {
  return (
    een.begin === ander.begin &&
    een.einde === ander.einde &&
    een.achternaam === ander.achternaam &&
    een.voornaam === ander.voornaam &&
    een.geboortedatum === ander.geboortedatum &&
    sameVelden(een.medewerkers, ander.medewerkers) &&
    sameVelden(een.kenmerken, ander.kenmerken)
  );
}

function overlaps(een: Rij, ander: Rij): boolean {
  return (een.einde === null || ander.begin < een.einde) && (ander.einde === null || een.begin < ander.einde);
}

/**
 * Makes the function that lays a good row beside the earlier good rows of the same person: the very same row is double,
 * and of two periods that overlap the later row is rejected.
 */
export function startVergelijking(soort: Lijstsoort): (regel: number, rij: Rij) => Verwerping | null {
  const personen = new Map<string, Gezien[]>();
  const veld = Object.values(soort.kolommen).find((kolom) => kolom.soort === 'begin')?.naam ?? 'Begin';
  const reject = (melding: string): Verwerping => ({ uitkomst: 'afgekeurd', fouten: [{ veld, melding }] });
  return (regel, rij) => {
    const eerder = personen.get(rij.bsn);
    if (eerder === undefined) {
      personen.set(rij.bsn, [{ regel, rij }]);
      return null;
    }
    const zelfde = eerder.find((gezien) => isSame(gezien.rij, rij));
    if (zelfde) {
      const melding = `Dezelfde regel als regel ${zelfde.regel}`;
      return { uitkomst: 'dubbel', fouten: [{ veld: 'Regel', melding }] };
    }
    const botst = eerder.find((gezien) => overlaps(gezien.rij, rij));
    if (botst)
      return reject(
        `Deze periode overlapt met die van dezelfde persoon op regel ${botst.regel}. Pas een van beide aan`,
      );
    if (eerder.length >= meestePerioden)
      return reject('Deze persoon staat meer dan 100 keer in de lijst. Controleer het bestand');
    eerder.push({ regel, rij });
    return null;
  };
}
