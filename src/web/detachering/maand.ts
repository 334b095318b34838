import { Temporal } from 'temporal-polyfill';
import type { Page } from '../page.tsx';

/** This month and the twenty-three before it: further back nobody delivers. */
export function listMaanden(vandaag: string): string[] {
  const nu = Temporal.PlainYearMonth.from(vandaag.slice(0, 7));
  return Array.from({ length: 24 }, (_, index) => nu.subtract({ months: index }).toString());
}

/** The month that is asked for; without one the month before this one, of which the hours are paid. */
export function readMaand({ c, vandaag }: Page): string {
  const asked = c.req.query('maand')?.trim();
  return asked || (listMaanden(vandaag)[1] ?? vandaag.slice(0, 7));
}
