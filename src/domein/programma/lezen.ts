import { readBestand, type Controlefout } from './bestand.ts';
import { Programma } from './contract.ts';
import { checkProgramma } from './controle.ts';
import { warnProgramma } from './controle-verwachting.ts';

/** Everything that was wrong, or the programme and what its writer should think over. */
export type Gelezen = { programma?: Programma; fouten: Controlefout[]; waarschuwingen: Controlefout[] };

const vorm = { soort: 'programma', contract: Programma, check: checkProgramma, warn: warnProgramma };

/** Reads and checks one programme file; `bestand` is only the name that the faults carry. */
export function readProgramma(tekst: string, bestand = 'programma.yaml'): Gelezen {
  const { inhoud, ...gelezen } = readBestand(tekst, bestand, vorm);
  return inhoud === undefined ? gelezen : { programma: inhoud, ...gelezen };
}
