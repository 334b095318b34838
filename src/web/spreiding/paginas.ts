import type { Pages } from '../parts.ts';
import { showSpreiding } from './spreiding.tsx';
import { showVerschil } from './verschil.tsx';

/** Where a programme works, and how two verbanden differ. */
export function addSpreidingPages(pages: Pages): void {
  pages.get('/programmas/:programma/spreiding', showSpreiding);
  pages.get('/verbanden/:verband/verschillen/:ander', showVerschil);
}
