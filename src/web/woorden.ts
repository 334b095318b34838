import { Temporal } from 'temporal-polyfill';
import { showDecimaal, showGetal } from '../core/getal.ts';

export { showGetal };

/** How a badge is coloured; the words beside it always say the same. */
export type Tone = 'neutraal' | 'water' | 'goed' | 'let-op' | 'te-laat';

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A day in a sentence: "18 augustus", with the year when it is another year than today's. */
export function showDag(iso: string, vandaag: string): string {
  const { day, month, year } = Temporal.PlainDate.from(iso);
  const zonderJaar = `${day} ${maanden[month - 1] ?? ''}`;
  return iso.slice(0, 4) === vandaag.slice(0, 4) ? zonderJaar : `${zonderJaar} ${year}`;
}

/** A month in a heading: "augustus 2014". */
export function showMaand(iso: string): string {
  return `${maanden[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
}

/** Whole days from today to the date; negative when the date has passed. */
export function daysUntil(iso: string, vandaag: string): number {
  return Temporal.PlainDate.from(vandaag).until(iso, { largestUnit: 'day' }).days;
}

/** When to look: "3 dagen te laat", "vandaag", "morgen", "over 5 dagen". */
export function showTermijn(iso: string, vandaag: string): string {
  const dagen = daysUntil(iso, vandaag);
  if (dagen < 0) return `${showAantal(-dagen, 'dag', 'dagen')} te laat`;
  if (dagen === 0) return 'vandaag';
  return dagen === 1 ? 'morgen' : `over ${dagen} dagen`;
}

/** The tone that goes with showTermijn. */
export function toneOfTermijn(iso: string, vandaag: string): Tone {
  const dagen = daysUntil(iso, vandaag);
  if (dagen < 0) return 'te-laat';
  return dagen === 0 ? 'let-op' : 'water';
}

/** A number with its noun: "1 jongere", "31 jongeren". */
export function showAantal(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${showGetal(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
}

/** A share in whole percents; of nothing there is no share. Only all is 100% and only none is 0%. */
export function showDeel(aantal: number, totaal: number): string {
  if (totaal === 0) return '–';
  const deel = Math.round((100 * aantal) / totaal);
  if (deel === 100 && aantal < totaal) return '99%';
  return deel === 0 && aantal > 0 ? '1%' : `${deel}%`;
}

/** So many for each, with one decimal: "2,1". */
export function showGemiddelde(aantal: number, over: number): string {
  return over === 0 ? '–' : showDecimaal(aantal / over);
}

/** The age in whole years: "21 jaar". */
export function showLeeftijd(geboortedatum: string, vandaag: string): string {
  return `${Temporal.PlainDate.from(geboortedatum).until(vandaag, { largestUnit: 'year' }).years} jaar`;
}

const alfabet = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true });

/** In the order of the alphabet, in which a capital, an accent or an apostrophe ("'s-Hertogenbosch") makes no difference. */
export const byNaam = (een: { naam: string }, ander: { naam: string }): number => alfabet.compare(een.naam, ander.naam);

const opsomming = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Names in a sentence: "gemeente, UWV en GGD". */
export function showNamen(namen: string[]): string {
  return opsomming.format(namen);
}

/** The first letter of a sentence. */
export function showZin(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

const zone = 'Europe/Amsterdam';

/** A moment as the clock in the Netherlands showed it: "31-08-2014 18:00". */
export function showMoment(iso: string): string {
  const { day, month, year, hour, minute } = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  return `${two(day)}-${two(month)}-${year} ${two(hour)}:${two(minute)}`;
}

const two = (aantal: number): string => String(aantal).padStart(2, '0');
