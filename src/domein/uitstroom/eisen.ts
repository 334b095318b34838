import { showDatum } from '../../core/datum.ts';
import type { Feitenrij } from '../aandacht/contract.ts';
import type { Criterium, Feiten, Programma } from '../programma/contract.ts';
import { explain, holds } from '../programma/criterium.ts';
import { feitenOf } from '../programma/fase.ts';

/** The facts of a casus as far as they had come true on a day: work that starts later, or an end later, is no fact yet. */
export function feitenOp(rij: Feitenrij, datum: string): Feiten {
  const cameTrue = (day: string | null): boolean => day !== null && day <= datum;
  return feitenOf({
    ...rij,
    vanLijst: rij.vanLijst && cameTrue(rij.vanLijstOp),
    betaaldWerk: rij.betaaldWerk && cameTrue(rij.plaatsingBegin),
  });
}

/** The parts of a requirement that do not hold; of several that must all hold, only those that fail. */
export function unmetOf(eisen: Criterium, feiten: Feiten): Criterium[] {
  if ('alle' in eisen) return eisen.alle.flatMap((eis) => unmetOf(eis, feiten));
  return holds(eisen, feiten) ? [] : [eisen];
}

/** What stands in the way of an outcome on a day, as a Dutch sentence; nothing when nothing does. */
export function refusalOf(programma: Programma, soort: string, rij: Feitenrij, datum: string): string | undefined {
  const eisen = programma.uitkomsten[soort]?.eisen;
  const unmet = eisen ? unmetOf(eisen, feitenOp(rij, datum)) : [];
  if (unmet.length === 0) return undefined;
  const needed = explain({ alle: unmet }, (sleutel) => programma.aanbod[sleutel]?.naam ?? sleutel);
  return `Dit kan niet per ${showDatum(datum)}. Eerst moet waar zijn: ${needed.charAt(0).toLowerCase()}${needed.slice(1, -1)}`;
}
