import type { Pages } from '../parts.ts';
import { downloadLogboek } from './download.ts';
import { showLogboek } from './logboek.tsx';

/** The log of the own organisation, on a page and for a spreadsheet. */
export function addLogboekPages(pages: Pages): void {
  pages.get('/logboek', showLogboek);
  pages.get('/logboek.csv', downloadLogboek);
}
