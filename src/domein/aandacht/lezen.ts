import type { Aandacht, Reden } from './contract.ts';
import { aandachtZin } from './zin.ts';

/** The moment of attention as the casus keeps it; a closed casus has none. */
export type Bewaard = { aandachtDatum: string | null; aandachtReden: Reden | null; aandachtTekst: string | null };

type Seen = { vandaag: string; leestAfspraken: boolean };

/** The moment of attention for who reads it: what was agreed is told only to who may read afspraken. */
export function showAandacht(bewaard: Bewaard, { vandaag, leestAfspraken }: Seen): Aandacht | null {
  const { aandachtDatum: datum, aandachtReden: reden, aandachtTekst } = bewaard;
  if (datum === null || reden === null) return null;
  if (reden === 'afspraak' && !leestAfspraken) return { datum, reden, zin: 'afspraak loopt af' };
  return { datum, reden, zin: aandachtZin({ datum, reden, tekst: aandachtTekst ?? '' }, vandaag) };
}

/** A calendar day in UTC, which knows no summer time. */
const dag = 24 * 60 * 60 * 1000;

/** Days from today until a day; negative when it has passed. */
export function dagenTot(datum: string, vandaag: string): number {
  return Math.round((Date.parse(datum) - Date.parse(vandaag)) / dag);
}
