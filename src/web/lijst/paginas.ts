import type { Pages } from '../parts.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { drawAanleveren, receive } from './aanleveren.tsx';
import { drawLijst, process, tryOut } from './lijst.tsx';
import { drawLijsten } from './overzicht.tsx';
import { sendAfgekeurd } from './regels.tsx';

const mebibyte = 1024 * 1024;

/** A file of 25 MB with the rest of its form around it. */
const file = {
  maxBytes: 25 * mebibyte + 64 * 1024,
  teGroot: 'Het bestand is groter dan 25 MB. Haal kolommen weg die niet nodig zijn, of lever de lijst in delen aan.',
};

/** Lists, from a file on somebody's desk to a verdict per row. */
export function addLijstPages(pages: Pages): void {
  const lijsten = '/verbanden/:verband/lijsten';
  const lijst = `${lijsten}/:lijstId`;
  const naar = (verband: string): string => `/verbanden/${verband}/lijsten`;
  pages.get('/lijsten', chooseVerband({ titel: 'Lijsten', current: 'lijsten', naar }));
  pages.get(lijsten, drawLijsten);
  pages.get(`${lijsten}/nieuw`, (page) => drawAanleveren(page));
  pages.post(lijsten, receive, file);
  pages.get(lijst, (page) => drawLijst(page));
  pages.get(`${lijst}/proef`, (page) => drawLijst(page));
  pages.post(`${lijst}/proef`, tryOut);
  pages.post(`${lijst}/verwerking`, process);
  pages.get(`${lijst}/afgekeurd.csv`, sendAfgekeurd);
}
