import { showDatum } from '../../core/datum.ts';
import type { Criterium, Feiten, Programma, Uitkomst } from '../programma/contract.ts';
import { explain, holds } from '../programma/criterium.ts';
import { namesOf } from '../programma/naam.ts';

/** The parts of a requirement that do not hold; of several that must all hold, only those that fail. */
export function unmetOf(eisen: Criterium, feiten: Feiten): Criterium[] {
  if ('alle' in eisen) return eisen.alle.flatMap((eis) => unmetOf(eis, feiten));
  return holds(eisen, feiten) ? [] : [eisen];
}

/** What stands in the way of an outcome on a day, as a Dutch sentence; nothing when nothing does. */
export function refusalOf({ eisen }: Uitkomst, regels: Programma, feiten: Feiten, datum: string): string | undefined {
  const unmet = eisen ? unmetOf(eisen, feiten) : [];
  if (unmet.length === 0) return undefined;
  const needed = explain({ alle: unmet }, namesOf(regels)).slice(0, -1);
  return `Dit kan niet per ${showDatum(datum)}. Eerst moet waar zijn: ${needed.charAt(0).toLowerCase()}${needed.slice(1)}`;
}
