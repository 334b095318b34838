import type { Pages } from '../parts.ts';
import { drawCaseload, transfer } from './caseload.tsx';
import { drawCollegas } from './collegas.tsx';
import { drawIntrekking, withdraw } from './intrekking.tsx';
import { answerOverdracht, drawOverdracht } from './overdracht.tsx';
import { drawOverdrachten } from './overdrachten.tsx';
import { addRol, drawRollen, endRol } from './rollen.tsx';
import { drawUitdienst, recordVertrek } from './uitdienst.tsx';

/** Giving and taking regie: the overdrachten in and out, and the caseload of a colleague who leaves. */
export function addRegiePages(pages: Pages): void {
  const overdracht = '/verbanden/:verband/overdrachten/:overdrachtId';
  const caseload = '/verbanden/:verband/collegas/:medewerkerId/caseload';
  pages.get('/overdrachten', drawOverdrachten);
  pages.get(overdracht, (page) => drawOverdracht(page));
  pages.get(`${overdracht}/antwoord`, (page) => drawOverdracht(page));
  pages.post(`${overdracht}/antwoord`, answerOverdracht);
  pages.get(`${overdracht}/intrekking`, (page) => drawIntrekking(page));
  pages.post(`${overdracht}/intrekking`, withdraw);
  pages.get('/verbanden/:verband/collegas', drawCollegas);
  pages.get('/verbanden/:verband/aanstellingen', (page) => drawRollen(page));
  pages.post('/verbanden/:verband/aanstellingen', addRol);
  pages.post('/verbanden/:verband/aanstellingen/:aanstellingId/einde', endRol);
  pages.get('/collegas/:medewerkerId/uitdiensttreding', (page) => drawUitdienst(page));
  pages.post('/collegas/:medewerkerId/uitdiensttreding', recordVertrek);
  pages.get(caseload, (page) => drawCaseload(page));
  pages.post(caseload, transfer);
}
