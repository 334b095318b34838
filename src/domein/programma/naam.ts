/** What the words of a programme are called, for the sentences in which its criteria are read. */
import type { Lijstsoort, Programma } from './contract.ts';
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

/** The names of a programme: a kenmerk with its answers, and the keys that facts are held against. */
export function namesOf({ kenmerken, aanbod, uitkomsten, aanvragen, plaatsingsvormen }: Programma): Naamgever {
  const sleutels = { ...aanbod, ...uitkomsten, ...aanvragen, ...plaatsingsvormen };
  return (sleutel, waarvan) => {
    if (waarvan !== undefined) return own(own(kenmerken, waarvan)?.keuzes ?? {}, sleutel)?.naam ?? asWords(sleutel);
    return own(sleutels, sleutel)?.naam ?? own(kenmerken, sleutel)?.naam ?? asWords(sleutel);
  };
}

/** A criterium over the columns of a list, as a Dutch sentence with the names of the columns. */
export const sayLijstcriterium = (criterium: Lijstcriterium, soort: Lijstsoort): string =>
  explain(criterium, kolomnaam(soort));

/** A criterium over what is known of a casus, as a Dutch sentence; what begins with a verb gets its subject. */
export const sayCriterium = (criterium: Criterium, programma: Programma): string =>
  explain(criterium, namesOf(programma)).replace(/^(Is|Heeft|Staat)(?= )/, (verb) => `De casus ${verb.toLowerCase()}`);
