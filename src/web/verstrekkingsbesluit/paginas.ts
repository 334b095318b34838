import type { Pages } from '../parts.ts';
import { drawBesluiten } from './besluiten.tsx';
import { agree, drawVastleggen, recordBesluit, withdrawAgreement } from './vastleggen.tsx';

/** The decisions without which no two lists stand side by side. */
export function addBesluitPages(pages: Pages): void {
  const besluiten = '/verbanden/:verband/verstrekkingsbesluiten';
  pages.get(besluiten, drawBesluiten);
  pages.post(besluiten, recordBesluit);
  pages.get(`${besluiten}/nieuw`, (page) => drawVastleggen(page));
  pages.post(`${besluiten}/:besluitId/akkoord`, agree);
  pages.post(`${besluiten}/:besluitId/akkoord/intrekking`, withdrawAgreement);
}
