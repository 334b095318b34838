import { redenen } from '../../domein/logregel/contract.ts';
import type { Logregel } from '../../domein/logregel/contract.ts';
import { showNamen, showZin } from '../woorden.ts';

/** A key of a role or an activity as words: "arbeidsdeskundige", "toezicht". */
export const showSleutel = (sleutel: string): string => sleutel.replaceAll('_', ' ');

export const showRollen = ({ rollen }: Logregel): string => showNamen(rollen.map(showSleutel));

/** Why it was allowed or refused. */
export function showReden({ reden }: Logregel): string {
  const found = Object.entries(redenen).find(([sleutel]) => sleutel === reden);
  return found ? found[1] : '';
}

/** What it was about: the number of the casus, or what kind of thing. */
export const showOnderwerp = ({ casus, onderwerp }: Logregel): string =>
  casus ?? (onderwerp === null ? '' : showZin(showSleutel(onderwerp)));
