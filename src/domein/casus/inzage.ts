import type { Programma } from '../programma/contract.ts';
import { matrixkolommen } from '../toegang/basis.contract.ts';

/**
 * What somebody sees of a casus: the rows of the access matrix that the acts fall under, per column (the matrixkolom of a
 * role). V: all of it. S: a summary. E: only what the own organisation recorded. B: that it exists. A: only in figures.
 * The order of the cells is that of `matrixkolommen`.
 */
export const matrix = {
  lijst: 'B - B V - - - - - - - A',
  verslag: 'E E E E - E E - - E - -',
  gesprek: 'V S V S S V S - - - A A',
  afspraak: 'V - V V S V V S E E A -',
  traject: 'V B V S S S E S E B A A',
  plaatsing: 'V S V S S V V V E B A A',
  overdracht: 'V B V V S V V S - V A A',
} as const;

export type Gegeven = keyof typeof matrix;

/** all: as it is recorded. summary: without the fields below. own: only acts of the own organisation. */
export type Niveau = 'all' | 'summary' | 'own' | 'none';
export type Inzage = Record<Gegeven, Niveau>;

const niveaus: Record<string, Niveau> = { V: 'all', S: 'summary', B: 'summary', E: 'own' };
const weight: Niveau[] = ['none', 'own', 'summary', 'all'];

function niveauOf(gegeven: Gegeven, kolom: string): Niveau {
  const cell = matrix[gegeven].split(' ')[matrixkolommen.findIndex((one) => one === kolom)];
  return niveaus[cell ?? ''] ?? 'none';
}

/**
 * What is seen without any cell of the matrix. That an overdracht runs is known to whoever sees the casus (row
 * 25), and an organisation knows its own list.
 */
function leastOf(gegeven: Gegeven, inTeam: boolean): Niveau {
  if (gegeven === 'overdracht') return 'summary';
  if (gegeven === 'lijst') return 'own';
  return inTeam && gegeven !== 'verslag' ? 'own' : 'none';
}

/**
 * The widest view that the roles in this casus give. Who is in the casusteam always sees what the own organisation
 * recorded, save a verslag that the matrix keeps closed. A coordinator outside the team has no role here: such a one sees
 * that a casus is stuck and who is accountable, not what is in it.
 */
export function inzageOf(programma: Programma, rollen: string[]): Inzage {
  const known = weighed.get(programma) ?? new Map<string, Inzage>();
  weighed.set(programma, known);
  const key = rollen.toSorted().join(' ');
  const inzage = known.get(key) ?? weigh(programma, rollen);
  known.set(key, inzage);
  return inzage;
}

/** A version of a programme never changes, and a list of casussen asks for the same few roles over and over. */
const weighed = new WeakMap<Programma, Map<string, Inzage>>();

function weigh(programma: Programma, rollen: string[]): Inzage {
  const kolommen = rollen.flatMap((rol) => programma.rollen[rol]?.matrixkolom ?? []);
  const widest = (gegeven: Gegeven): Niveau => {
    const all = [leastOf(gegeven, rollen.length > 0), ...kolommen.map((kolom) => niveauOf(gegeven, kolom))];
    return all.reduce((a, b) => (weight.indexOf(b) > weight.indexOf(a) ? b : a));
  };
  return {
    lijst: widest('lijst'),
    verslag: widest('verslag'),
    gesprek: widest('gesprek'),
    afspraak: widest('afspraak'),
    traject: widest('traject'),
    plaatsing: widest('plaatsing'),
    overdracht: widest('overdracht'),
  };
}

/** What a summary leaves out: of work that somebody works and since when is told, of a gesprek that it was held. */
const omitted: Partial<Record<Gegeven, string[]>> = {
  gesprek: ['kanaal', 'aanwezig', 'resultaat'],
  afspraak: ['wat'],
  traject: ['aanbieder'],
  plaatsing: ['werkgever', 'functie', 'uren', 'einddatum'],
  overdracht: ['reden', 'toelichting'],
};

type Row = Record<string, unknown>;

export const mayRead = (inzage: Inzage, gegeven: Gegeven, eigen: boolean): boolean =>
  inzage[gegeven] === 'all' || inzage[gegeven] === 'summary' || (inzage[gegeven] === 'own' && eigen);

/** The fields of an act as somebody may see them; of what the own organisation recorded nothing is left out. */
export function summarise(inzage: Inzage, gegeven: Gegeven, eigen: boolean, velden: Row): Row {
  if (eigen || inzage[gegeven] !== 'summary') return velden;
  return Object.fromEntries(Object.entries(velden).filter(([veld]) => omitted[gegeven]?.includes(veld) !== true));
}

/** The acts of one kind that somebody may see, each as far as that goes; `eigen` tells whose they are. */
export function shown(inzage: Inzage, gegeven: Gegeven, rows: readonly Row[]): Row[] {
  return rows
    .filter((row) => mayRead(inzage, gegeven, row['eigen'] === true))
    .map((row) => summarise(inzage, gegeven, row['eigen'] === true, row));
}
