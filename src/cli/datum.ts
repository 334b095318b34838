import { parseDatum } from '../core/datum.ts';
import { fault } from '../core/faults.ts';

/** A day as people type it: 31-08-2014 or 2014-08-31. */
export function readDatum(naam: string, tekst: string): string {
  const lezing = parseDatum(tekst);
  if ('datum' in lezing) return lezing.datum;
  throw fault(naam, lezing.melding);
}
