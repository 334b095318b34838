import { showEuro } from '../../core/getal.ts';
import type { Cijfer } from '../../domein/meting/contract.ts';
import { showDeel, showGemiddelde, showGetal } from '../woorden.ts';

type Getal = Pick<Cijfer, 'waarde' | 'eenheid' | 'noemer' | 'gemiddelde'>;

/** Whether a figure is so many for each, and not a part of a whole. */
export const isGemiddelde = ({ gemiddelde }: Pick<Cijfer, 'gemiddelde'>): boolean => gemiddelde !== undefined;

/** How much it is; money with its sign. */
export function showWaarde({ waarde, eenheid }: Getal): string {
  if (waarde === null) return '–';
  return eenheid === 'euro' ? showEuro(waarde) : showGetal(waarde);
}

/** The number with what it is of: "180 van 272", "15.971 over 7.400". */
export function showGeteld(cijfer: Getal): string {
  const { waarde, noemer } = cijfer;
  if (waarde === null || typeof noemer !== 'number') return showWaarde(cijfer);
  return `${showWaarde(cijfer)} ${isGemiddelde(cijfer) ? 'over' : 'van'} ${showGetal(noemer)}`;
}

/** The share of the whole, or how many for each of it. */
export function showPart(cijfer: Getal): string {
  const { waarde, noemer } = cijfer;
  if (waarde === null || typeof noemer !== 'number') return '–';
  return isGemiddelde(cijfer) ? showGemiddelde(waarde, noemer) : showDeel(waarde, noemer);
}
