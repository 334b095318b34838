/** Criteria over the facts of a casus: whether one holds, and what it says in Dutch. */
import { showDatum } from '../../core/datum.ts';
import {
  feiten,
  type Criterium,
  type Feiten,
  type Kolomvoorwaarde,
  type Lijstcriterium,
  type Weegwaarde as Waarde,
} from './criterium.contract.ts';

/** A number, or a day as jjjj-mm-dd: days are in order as text. */
type Grens = number | string;

/** All comparisons side by side; the contract has already seen to it that one is given and that it fits the fact. */
type Vergelijking = {
  is?: Waarde | undefined;
  een_van?: readonly Waarde[] | undefined;
  minstens?: Grens | undefined;
  hoogstens?: Grens | undefined;
  tussen?: readonly [Grens, Grens] | undefined;
  bekend?: boolean | undefined;
};

/** Whether the criterium is true of these facts. Of what is not known nothing is true, except that it is not known. */
export function holds(criterium: Criterium, feitenNu: Feiten): boolean {
  if ('alle' in criterium) return criterium.alle.every((lid) => holds(lid, feitenNu));
  if ('een' in criterium) return criterium.een.some((lid) => holds(lid, feitenNu));
  if ('geen' in criterium) return !criterium.geen.some((lid) => holds(lid, feitenNu));
  const waarde = 'kenmerk' in criterium ? feitenNu.kenmerken[criterium.kenmerk] : feitenNu[criterium.feit];
  return compares(criterium, listWaarden(waarde));
}

/** Whether a column of a list answers a condition, given what stands in it. */
export const answers = (voorwaarde: Kolomvoorwaarde, waarde: Waarde | undefined): boolean =>
  compares(voorwaarde, listWaarden(waarde));

/** A list, one value and nothing known are all lists of values, so that every comparison has one rule. */
function listWaarden(waarde: Waarde | readonly Waarde[] | null | undefined): readonly Waarde[] {
  if (waarde === null || waarde === undefined) return [];
  return typeof waarde === 'object' ? waarde : [waarde];
}

/** Whether one of these values answers the comparison; a number is never held against a day. */
function compares(vergelijking: Vergelijking, waarden: readonly Waarde[]): boolean {
  const { is, een_van, minstens, hoogstens, tussen, bekend } = vergelijking;
  if (bekend !== undefined) return bekend === waarden.length > 0;
  return waarden.some((waarde) => {
    if (is !== undefined) return waarde === is;
    if (een_van !== undefined) return een_van.includes(waarde);
    const [van, tot] = tussen ?? [minstens, hoogstens];
    return (van === undefined || reaches(waarde, van)) && (tot === undefined || reaches(tot, waarde));
  });
}

const reaches = (hoog: Waarde, laag: Waarde): boolean =>
  (typeof hoog === 'number' && typeof laag === 'number' && hoog >= laag) ||
  (typeof hoog === 'string' && typeof laag === 'string' && hoog >= laag);

/** What a word in a criterium is called: a key of the programme, or a kenmerk or column with the answer it is held against. */
export type Naamgever = (sleutel: string, waarvan?: string) => string;

const plain: Naamgever = (sleutel) => sleutel;

/** The criterium as a Dutch sentence; `nameOf` turns a key of the programme into its display name. */
export function explain(criterium: Criterium | Lijstcriterium, nameOf: Naamgever = plain): string {
  const zin = explainDeel(criterium, nameOf);
  return `${zin.replace(/\p{L}/u, (letter) => letter.toUpperCase())}.`;
}

function explainDeel(criterium: Criterium | Lijstcriterium, nameOf: Naamgever): string {
  if ('alle' in criterium) return join(criterium.alle, ' en ', nameOf);
  if ('een' in criterium) return join(criterium.een, ' of ', nameOf);
  if ('geen' in criterium) return `niet waar is: ${join(criterium.geen, ' of ', nameOf)}`;
  if ('kenmerk' in criterium) return explainAntwoord(criterium.kenmerk, criterium, nameOf);
  if ('kolom' in criterium) return explainAntwoord(criterium.kolom, criterium, nameOf);
  const feit = feiten[criterium.feit];
  if ('nee' in feit) return criterium.is === true ? feit.naam : feit.nee;
  return `${feit.naam} ${explainVergelijking(criterium, nameOf)}`;
}

/** A kenmerk or a column has a name, and its answers have names of their own. */
function explainAntwoord(sleutel: string, vergelijking: Vergelijking, nameOf: Naamgever): string {
  return `${nameOf(sleutel)} ${explainVergelijking(vergelijking, (waarde) => nameOf(waarde, sleutel))}`;
}

/** Parts that are themselves composed get brackets, so that "en" and "of" cannot be misread. */
function join(leden: (Criterium | Lijstcriterium)[], woord: string, nameOf: Naamgever): string {
  const delen = leden.map((lid) =>
    isSingle(lid) || leden.length === 1 ? explainDeel(lid, nameOf) : `(${explainDeel(lid, nameOf)})`,
  );
  return delen.join(woord);
}

const isSingle = (lid: Criterium | Lijstcriterium): boolean => 'feit' in lid || 'kenmerk' in lid || 'kolom' in lid;

function explainVergelijking(vergelijking: Vergelijking, nameOf: Naamgever): string {
  const { is, een_van, minstens, hoogstens, tussen, bekend } = vergelijking;
  const say = (waarde: Waarde): string => showWaarde(waarde, nameOf);
  if (is !== undefined) return `is ${say(is)}`;
  if (een_van !== undefined) return `is ${een_van.map(say).join(' of ')}`;
  if (minstens !== undefined) return `is ${onDay(minstens, 'minstens', 'op of na')} ${say(minstens)}`;
  if (hoogstens !== undefined) return `is ${onDay(hoogstens, 'hoogstens', 'op of voor')} ${say(hoogstens)}`;
  if (tussen !== undefined) return `ligt tussen ${say(tussen[0])} en ${say(tussen[1])}`;
  return bekend === true ? 'is bekend' : 'is niet bekend';
}

const onDay = (grens: Grens, getal: string, dag: string): string => (typeof grens === 'number' ? getal : dag);

function showWaarde(waarde: Waarde, nameOf: Naamgever): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return nameOf(String(waarde).replace('.', ','));
  return isDatum(waarde) ? showDatum(waarde) : nameOf(waarde);
}

const isDatum = (tekst: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(tekst);
