import { addActie } from '../casus/actiepagina.tsx';
import type { Pages } from '../parts.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { detacheringsacties } from './acties.ts';
import { downloadInleenverbanden } from './download.ts';
import { showDetachering } from './overzicht.tsx';

/** Who is lent out in a verband, what an uitlener records of it, and the file of a month. */
export function addDetacheringPages(pages: Pages): void {
  const naar = (verband: string): string => `/verbanden/${verband}/detachering`;
  pages.get('/detachering', chooseVerband({ titel: 'Detachering', current: 'detachering', naar, deel: 'detachering' }));
  pages.get('/verbanden/:verband/detachering', showDetachering);
  pages.get('/verbanden/:verband/inleenverbanden.csv', downloadInleenverbanden);
  for (const actie of detacheringsacties) addActie(pages, actie);
}
