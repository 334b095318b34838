import type { Pages } from '../parts.ts';
import { showGedeeld, withdraw } from './gedeeld.tsx';
import { showGegevens } from './gegevens.tsx';
import { showBegin, showOverzicht } from './overzicht.tsx';
import type { Mijn } from './page.tsx';
import { showRaadplegingen } from './raadplegingen.tsx';
import { showTijdlijn } from './tijdlijn.tsx';

const path = '/mijn/casussen/:casusId';

/** The pages of the inwoner whose life it is. */
export function addMijnPages(pages: Pages<Mijn>): void {
  pages.get('/mijn', showBegin);
  pages.get(path, showOverzicht);
  pages.get(`${path}/gegevens`, showGegevens);
  pages.get(`${path}/tijdlijn`, showTijdlijn);
  pages.get(`${path}/gedeeld`, showGedeeld);
  pages.post(`${path}/instemmingen/:instemmingId/intrekking`, withdraw);
  pages.get(`${path}/raadplegingen`, showRaadplegingen);
}
