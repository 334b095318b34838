import type { Beoordelingscriterium } from '../programma/beoordeling.contract.ts';
import type { Antwoord, Oordeel, Uitkomst } from './contract.ts';

/** The newest of what one partner said about one criterium. */
export type Gezegd = { criterium: string; organisatieId: string; antwoord: Antwoord };

export type Criteria = Record<string, Beoordelingscriterium>;

/** What partners say together about one criterium: a yes and a no are no answer, and somebody who does not know is no yes. */
export function uitkomstOf(antwoorden: Antwoord[]): Uitkomst {
  const said = new Set(antwoorden);
  if (said.has('ja') && said.has('nee')) return 'oneens';
  if (said.has('nee')) return 'nee';
  return said.has('ja') && !said.has('onbekend') ? 'ja' : 'onbekend';
}

/** Per criterium of the programme, in its order, what the partners say together. What is no criterium counts for nothing. */
export function uitkomstenOf(criteria: Criteria, gezegd: Gezegd[]): [criterium: string, uitkomst: Uitkomst][] {
  return Object.keys(criteria).map((criterium) => {
    const over = gezegd.filter((one) => one.criterium === criterium);
    return [criterium, uitkomstOf(over.map(({ antwoord }) => antwoord))];
  });
}

/**
 * The verdict that follows from the judgements, and nothing else gives one: a no decides at once, by what the programme says
 * of that criterium; without a no, everything has to be known and everybody has to agree. Null: there is no verdict yet.
 */
export function oordeelOf(criteria: Criteria, gezegd: Gezegd[]): Oordeel | null {
  const uitkomsten = uitkomstenOf(criteria, gezegd);
  const nee = uitkomsten.filter(([, uitkomst]) => uitkomst === 'nee');
  if (nee.some(([criterium]) => criteria[criterium]?.bij_nee === 'ongeschikt')) return 'ongeschikt';
  if (nee.length > 0) return 'nog_niet';
  return uitkomsten.every(([, uitkomst]) => uitkomst === 'ja') ? 'geschikt' : null;
}

/** Why it is this verdict, or why there is none yet, in one or two sentences. */
export function zinOf(criteria: Criteria, gezegd: Gezegd[]): string {
  const uitkomsten = uitkomstenOf(criteria, gezegd);
  const named = (welke: Uitkomst): string =>
    uitkomsten
      .filter(([, uitkomst]) => uitkomst === welke)
      .map(([criterium]) => criteria[criterium]?.naam)
      .join('; ');
  switch (oordeelOf(criteria, gezegd)) {
    case 'geschikt':
      return 'Geschikt: het antwoord is ja bij elk criterium.';
    case 'nog_niet':
      return `Nog niet. Het antwoord is nee bij: ${named('nee')}.`;
    case 'ongeschikt':
      return `Niet geschikt. Het antwoord is nee bij: ${named('nee')}.`;
    case null:
      return [
        'Nog geen oordeel.',
        open('Nog niet bekend', named('onbekend')),
        open('Partners zijn het niet eens over', named('oneens')),
      ]
        .filter(Boolean)
        .join(' ');
  }
}

const open = (wat: string, namen: string): string => (namen === '' ? '' : `${wat}: ${namen}.`);
