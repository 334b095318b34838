import type { Pages } from '../parts.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { drawOverleggen, planOverleg } from './lijst.tsx';
import { closeOverleg, drawOverleg, recordTafel } from './overleg.tsx';
import { overleggenPath } from './pad.ts';
import { recordBesluit, recordErbij, recordUitkomst, removePunt } from './punt-vastleggen.ts';
import { drawPunt } from './punt.tsx';
import { cancelOverleg, drawVerzetten, moveOverleg } from './verzetten.tsx';
import { drawSchrijven, drawVerslag, recordVerslag } from './verslag.tsx';

/** The casusoverleg: the meetings of a verband, one meeting, and one casus at its table. */
export function addCasusoverlegPages(pages: Pages): void {
  const naar = overleggenPath;
  pages.get(
    '/casusoverleg',
    chooseVerband({ titel: 'Casusoverleg', current: 'casusoverleg', naar, deel: 'casusoverleg' }),
  );
  const overleggen = '/verbanden/:verband/casusoverleggen';
  pages.get(overleggen, (page) => drawOverleggen(page));
  pages.post(overleggen, planOverleg);
  const overleg = `${overleggen}/:casusoverlegId`;
  pages.get(overleg, (page) => drawOverleg(page));
  pages.get(`${overleg}/verslag`, drawVerslag);
  pages.post(`${overleg}/aanwezigheid`, recordTafel);
  pages.post(`${overleg}/sluiting`, closeOverleg);
  pages.get(`${overleg}/verzetting`, (page) => drawVerzetten(page));
  pages.post(`${overleg}/verzetting`, moveOverleg);
  pages.post(`${overleg}/afzegging`, cancelOverleg);
  const punt = '/verbanden/:verband/casussen/:casusId/agendapunten/:agendapuntId';
  pages.get(punt, (page) => drawPunt(page));
  pages.post(`${punt}/aanwezigheid`, recordErbij);
  pages.post(`${punt}/afspraken`, recordBesluit);
  pages.post(`${punt}/uitkomst`, recordUitkomst);
  pages.post(`${punt}/intrekking`, removePunt);
  pages.get(`${punt}/verslag`, (page) => drawSchrijven(page));
  pages.post(`${punt}/verslag`, recordVerslag);
}
