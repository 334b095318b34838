import type { Pages } from '../parts.ts';
import { chooseVerband } from '../verbandkeuze.tsx';
import { showAanvragen } from './lijst.tsx';
import { aanvragenPath } from './pad.ts';
import { showVerloop } from './verloop.tsx';

/** The aanvragen of a verband: the worklist, and how many come in each week. */
export function addAanvraagPages(pages: Pages): void {
  const keuze = { titel: 'Aanvragen', current: 'aanvragen', naar: aanvragenPath, deel: 'aanvragen' } as const;
  pages.get('/aanvragen', chooseVerband(keuze));
  pages.get('/verbanden/:verband/aanvragen', showAanvragen);
  pages.get('/verbanden/:verband/aanvragen/verloop', showVerloop);
}
