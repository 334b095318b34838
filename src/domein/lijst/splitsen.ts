import { writeCsv } from '../../core/csv.ts';
import { fault } from '../../core/faults.ts';
import type { Lijstsoort } from '../programma/contract.ts';
import { bareKop, recogniseKolommen } from './kolommen.ts';
import { readTabel } from './tabel.ts';

/** The rows of one area as a file of their own, and on which line of the whole file each of them stood. */
export type Deel = { gebied: string; inhoud: string; regels: number[] };

export type Splitsing = { regels: number; delen: Map<string, Deel> };

/** How an area is compared: capitals, spaces and marks play no part. */
export const bareGebied = bareKop;

type Rij = { regel: number; cellen: string[] };

/** One row is one line, so that the line of a verdict tells which row it was. */
const onOneLine = (cellen: readonly string[]): string[] => cellen.map((cel) => cel.replace(/[\r\n]+/g, ' '));

/** A file about many areas in one part per area, so that each verband gets its own rows and no others; read once. */
export async function splitLijst(
  bestand: { inhoud: Uint8Array; naam: string },
  soort: Lijstsoort,
  kolom: string,
): Promise<Splitsing> {
  const tabel = await readTabel(bestand.inhoud, bestand.naam);
  if (tabel.soort === 'xlsx')
    throw fault('bestand', 'Een lijst voor meer verbanden is een CSV-bestand. Bewaar haar zo');
  const plaats = recogniseKolommen(tabel.koppen, soort)[kolom] ?? null;
  if (plaats === null) throw fault('bestand', `De kolom “${soort.kolommen[kolom]?.naam ?? kolom}” staat er niet in`);
  const groepen = new Map<string, { gebied: string; rijen: Rij[] }>();
  for (const rij of tabel.rijen) {
    const gebied = (rij.cellen[plaats] ?? '').trim();
    const groep = groepen.get(bareGebied(gebied)) ?? { gebied, rijen: [] };
    groep.rijen.push(rij);
    groepen.set(bareGebied(gebied), groep);
  }
  const partOf = ({ gebied, rijen }: { gebied: string; rijen: Rij[] }): Deel => {
    const tekst = writeCsv(
      tabel.koppen,
      rijen.map(({ cellen }) => onOneLine(cellen)),
    );
    return { gebied, inhoud: Buffer.from(tekst).toString('base64'), regels: rijen.map(({ regel }) => regel) };
  };
  const delen = new Map([...groepen].map(([gebied, groep]) => [gebied, partOf(groep)]));
  return { regels: tabel.rijen.length, delen };
}
