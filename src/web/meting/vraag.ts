import type { Answer } from '../../core/contract.ts';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import { getMeting } from '../../domein/meting/contract.ts';
import type { Page } from '../page.tsx';
import { faultsOf, readPeil } from './peil.ts';
import type { Peil } from './peil.ts';

/** What somebody asked, and the figures, or why there are none: a day that does not exist or has yet to come. */
export type Gemeten<Meting = Answer<typeof getMeting>> = { peil: Peil; meting?: Meting; fouten: Fout[] };

export const askMeting = (page: Page, verband: string): Promise<Gemeten> =>
  askPeil(page, (peil) => page.call(getMeting, { verband, ...peil }));

/** Asks figures of the day in the address; a day that cannot be is told on the page itself. */
export async function askPeil<Meting>(page: Page, ask: (peil: Peil) => Promise<Meting>): Promise<Gemeten<Meting>> {
  const peil = readPeil(page);
  try {
    return { peil, meting: await ask(peil), fouten: [] };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invoer_ongeldig') throw error;
    return { peil, fouten: faultsOf(peil, error.fouten) };
  }
}
