import { Temporal } from 'temporal-polyfill';
import { parseDatum } from '../../core/datum.ts';
import type { Page } from '../page.tsx';

/** At which day, and as known at which moment, somebody asks for figures; both stand in the address. */
export type Peil = { peildatum?: string; bekendOp?: string };

const zone = 'Europe/Amsterdam';

/** What somebody typed becomes what the contract asks; what cannot be read stays as it is, and the contract refuses it. */
export function readPeil({ c }: Page): Peil {
  const peildatum = c.req.query('peildatum')?.trim();
  const bekendOp = c.req.query('bekendOp')?.trim();
  return { ...(peildatum && { peildatum: readDag(peildatum) }), ...(bekendOp && { bekendOp: readMoment(bekendOp) }) };
}

function readDag(tekst: string): string {
  const lezing = parseDatum(tekst);
  return 'datum' in lezing ? lezing.datum : tekst;
}

/** A field for a moment gives 2014-08-31T18:00 by the clock in the Netherlands; people type 31-08-2014 18:00. */
export function readMoment(tekst: string): string {
  const [, dag, tijd] = /^(\S+?)[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/.exec(tekst) ?? [];
  if (dag === undefined || tijd === undefined) return tekst;
  try {
    return Temporal.PlainDateTime.from(`${readDag(dag)}T${tijd.padStart(5, '0')}`)
      .toZonedDateTime(zone)
      .toInstant()
      .toString();
  } catch {
    return tekst;
  }
}

/** A moment as a field of a form holds it. */
export function fieldOf(iso: string | undefined): string {
  if (iso === undefined) return '';
  try {
    const moment = Temporal.Instant.from(iso).toZonedDateTimeISO(zone).toPlainDateTime();
    return moment.toString({ smallestUnit: 'minute' });
  } catch {
    return iso;
  }
}

/** The same question, and what more is asked, in the address of a next page. */
export function queryOf(vraag: Record<string, string>): string {
  const query = new URLSearchParams(vraag);
  return query.size > 0 ? `?${query}` : '';
}
