import { readBestand, type Controlefout } from './bestand.ts';
import { Programma } from './contract.ts';
import { checkProgramma } from './controle.ts';

/** Everything that was wrong, or the programme. */
export type Gelezen = { programma?: Programma; fouten: Controlefout[] };

const vorm = { soort: 'programma', contract: Programma, check: checkProgramma };

/** Reads and checks one programme file; `bestand` is only the name that the faults carry. */
export function readProgramma(tekst: string, bestand = 'programma.yaml'): Gelezen {
  const { inhoud, fouten } = readBestand(tekst, bestand, vorm);
  return inhoud === undefined ? { fouten } : { programma: inhoud, fouten };
}
