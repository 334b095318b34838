/** Criteria over the facts of a casus: whether one holds, and what it says in Dutch. */
import { feiten, type Criterium, type Feiten, type Voorwaarde } from './criterium.contract.ts';

type Waarde = boolean | number | string;

/** All comparisons side by side; the contract has already seen to it that one is given and that it fits the fact. */
type Vergelijking = {
  is?: Waarde | undefined;
  een_van?: readonly Waarde[] | undefined;
  minstens?: number | undefined;
  hoogstens?: number | undefined;
  tussen?: readonly [number, number] | undefined;
  bekend?: boolean | undefined;
};

/** Whether the criterium is true of these facts. Of what is not known nothing is true, except that it is not known. */
export function holds(criterium: Criterium, feitenNu: Feiten): boolean {
  if ('alle' in criterium) return criterium.alle.every((lid) => holds(lid, feitenNu));
  if ('een' in criterium) return criterium.een.some((lid) => holds(lid, feitenNu));
  if ('geen' in criterium) return !criterium.geen.some((lid) => holds(lid, feitenNu));
  return compares(criterium, listWaarden(feitenNu[criterium.feit]));
}

/** A list, one value and nothing known are all lists of values, so that every comparison has one rule. */
function listWaarden(waarde: Feiten[keyof Feiten]): readonly Waarde[] {
  if (waarde === null) return [];
  return typeof waarde === 'object' ? waarde : [waarde];
}

function compares(vergelijking: Vergelijking, waarden: readonly Waarde[]): boolean {
  const { is, een_van, minstens, hoogstens, tussen, bekend } = vergelijking;
  if (bekend !== undefined) return bekend === waarden.length > 0;
  return waarden.some((waarde) => {
    if (is !== undefined) return waarde === is;
    if (een_van !== undefined) return een_van.includes(waarde);
    if (typeof waarde !== 'number') return false;
    if (minstens !== undefined) return waarde >= minstens;
    if (hoogstens !== undefined) return waarde <= hoogstens;
    return tussen !== undefined && waarde >= tussen[0] && waarde <= tussen[1];
  });
}

/** The criterium as a Dutch sentence; `nameOf` turns a key of the programme into its display name. */
export function explain(criterium: Criterium, nameOf: (sleutel: string) => string = (sleutel) => sleutel): string {
  const zin = explainDeel(criterium, nameOf);
  return `${zin.replace(/\p{L}/u, (letter) => letter.toUpperCase())}.`;
}

function explainDeel(criterium: Criterium, nameOf: (sleutel: string) => string): string {
  if ('alle' in criterium) return join(criterium.alle, ' en ', nameOf);
  if ('een' in criterium) return join(criterium.een, ' of ', nameOf);
  if ('geen' in criterium) return `niet waar is: ${join(criterium.geen, ' of ', nameOf)}`;
  const feit = feiten[criterium.feit];
  if ('nee' in feit) return criterium.is === true ? feit.naam : feit.nee;
  return `${feit.naam} ${explainVergelijking(criterium, nameOf)}`;
}

/** Parts that are themselves composed get brackets, so that "en" and "of" cannot be misread. */
function join(leden: Criterium[], woord: string, nameOf: (sleutel: string) => string): string {
  const delen = leden.map((lid) =>
    'feit' in lid || leden.length === 1 ? explainDeel(lid, nameOf) : `(${explainDeel(lid, nameOf)})`,
  );
  return delen.join(woord);
}

function explainVergelijking(voorwaarde: Voorwaarde, nameOf: (sleutel: string) => string): string {
  const { is, een_van, minstens, hoogstens, tussen, bekend }: Vergelijking = voorwaarde;
  if (is !== undefined) return `is ${nameOf(String(is))}`;
  if (een_van !== undefined) return `is ${een_van.map((waarde) => nameOf(String(waarde))).join(' of ')}`;
  if (minstens !== undefined) return `is minstens ${minstens}`;
  if (hoogstens !== undefined) return `is hoogstens ${hoogstens}`;
  if (tussen !== undefined) return `ligt tussen ${tussen[0]} en ${tussen[1]}`;
  return bekend === true ? 'is bekend' : 'is niet bekend';
}
