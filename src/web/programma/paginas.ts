import type { Pages } from '../parts.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { showProgramma } from './programma.tsx';
import { showRegels } from './regels.tsx';

/** The programme of a verband: its road with the people on it, and its rules. */
export function addProgrammaPages(pages: Pages): void {
  const naar = (verband: string): string => `/verbanden/${verband}/programma`;
  pages.get('/programmas', chooseVerband({ titel: 'Programma’s', current: 'programmas', naar }));
  pages.get('/verbanden/:verband/programma', showProgramma);
  pages.get('/verbanden/:verband/programma/regels', showRegels);
}
