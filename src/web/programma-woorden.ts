import type { z } from 'zod';
import type { Woorden } from '../domein/programma/contract.ts';
import { showZin } from './woorden.ts';

type Woordenlijst = Pick<z.output<typeof Woorden>, 'deelnemer' | 'casusregisseur'>;

/** Says a sentence of a contract in the words of a programme: "de deelnemer" becomes "de jongere". */
export function sayIn({ deelnemer, casusregisseur }: Woordenlijst): (zin: string) => string {
  const words: Record<string, string> = {
    deelnemers: deelnemer.meervoud,
    deelnemer: deelnemer.enkelvoud,
    casusregisseurs: casusregisseur.meervoud,
    casusregisseur: casusregisseur.enkelvoud,
  };
  const known = new RegExp(`\\b(${Object.keys(words).join('|')})\\b`, 'gi');
  return (zin) =>
    zin.replace(known, (found) => {
      const word = words[found.toLowerCase()] ?? found;
      return found.startsWith(found.charAt(0).toLowerCase()) ? word : showZin(word);
    });
}
