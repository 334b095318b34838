import { z } from 'zod';
import type { Fout } from '../../core/problem.ts';
import type { Lijstsoort } from '../programma/lijst.contract.ts';

/** Which heading of the file stands for which column of the list kind: its place from 0, or null for none. */
export const Koppeling = z.record(z.string(), z.number().int().min(0).nullable()).meta({
  id: 'Koppeling',
  description: 'Per kolom van de lijst de plaats van de kop in het bestand (vanaf 0), of niets.',
});
export type Koppeling = z.infer<typeof Koppeling>;

const accenten = /\p{Mark}/gu;
const bijzaak = /[^\p{Letter}\p{Number}]/gu;

/** The bare form of a heading: capitals, accents, dots, spaces and underscores play no part in recognition. */
export function bareKop(kop: string): string {
  return kop.normalize('NFD').replace(accenten, '').replace(bijzaak, '').toLowerCase();
}

/** Proposes for every column of the list kind the heading that stands for it; no heading is proposed twice. */
export function recogniseKolommen(koppen: readonly string[], soort: Lijstsoort): Koppeling {
  const kaal = koppen.map(bareKop);
  const bezet = new Set<number>();
  const koppeling: Koppeling = {};
  for (const [sleutel, kolom] of Object.entries(soort.kolommen)) {
    const namen = [...kolom.koppen, kolom.naam].map(bareKop);
    const plaats = namen.map((naam) => kaal.indexOf(naam)).find((i) => i >= 0 && !bezet.has(i));
    koppeling[sleutel] = plaats ?? null;
    if (plaats !== undefined) bezet.add(plaats);
  }
  return koppeling;
}

/** The columns without which a row is no person on a list, whatever the programme says. */
export function isVerplicht(kolom: Lijstsoort['kolommen'][string]): boolean {
  return kolom.verplicht || kolom.soort === 'bsn' || kolom.soort === 'begin';
}

/** Says what is wrong with a koppeling: a required column without a heading, or one heading used twice. */
export function checkKoppeling(koppeling: Koppeling, koppen: readonly string[], soort: Lijstsoort): Fout[] {
  const gebruikt = new Map<number, string>();
  return Object.entries(soort.kolommen).flatMap(([sleutel, kolom]) => {
    const plaats = koppeling[sleutel] ?? null;
    if (plaats === null) {
      if (!isVerplicht(kolom)) return [];
      return [{ veld: sleutel, melding: `Kies de kolom van het bestand waarin “${kolom.naam}” staat` }];
    }
    if (plaats >= koppen.length) return [{ veld: sleutel, melding: 'Deze kolom staat niet in het bestand' }];
    const ander = gebruikt.get(plaats);
    gebruikt.set(plaats, kolom.naam);
    if (ander === undefined) return [];
    return [{ veld: sleutel, melding: `De kolom “${koppen[plaats] ?? ''}” is al gekozen voor “${ander}”` }];
  });
}
