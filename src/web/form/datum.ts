import { z } from 'zod';
import { parseDatum, showDatum } from '../../core/datum.ts';

const achtCijfers = /^(\d{2})(\d{2})(\d{4})$/;

/**
 * A day as somebody types it in a field, in ISO form. The digits of a phone's keyboard have no hyphen beside them, so
 * 31082014 is read as well. What is no day stays what it was, so that the contract refuses it.
 */
export function readDatum(tekst: string): string {
  const lezing = parseDatum(tekst);
  if ('datum' in lezing) return lezing.datum;
  const opnieuw = parseDatum(tekst.trim().replace(achtCijfers, '$1-$2-$3'));
  return 'datum' in opnieuw ? opnieuw.datum : tekst;
}

/** A day as a field shows it: dd-mm-jjjj; somebody who made a mistake wants to see that, so the rest stays as it is. */
export function fieldOfDatum(waarde: string): string {
  return z.iso.date().safeParse(waarde).success ? showDatum(waarde) : waarde;
}
