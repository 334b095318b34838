import type { z } from 'zod';
import { getOverdracht, OverdrachtPad } from '../../domein/regie/contract.ts';
import type { MeldingKey } from '../meldingen.ts';
import { goOn } from '../page.tsx';
import type { Page } from '../page.tsx';
import { readPad } from '../pad.ts';

export type Detail = z.output<typeof getOverdracht.answer>;

/** The overdracht that the address names. */
export const openOverdracht = (page: Page): Promise<Detail> => page.call(getOverdracht, readPad(page, OverdrachtPad));

export const regieBij = ({ organisatie, medewerker }: Detail['van']): string =>
  medewerker === null ? organisatie : `${medewerker} (${organisatie})`;

/** After an act the casus, for who sees it; else back to the list it came from. */
export async function leave(page: Page, melding: MeldingKey, otherwise: string): Promise<Response> {
  const { verband, casusId, casusZichtbaar } = await openOverdracht(page);
  return goOn(page, casusZichtbaar ? `/verbanden/${verband}/casussen/${casusId}` : otherwise, melding);
}
