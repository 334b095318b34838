/** What a programme promises and can hardly keep: no fault, but its writer and its readers should know. */
import type { Programma } from './contract.ts';
import type { Bevinding } from './meldingen.ts';
import { verwachtingOf } from './verwachting.ts';

/** Everything that the writer of a programme should think over. */
export function warnProgramma({ financiering }: Programma): Bevinding[] {
  const verwachting = financiering && verwachtingOf(financiering, financiering.voorstel.plekken);
  if (!verwachting || verwachting.past) return [];
  return [{ pad: ['financiering', 'doel', 'aantal'], melding: verwachting.zin }];
}
