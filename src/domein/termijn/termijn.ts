/** When a legal term ends. Pure: the same facts give the same day, so that what is stored never goes stale. */
import { Temporal } from 'temporal-polyfill';
import { addDuur } from '../programma/duur.ts';
import { eersteWerkdag } from './feestdag.ts';

/** Days on which the clock stands still; both belong to it. Without a last day it has not started again. */
export type Stilstand = { van: string; tot: string | null };

export type Termijngegeven = {
  /** The day on which the application came in. The first day of the term is the next one. */
  ontvangen: string;
  duur: string;
  opschortingen: readonly Stilstand[];
  /** By how much the term was extended, one after the other. */
  verlenging: readonly string[];
};

/**
 * The last day of a term; nothing as long as the clock stands still. A term of weeks ends on the same day of the week
 * (Awb 4:13 and the special laws); days of suspension come after it (Awb 4:15); an extension is part of the term.
 */
export function berekenTermijn({ ontvangen, duur, opschortingen, verlenging }: Termijngegeven): string | null {
  const bare = verlenging.reduce(addDuur, addDuur(ontvangen, duur));
  const eind = merge(opschortingen, addDays(ontvangen, 1)).reduce<string | null>(standStill, bare);
  if (eind === null) return null;
  return isKort([duur, ...verlenging]) ? eersteWerkdag(eind) : eind;
}

const addDays = (datum: string, days: number): string => Temporal.PlainDate.from(datum).add({ days }).toString();

/** The clock can only stand still while it runs: what began after the term was over moves nothing. */
function standStill(eind: string | null, { van, tot }: Stilstand): string | null {
  if (eind === null || van > eind) return eind;
  if (tot === null) return null;
  return addDays(eind, Temporal.PlainDate.from(van).until(tot).days + 1);
}

/** In order and without overlap, so that no day is counted twice; nothing before the term began. */
function merge(opschortingen: readonly Stilstand[], begin: string): Stilstand[] {
  const within = opschortingen.filter(({ tot }) => tot === null || tot >= begin);
  const clipped = within.map(({ van, tot }) => ({ van: van < begin ? begin : van, tot }));
  return clipped
    .toSorted((een, ander) => een.van.localeCompare(ander.van))
    .reduce<Stilstand[]>((merged, next) => {
      const last = merged.at(-1);
      if (!last || (last.tot !== null && next.van > last.tot)) return [...merged, next];
      return [...merged.slice(0, -1), { van: last.van, tot: later(last.tot, next.tot) }];
    }, []);
}

const later = (een: string | null, ander: string | null): string | null =>
  een === null || ander === null ? null : een > ander ? een : ander;

/**
 * Whether the Algemene termijnenwet moves the end to a working day. It does so for terms to object and for decisions, but
 * not for a term of more than twelve weeks, three months or ninety days, nor for one of years (article 4, under a): so the
 * fourteen weeks of Wajong 6:1 may end on a Sunday. A term and its extension are one term.
 */
function isKort(duren: readonly string[]): boolean {
  const delen = duren.map((one) => Temporal.Duration.from(one));
  const sum = (unit: 'years' | 'months' | 'weeks' | 'days') => delen.reduce((all, one) => all + one[unit], 0);
  return sum('years') === 0 && sum('months') <= 3 && sum('weeks') <= 12 && sum('days') <= 90;
}
