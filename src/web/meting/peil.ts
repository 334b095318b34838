import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Fout } from '../../core/problem.ts';
import { fieldOfDatum, readDatum } from '../form/datum.ts';
import type { Page } from '../page.tsx';
import { showMoment } from '../woorden.ts';

/** At which day, and as known at which moment, somebody asks for figures; both stand in the address. */
export type Peil = { peildatum?: string; bekendOp?: string };

const zone = 'Europe/Amsterdam';

/** What somebody typed becomes what the contract asks; what cannot be read stays as it is, and the contract refuses it. */
export function readPeil({ c }: Page): Peil {
  const peildatum = c.req.query('peildatum')?.trim();
  const bekendOp = c.req.query('bekendOp')?.trim();
  return { ...(peildatum && { peildatum: readDatum(peildatum) }), ...(bekendOp && { bekendOp: readMoment(bekendOp) }) };
}

/** People type 31-08-2014 18:00 by the clock in the Netherlands; an address may say 2014-08-31T18:00 as well. */
export function readMoment(tekst: string): string {
  const [, dag, tijd] = /^(\S+?)[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/.exec(tekst) ?? [];
  if (dag === undefined || tijd === undefined) return tekst;
  try {
    return Temporal.PlainDateTime.from(`${readDatum(dag)}T${tijd.padStart(5, '0')}`)
      .toZonedDateTime(zone)
      .toInstant()
      .toString();
  } catch {
    return tekst;
  }
}

/** What was asked, as the fields show it: dd-mm-jjjj and dd-mm-jjjj uu:mm; what could not be read as it was typed. */
export function fieldsOf({ peildatum = '', bekendOp = '' }: Peil): Required<Peil> {
  return { peildatum: fieldOfDatum(peildatum), bekendOp: isMoment(bekendOp) ? showMoment(bekendOp) : bekendOp };
}

const isMoment = (tekst: string): boolean => z.iso.datetime().safeParse(tekst).success;

/** The faults of a question. The contract asks for a moment as machines write it, but on a page people wrote it. */
export function faultsOf({ bekendOp = '' }: Peil, fouten: Fout[]): Fout[] {
  const unread = bekendOp !== '' && !isMoment(bekendOp);
  const melding = 'Vul een dag en een tijd in, zoals 31-08-2014 18:00';
  return fouten.map((fout) => (unread && fout.veld === 'bekendOp' ? { ...fout, melding } : fout));
}

/** The same question, and what more is asked, in the address of a next page. */
export function queryOf(vraag: Record<string, string>): string {
  const query = new URLSearchParams(vraag);
  return query.size > 0 ? `?${query}` : '';
}
