/**
 * Free text about a person, in one place: what may never stand in it is refused here, and what had better not stand in
 * it is pointed out under the field. It is the one thing that no access matrix can weigh.
 */
import { z } from 'zod';
import { passesElfproef } from '../lijst/elfproef.contract.ts';

/** Nine digits together, or in the groups in which people write a BSN; a phone number or a date is neither. */
const negenCijfers = /(?<!\d)(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d)/g;

/** Whether a text holds a number that can be a BSN (AVG 87, UAVG 46: only where a law says so, never in free text). */
export function holdsBsn(tekst: string): boolean {
  return [...tekst.matchAll(negenCijfers)].some(([getal]) => passesElfproef(getal.replaceAll(/\D/g, '')));
}

/** Beginnings of words that tell of a diagnosis or an offence; not a complete list, only enough to make one think. */
export const gevoeligeWoorden = [
  ...['adhd', 'angststoornis', 'asperger', 'autis', 'bipolair', 'borderline', 'burn-out', 'burnout', 'depressi'],
  ...['diagnos', 'drugs', 'epilep', 'hiv', 'kanker', 'medicatie', 'medicijn', 'persoonlijkheidsstoornis', 'pdd-nos'],
  ...['psychiatr', 'psychos', 'psychot', 'ptss', 'schizofreni', 'stoornis', 'suïcid', 'suicid', 'trauma', 'verslaafd'],
  ...[
    'verslaving',
    'zwanger',
    'aangehouden',
    'delict',
    'detentie',
    'diefstal',
    'geweldpleging',
    'overval',
    'strafblad',
  ],
  ...['veroordeeld', 'verdachte'],
];
const gevoelig = new RegExp(`(?<![\\p{L}\\d])(?:${gevoeligeWoorden.join('|')})`, 'iu');

/** Whether a text seems to tell of a diagnosis or an offence; that is pointed out, and never refused. */
export const tellsTooMuch = (tekst: string): boolean => gevoelig.test(tekst);

/** A text that a colleague writes about a person. */
export const vrijeTekst = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((tekst) => !holdsBsn(tekst), { message: 'Hier lijkt een BSN in te staan. Haal het weg' })
    .meta({ vrijeTekst: true });
