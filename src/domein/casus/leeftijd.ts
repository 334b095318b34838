/** Whole years on a day; nothing when the day of birth is not known. Who was born on 29 February is older on 1 March. */
export function leeftijdOp(vandaag: string, geboortedatum: string | null): number | null {
  if (geboortedatum === null) return null;
  const years = Number(vandaag.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return vandaag.slice(5) < geboortedatum.slice(5) ? years - 1 : years;
}
