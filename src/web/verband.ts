import { Problem } from '../core/problem.ts';
import type { Ik } from '../domein/medewerker/contract.ts';
import type { z } from 'zod';
import type { Page } from './page.tsx';

export type MijnVerband = z.output<typeof Ik>['verbanden'][number];

/** The verband that the address names, as the colleague who looks knows it; anybody else's does not exist. */
export function verbandOf({ c, ik }: Page): MijnVerband {
  const slug = c.req.param('verband');
  const found = ik.verbanden.find(({ verband }) => verband === slug);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}
