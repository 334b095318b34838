import { Temporal } from 'temporal-polyfill';

/** Whole years on a day; nothing when the day of birth is not known. */
export function leeftijdOp(vandaag: string, geboortedatum: string | null): number | null {
  if (geboortedatum === null) return null;
  return Temporal.PlainDate.from(geboortedatum).until(vandaag, { largestUnit: 'years' }).years;
}
