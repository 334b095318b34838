import { goOn } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { verbandOf } from '../verband.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { selectiesPath } from './delen.tsx';
import { drawOpPapier } from './op-papier.tsx';
import { drawSelecties } from './selecties.tsx';
import { record, tryOut } from './uitslag.tsx';

/** Who of a list gets a casus, first as a trial; and which casussen fit on paper. */
export function addSelectiePages(pages: Pages): void {
  const selecties = '/verbanden/:verband/selecties';
  const keuze = { titel: 'Selecties', current: 'selecties', naar: selectiesPath, deel: 'selecties' } as const;
  pages.get('/selecties', chooseVerband(keuze));
  pages.get(selecties, (page) => drawSelecties(page));
  pages.post(selecties, record);
  pages.post(`${selecties}/proef`, tryOut);
  pages.get(`${selecties}/proef`, (page) => goOn(page, selectiesPath(verbandOf(page).verband)));
  pages.get(`${selecties}/:selectie`, drawOpPapier);
}
