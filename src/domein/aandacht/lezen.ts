import type { Aandacht, Reden } from './contract.ts';
import { aandachtZin } from './zin.ts';

/** The moment of attention as the casus keeps it; a closed casus has none. */
export type Bewaard = { aandachtDatum: string | null; aandachtReden: Reden | null; aandachtTekst: string | null };

/** The moment of attention for who reads it. The view leaves out the text of what the reader may not know. */
export function showAandacht(bewaard: Bewaard, vandaag: string): Aandacht | null {
  const { aandachtDatum: datum, aandachtReden: reden, aandachtTekst } = bewaard;
  if (datum === null || reden === null) return null;
  return { datum, reden, zin: aandachtZin({ datum, reden, tekst: aandachtTekst }, vandaag) };
}

/** A calendar day in UTC, which knows no summer time. */
const dag = 24 * 60 * 60 * 1000;

/** Days from today until a day; negative when it has passed. */
export function dagenTot(datum: string, vandaag: string): number {
  return Math.round((Date.parse(datum) - Date.parse(vandaag)) / dag);
}
