import { writeCsv } from '../core/csv.ts';
import type { Page } from './page.tsx';

type Bestand = { naam: string; koppen: readonly string[]; rijen: readonly (readonly string[])[] };

/** A file for a spreadsheet. Its name is of our own making and says nothing about a person. */
export function sendCsv({ c }: Page, { naam, koppen, rijen }: Bestand): Response {
  return c.body(writeCsv(koppen, rijen), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${naam}"`,
    'cache-control': 'no-store',
  });
}
