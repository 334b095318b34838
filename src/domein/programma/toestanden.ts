/**
 * All situations in which a casus can be, as far as the criteria of one programme can tell them apart. The vocabulary is
 * closed, so there are few of them, and "never" and "always" can be proved instead of guessed.
 */
import type { Criterium, Feiten, Programma, Voorwaarde } from './contract.ts';
import { beginfeiten } from './criterium.contract.ts';

const MAX_TOESTANDEN = 40_000;

/** Every situation, open and closed, or nothing when there are too many to walk. */
export function listToestanden(criteria: readonly Criterium[], programma: Programma): Feiten[] | undefined {
  const voorwaarden = criteria.flatMap(listVoorwaarden);
  const kanten: Partial<Feiten>[][] = [
    listAanbod(voorwaarden, programma),
    listWerk(voorwaarden),
    listGetallen(voorwaarden, 'gesprekken').map((gesprekken) => ({ gesprekken })),
    [{ van_lijst: false }, { van_lijst: true }],
    [{ overdracht_open: false }, { overdracht_open: true }],
    [{}, ...Object.keys(programma.uitkomsten).map((uitstroom) => ({ uitstroom, gesloten: true }))],
  ];
  const aantal = kanten.reduce((product, kant) => product * kant.length, 1);
  return aantal > MAX_TOESTANDEN ? undefined : kanten.reduce(combine, [beginfeiten]);
}

function combine(toestanden: Feiten[], kant: Partial<Feiten>[]): Feiten[] {
  return toestanden.flatMap((toestand) => kant.map((deel) => ({ ...toestand, ...deel })));
}

/** The single conditions of which a criterium is made. */
export function listVoorwaarden(criterium: Criterium): Voorwaarde[] {
  if ('alle' in criterium) return criterium.alle.flatMap(listVoorwaarden);
  if ('een' in criterium) return criterium.een.flatMap(listVoorwaarden);
  if ('geen' in criterium) return criterium.geen.flatMap(listVoorwaarden);
  return [criterium];
}

/** Every combination of the kinds that the criteria name, with and without one kind that they do not name. */
function listAanbod(voorwaarden: Voorwaarde[], { aanbod }: Programma): Partial<Feiten>[] {
  const genoemd = voorwaarden.flatMap((voorwaarde) => (voorwaarde.feit === 'aanbod' ? listSleutels(voorwaarde) : []));
  const soorten = Object.keys(aanbod).filter((soort) => genoemd.includes(soort));
  const overige = Object.keys(aanbod).filter((soort) => !genoemd.includes(soort));
  const passend = overige.find((soort) => aanbod[soort]?.passend === true);
  const anders = overige.find((soort) => aanbod[soort]?.passend === false);
  const alle = [...soorten, passend, anders].filter((soort) => soort !== undefined);
  // Sixteen kinds already give more situations than are walked.
  return listDelen(alle.slice(0, 16)).map((lopend) => ({
    aanbod: lopend,
    passend_aanbod: lopend.some((soort) => aanbod[soort]?.passend === true),
  }));
}

function listSleutels({ is, een_van = [] }: { is?: string | undefined; een_van?: string[] | undefined }): string[] {
  return is === undefined ? een_van : [is];
}

function listDelen(soorten: string[]): string[][] {
  return soorten.reduce<string[][]>((delen, soort) => delen.flatMap((deel) => [deel, [...deel, soort]]), [[]]);
}

/** Hours and months belong to paid work: without work they are not known. */
function listWerk(voorwaarden: Voorwaarde[]): Partial<Feiten>[] {
  const uren = [null, ...listGetallen(voorwaarden, 'uren')];
  const maanden = listGetallen(voorwaarden, 'maanden_werk');
  const werk = uren.flatMap((aantal) =>
    maanden.map((maand) => ({ betaald_werk: true, uren: aantal, maanden_werk: maand })),
  );
  return [{ betaald_werk: false }, ...werk];
}

/** Nought, and each number of the criteria with its neighbours on both sides. */
function listGetallen(voorwaarden: Voorwaarde[], feit: 'gesprekken' | 'uren' | 'maanden_werk'): number[] {
  const grenzen = voorwaarden.flatMap((voorwaarde) => (voorwaarde.feit === feit ? listGrenzen(voorwaarde) : []));
  const buren = grenzen.flatMap((grens) => (feit === 'uren' ? [grens - 0.01, grens, grens + 0.01] : listGeheel(grens)));
  return [...new Set([0, ...buren])].filter((getal) => getal >= 0);
}

function listGeheel(grens: number): number[] {
  return [Math.floor(grens) - 1, Math.floor(grens), Math.ceil(grens), Math.ceil(grens) + 1];
}

function listGrenzen({ is, een_van = [], minstens, hoogstens, tussen = [] }: Grenzen): number[] {
  return [is, ...een_van, minstens, hoogstens, ...tussen].filter((grens) => typeof grens === 'number');
}

type Grenzen = {
  is?: unknown;
  een_van?: readonly unknown[] | undefined;
  minstens?: number | undefined;
  hoogstens?: number | undefined;
  tussen?: readonly number[] | undefined;
};
