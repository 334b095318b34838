import { goOn } from '../page.tsx';
import type { Pages } from '../parts.ts';
import { refOf } from '../casus/pad.ts';
import { askDelen, delenPath, recordGegeven, showDelen } from './delen.tsx';
import { recordIntrekking, recordNieuw, showBegonnen, showIntrekking, showNieuw } from './instemming.tsx';

/** Whether one may share something of a casus, what the deelnemer agreed to, and what was given. */
export function addDelenPages(pages: Pages): void {
  const casus = '/verbanden/:verband/casussen/:casusId';
  pages.get(`${casus}/delen`, showDelen);
  pages.post(`${casus}/delen`, askDelen);
  pages.post(`${casus}/verstrekkingen`, recordGegeven);
  pages.get(`${casus}/instemmingen/nieuw`, showNieuw);
  pages.post(`${casus}/instemmingen/nieuw`, showBegonnen);
  pages.post(`${casus}/instemmingen`, recordNieuw);
  pages.get(`${casus}/instemmingen/:instemmingId/intrekking`, showIntrekking);
  pages.post(`${casus}/instemmingen/:instemmingId/intrekking`, recordIntrekking);
  // Who sends a form that is refused and then reloads the address comes back at the page it stands on.
  pages.get(`${casus}/instemmingen`, (page) => goOn(page, delenPath(refOf(page))));
  pages.get(`${casus}/verstrekkingen`, (page) => goOn(page, delenPath(refOf(page))));
}
