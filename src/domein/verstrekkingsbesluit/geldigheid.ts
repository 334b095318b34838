import { showDatum } from '../../core/datum.ts';
import type { Programma } from '../programma/contract.ts';

/** What decides whether a decision holds: its two lists, its last day, and the kinds of partner that agree now. */
export type Stand = { soorten: readonly string[]; geldigTot: string; akkoord: readonly string[] };

/** The kinds of partner that deliver these lists. */
export function leveranciersOf(soorten: readonly string[], regels: Programma): string[] {
  return [...new Set(soorten.flatMap((soort) => regels.lijsten[soort]?.leverancier ?? []))];
}

/** Why two lists may not be laid side by side today, or null when they may. What is not allowed in so many words is not. */
export function whyNotGeldig(stand: Stand, regels: Programma, vandaag: string): string | null {
  const leveranciers = leveranciersOf(stand.soorten, regels);
  if (stand.soorten.some((soort) => !regels.lijsten[soort]))
    return 'Het programma kent een van deze lijsten niet meer.';
  if (stand.geldigTot < vandaag) return `Het besluit gold tot en met ${showDatum(stand.geldigTot)}.`;
  const zonder = leveranciers.filter((soort) => !stand.akkoord.includes(soort));
  if (zonder.length === 0) return null;
  const namen = zonder.map((soort) => regels.partners[soort]?.naam ?? soort);
  return `Er is geen akkoord van ${new Intl.ListFormat('nl').format(namen)}.`;
}
