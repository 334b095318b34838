/** What a number of financed places can be expected to give, when each has the same chance; reckoned by a kept library. */
import cdf from '@stdlib/stats-base-dists-binomial-cdf';
import type { Trajectfinanciering } from './financiering.contract.ts';

export type Verwachting = {
  plekken: number;
  doel: number;
  kans: number;
  /** How many of the places end as is hoped for, on average. */
  verwacht: number;
  /** The chance that at least as many as the goal do. */
  kansOpDoel: number;
  /** Whether the goal is no higher than what may be expected. */
  past: boolean;
  zin: string;
  bron: string;
};

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

/** What may be expected of so many places; nothing when the programme names no goal. */
export function verwachtingOf({ doel }: Trajectfinanciering, plekken: number): Verwachting | null {
  if (doel === undefined) return null;
  const { aantal, kans, bron } = doel;
  const verwacht = kans * plekken;
  const kansOpDoel = 1 - cdf(aantal - 1, plekken, kans);
  const zin = `${getal.format(kans * 100)} % van ${plekken} is ${getal.format(verwacht)}. De kans dat ${aantal} of meer van de ${plekken} duurzaam uitstromen is ${getal.format(kansOpDoel)}.`;
  return { plekken, doel: aantal, kans, verwacht, kansOpDoel, past: aantal <= verwacht, zin, bron };
}
