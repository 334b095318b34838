/** What the words of a programme are called, for the sentences in which its criteria are read. */
import type { Kenmerk, Lijstsoort, Programma } from './contract.ts';
import { explain } from './criterium.ts';
import type { Naamgever } from './criterium.ts';
import type { Criterium, Lijstcriterium } from './criterium.contract.ts';
import { own } from '../../core/own.ts';

const asWords = (sleutel: string): string => sleutel.replaceAll('_', ' ');

/** A column and what stands in it; a list writes its answers in words of its own. */
const kolomnaam =
  ({ kolommen }: Lijstsoort): Naamgever =>
  (sleutel, waarvan) =>
    waarvan === undefined ? (own(kolommen, sleutel)?.naam ?? asWords(sleutel)) : sleutel;

/** An answer by its name, and a number with what it counts unless the name of the kenmerk says that already. */
function sayAntwoord(antwoord: string, kenmerk: Kenmerk | undefined): string {
  const { naam = '', keuzes = {}, eenheid } = kenmerk ?? {};
  if (eenheid === undefined) return own(keuzes, antwoord)?.naam ?? asWords(antwoord);
  const last = eenheid.split(' ').at(-1) ?? eenheid;
  return naam.split(' ').includes(last) ? antwoord : `${antwoord} ${eenheid}`;
}

/** The names of a programme: a kenmerk with its answers, and the keys that facts are held against. */
export function namesOf({ kenmerken, aanbod, uitkomsten, aanvragen, plaatsingsvormen }: Programma): Naamgever {
  const sleutels = { ...aanbod, ...uitkomsten, ...aanvragen, ...plaatsingsvormen };
  return (sleutel, waarvan) => {
    if (waarvan !== undefined) return sayAntwoord(sleutel, own(kenmerken, waarvan));
    return own(sleutels, sleutel)?.naam ?? own(kenmerken, sleutel)?.naam ?? asWords(sleutel);
  };
}

/** A criterium over the columns of a list, as a Dutch sentence with the names of the columns. */
export const sayLijstcriterium = (criterium: Lijstcriterium, soort: Lijstsoort): string =>
  explain(criterium, kolomnaam(soort));

/** A criterium over what is known of a casus, as a Dutch sentence; what begins with a verb gets its subject. */
export const sayCriterium = (criterium: Criterium, programma: Programma): string =>
  explain(criterium, namesOf(programma)).replace(/^(Is|Heeft|Staat)(?= )/, (verb) => `De casus ${verb.toLowerCase()}`);
