import type { Pages } from '../parts.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { showCasussen } from './casussen.tsx';
import { showCijfers } from './cijfers.tsx';
import { downloadCijfers, downloadProgrammameting } from './download.ts';
import { showProgrammameting } from './programmameting.tsx';
import { drawSamen } from './samen.tsx';

/** Figures at a day, the names behind them, and the same figures for a spreadsheet. */
export function addMetingPages(pages: Pages): void {
  const naar = (verband: string): string => `/verbanden/${verband}/cijfers`;
  pages.get('/cijfers', chooseVerband({ titel: 'Cijfers', current: 'cijfers', naar, boven: drawSamen }));
  pages.get('/programmas/:programma/meting.csv', downloadProgrammameting);
  pages.get('/programmas/:programma/meting', showProgrammameting);
  pages.get('/verbanden/:verband/cijfers.csv', downloadCijfers);
  pages.get('/verbanden/:verband/cijfers', showCijfers);
  pages.get('/verbanden/:verband/cijfers/:indicator', showCasussen);
}
