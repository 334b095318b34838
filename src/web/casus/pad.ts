import { Problem } from '../../core/problem.ts';
import type { Answer } from '../../core/contract.ts';
import { getCasus } from '../../domein/casus/lezen.contract.ts';
import type { CasusBlad } from '../../domein/casus/lezen.contract.ts';
import { CasusPad } from '../../domein/casus/pad.contract.ts';
import type { getProgramma } from '../../domein/programma/opvragen.contract.ts';
import type { Page } from '../page.tsx';

export type Ref = { verband: string; casusId: string };

export type Programma = Answer<typeof getProgramma>;

export const casusPath = ({ verband, casusId }: Ref): string => `/verbanden/${verband}/casussen/${casusId}`;

export const overdrachtPath = ({ verband }: Pick<Ref, 'verband'>, id: string): string =>
  `/verbanden/${verband}/overdrachten/${id}`;

/** Which casus the address names; an address that cannot be one is a page that does not exist. */
export function refOf({ c }: Page): Ref {
  const pad = CasusPad.safeParse(c.req.param());
  if (!pad.success) throw new Problem('niet_gevonden');
  return pad.data;
}

export const readBlad = (page: Page, ref: Ref): Promise<CasusBlad> => page.call(getCasus, ref);

/** The name, or for who may not know it the number by which colleagues call this casus. */
export const naamOf = ({ deelnemer, casus }: CasusBlad): string =>
  deelnemer === null ? `Casus ${casus.nummer}` : `${deelnemer.voornaam} ${deelnemer.achternaam}`.trim();
