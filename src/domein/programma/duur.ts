/** Terms on the calendar. */
import { Temporal } from 'temporal-polyfill';

/** The day that lies `duur` after `datum`; a day that the month does not have becomes its last (31-01 + P1M = 28-02). */
export function addDuur(datum: string, duur: string): string {
  return Temporal.PlainDate.from(datum).add(duur, { overflow: 'constrain' }).toString();
}

/** How long something may go unseen that must be seen so many times a year. */
export const opnieuwNa = (perJaar: number | undefined): string | undefined =>
  perJaar === undefined ? undefined : `P${Math.floor(12 / perJaar)}M`;

const opsomming = new Intl.ListFormat('nl', { type: 'conjunction' });

/** A duration in words: P6M is "6 maanden". */
export function showDuur(duur: string): string {
  const { years, months, weeks, days } = Temporal.Duration.from(duur);
  const delen = [
    count(years, 'jaar', 'jaar'),
    count(months, 'maand', 'maanden'),
    count(weeks, 'week', 'weken'),
    count(days, 'dag', 'dagen'),
  ];
  return opsomming.format(delen.filter((deel) => deel !== ''));
}

/** The weeks in a duration: P6W has 6. */
export const wekenOf = (duur: string): number => Temporal.Duration.from(duur).weeks;

function count(aantal: number, enkelvoud: string, meervoud: string): string {
  return aantal === 0 ? '' : `${aantal} ${aantal === 1 ? enkelvoud : meervoud}`;
}
