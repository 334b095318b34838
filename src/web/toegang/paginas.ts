import type { Pages } from '../parts.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { showGegeven } from './gegeven.tsx';
import { showRechten, titel } from './rechten.tsx';

/** The access matrix of a verband: as one table, and per kind of gegevens with every reason. */
export function addToegangPages(pages: Pages): void {
  const naar = (verband: string): string => `/verbanden/${verband}/rechten`;
  pages.get('/rechten', chooseVerband({ titel, current: 'rechten', naar }));
  pages.get('/verbanden/:verband/rechten', showRechten);
  pages.get('/verbanden/:verband/rechten/:categorie', showGegeven);
}
