import type { Answer } from '../../core/contract.ts';
import { Problem } from '../../core/problem.ts';
import type { Fout } from '../../core/problem.ts';
import { getMeting } from '../../domein/meting/contract.ts';
import type { Page } from '../page.tsx';
import { faultsOf, readPeil } from './peil.ts';
import type { Peil } from './peil.ts';

/** What somebody asked, and the figures, or why there are none: a day that does not exist or has yet to come. */
export type Gemeten = { peil: Peil; meting?: Answer<typeof getMeting>; fouten: Fout[] };

export async function askMeting(page: Page, verband: string): Promise<Gemeten> {
  const peil = readPeil(page);
  try {
    return { peil, meting: await page.call(getMeting, { verband, ...peil }), fouten: [] };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'invoer_ongeldig') throw error;
    return { peil, fouten: faultsOf(peil, error.fouten) };
  }
}
