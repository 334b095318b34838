import type { Programma } from './contract.ts';
import type { Bevinding } from './meldingen.ts';
export function checkProgramma(_programma: Programma): Bevinding[] {
  return [];
}
