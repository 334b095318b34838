/**
 * All situations in which a casus can be, as far as the criteria of one programme can tell them apart. The vocabulary is
 * closed, so there are few of them, and "never" and "always" can be proved instead of guessed.
 */
import type { Criterium, Feit, Feiten, Programma, Voorwaarde } from './contract.ts';
import { beginfeiten } from './criterium.contract.ts';

const MAX_TOESTANDEN = 100_000;

/** Every situation, open and closed, or nothing when there are too many to walk. */
export function listToestanden(criteria: readonly Criterium[], programma: Programma): Feiten[] | undefined {
  const voorwaarden = criteria.flatMap(listVoorwaarden);
  const kanten: Partial<Feiten>[][] = [
    listAanbod(voorwaarden, programma),
    listWerk(voorwaarden),
    listGetallen(voorwaarden, 'gesprekken').map((gesprekken) => ({ gesprekken })),
    isAsked(voorwaarden, 'van_lijst') ? [{ van_lijst: false }, { van_lijst: true }] : [{}],
    isAsked(voorwaarden, 'overdracht_open') ? [{ overdracht_open: false }, { overdracht_open: true }] : [{}],
    [{}, ...listUitstroom(voorwaarden, programma)],
  ];
  const aantal = kanten.reduce((product, kant) => product * kant.length, 1);
  return aantal > MAX_TOESTANDEN ? undefined : kanten.reduce(combine, [beginfeiten]);
}

function combine(toestanden: Feiten[], kant: Partial<Feiten>[]): Feiten[] {
  return toestanden.flatMap((toestand) => kant.map((deel) => ({ ...toestand, ...deel })));
}

/** The single conditions of which a criterium is made. */
function listVoorwaarden(criterium: Criterium): Voorwaarde[] {
  if ('alle' in criterium) return criterium.alle.flatMap(listVoorwaarden);
  if ('een' in criterium) return criterium.een.flatMap(listVoorwaarden);
  if ('geen' in criterium) return criterium.geen.flatMap(listVoorwaarden);
  return [criterium];
}

function isAsked(voorwaarden: Voorwaarde[], feit: Feit): boolean {
  return voorwaarden.some((voorwaarde) => voorwaarde.feit === feit);
}

/** Every combination of the kinds of aanbod that the criteria tell apart. */
function listAanbod(voorwaarden: Voorwaarde[], { aanbod }: Programma): Partial<Feiten>[] {
  const isPassend = (soort: string): boolean => aanbod[soort]?.passend === true;
  const alle = Object.keys(aanbod);
  const passend = listDistinct(alle.filter(isPassend), voorwaarden, 'aanbod');
  const anders = listDistinct(
    alle.filter((soort) => !isPassend(soort)),
    voorwaarden,
    'aanbod',
  );
  // Sixteen kinds already give more situations than are walked.
  return listDelen([...passend, ...anders].slice(0, 16)).map((lopend) => ({
    aanbod: lopend,
    passend_aanbod: lopend.some(isPassend),
  }));
}

function listUitstroom(voorwaarden: Voorwaarde[], { uitkomsten }: Programma): Partial<Feiten>[] {
  const sleutels = listDistinct(Object.keys(uitkomsten), voorwaarden, 'uitstroom');
  return sleutels.map((uitstroom) => ({ uitstroom, gesloten: true }));
}

/** One of each group of keys that no condition tells apart. */
function listDistinct(sleutels: string[], voorwaarden: Voorwaarde[], feit: 'aanbod' | 'uitstroom'): string[] {
  const genoemd = voorwaarden.flatMap((voorwaarde) => (voorwaarde.feit === feit ? [listGenoemd(voorwaarde)] : []));
  const groepen = new Map<string, string>();
  for (const sleutel of sleutels) {
    const kenmerk = genoemd.map((namen) => (namen.includes(sleutel) ? 'x' : '-')).join('');
    if (!groepen.has(kenmerk)) groepen.set(kenmerk, sleutel);
  }
  return [...groepen.values()];
}

function listGenoemd({ is, een_van = [] }: { is?: string | undefined; een_van?: string[] | undefined }): string[] {
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
