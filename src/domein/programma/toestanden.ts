/**
 * All situations in which a casus can be, as far as the criteria of one programme can tell them apart. The vocabulary is
 * closed, so there are few of them, and "never" and "always" can be proved instead of guessed.
 */
import type { Criterium, Feit, Feiten, Programma, Voorwaarde, Weegwaarde } from './contract.ts';
import { beginfeiten, isKeuze } from './criterium.contract.ts';
import type { Feitvoorwaarde } from './criterium.contract.ts';

const MAX_TOESTANDEN = 100_000;

/** Every situation, open and closed, or nothing when there are too many to walk. */
export function listToestanden(criteria: readonly Criterium[], programma: Programma): Feiten[] | undefined {
  const alle = criteria.flatMap(listVoorwaarden);
  const voorwaarden = alle.filter((voorwaarde) => 'feit' in voorwaarde);
  const kanten: Partial<Feiten>[][] = [
    listAanbod(voorwaarden, programma),
    listWerk(voorwaarden),
    listGetallen(voorwaarden, 'gesprekken').map((gesprekken) => ({ gesprekken })),
    isAsked(voorwaarden, 'van_lijst') ? [{ van_lijst: false }, { van_lijst: true }] : [{}],
    isAsked(voorwaarden, 'overdracht_open') ? [{ overdracht_open: false }, { overdracht_open: true }] : [{}],
    [{}, ...listUitstroom(voorwaarden, programma)],
    listGetallen(voorwaarden, 'gesprekken_jaar').map((aantal) => ({ gesprekken_jaar: aantal })),
    ...jaNee.map((feit) => (isAsked(voorwaarden, feit) ? [{ [feit]: false }, { [feit]: true }] : [{}])),
    listOordelen(voorwaarden),
    ...sleutels.map((feit) => listLopend(voorwaarden, feit)),
    listKenmerken(alle),
  ];
  const aantal = kanten.reduce((product, kant) => product * kant.length, 1);
  if (aantal > MAX_TOESTANDEN) return undefined;
  const toestanden = kanten.reduce(combine, [beginfeiten]);
  return toestanden.filter((toestand) => isMogelijk(toestand, programma, voorwaarden));
}

const jaNee = ['onbetaald_werk', 'detachering', 'plek'] as const;
const sleutels = ['plaatsingsvorm', 'aangevraagd', 'aanvraag', 'toegekend', 'afgewezen'] as const;

/** Facts that go together: work of a kind is work, and what was decided on had been asked for. */
function isMogelijk(toestand: Feiten, { plaatsingsvormen }: Programma, voorwaarden: Feitvoorwaarde[]): boolean {
  const vormen = toestand.plaatsingsvorm.map((vorm) => plaatsingsvormen[vorm]?.betaald);
  const gevraagd = isAsked(voorwaarden, 'aangevraagd');
  const { aanvraag, toegekend, afgewezen, aangevraagd } = toestand;
  return (
    (!vormen.includes(true) || toestand.betaald_werk) &&
    (!vormen.includes(false) || toestand.onbetaald_werk || !isAsked(voorwaarden, 'onbetaald_werk')) &&
    !toegekend.some((soort) => afgewezen.includes(soort)) &&
    (!gevraagd || [...aanvraag, ...toegekend, ...afgewezen].every((soort) => aangevraagd.includes(soort)))
  );
}

/** Not judged yet, each judgement that the criteria name, and one that they do not. */
function listOordelen(voorwaarden: Feitvoorwaarde[]): Partial<Feiten>[] {
  if (!isAsked(voorwaarden, 'beoordeling')) return [{}];
  return [null, ...listNamen(voorwaarden, 'beoordeling'), 'anders'].map((beoordeling) => ({ beoordeling }));
}

function listLopend(voorwaarden: Feitvoorwaarde[], feit: (typeof sleutels)[number]): Partial<Feiten>[] {
  return listDelen(listNamen(voorwaarden, feit).slice(0, 8)).map((lopend) => ({ [feit]: lopend }));
}

function listNamen(voorwaarden: Feitvoorwaarde[], feit: Feit): string[] {
  return [...new Set(voorwaarden.flatMap((one) => (one.feit === feit && isKeuze(one) ? listGenoemd(one) : [])))];
}

/** Of each kenmerk that is asked: not known, every value that a condition names with its neighbours, and another. */
function listKenmerken(voorwaarden: Voorwaarde[]): Partial<Feiten>[] {
  const waarden = new Map<string, Set<Weegwaarde | undefined>>();
  for (const voorwaarde of voorwaarden) {
    if (!('kenmerk' in voorwaarde)) continue;
    const { kenmerk, is, een_van = [], minstens, hoogstens, tussen = [] } = voorwaarde;
    const grenzen = [is, ...een_van, minstens, hoogstens, ...tussen].filter((waarde) => waarde !== undefined);
    const bekend = waarden.get(kenmerk) ?? new Set([undefined, 'anders']);
    waarden.set(kenmerk, new Set([...bekend, ...grenzen.flatMap(listBuren)]));
  }
  return [...waarden].reduce<{ kenmerken: Record<string, Weegwaarde> }[]>(
    (toestanden, [kenmerk, mogelijk]) =>
      toestanden.flatMap(({ kenmerken }) =>
        [...mogelijk].map((waarde) => ({
          kenmerken: waarde === undefined ? kenmerken : { ...kenmerken, [kenmerk]: waarde },
        })),
      ),
    [{ kenmerken: {} }],
  );
}

/** A value and what lies just beside it; a day sorts as text, so that a letter more or less lies beside it. */
function listBuren(waarde: Weegwaarde): Weegwaarde[] {
  if (typeof waarde === 'number') return [waarde - 0.01, waarde, waarde + 0.01];
  return typeof waarde === 'boolean' ? [waarde, !waarde] : [waarde.slice(0, -1), waarde, `${waarde}0`];
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

function isAsked(voorwaarden: Feitvoorwaarde[], feit: Feit): boolean {
  return voorwaarden.some((voorwaarde) => voorwaarde.feit === feit);
}

/** Every combination of the kinds of aanbod that the criteria tell apart. */
function listAanbod(voorwaarden: Feitvoorwaarde[], { aanbod }: Programma): Partial<Feiten>[] {
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

function listUitstroom(voorwaarden: Feitvoorwaarde[], { uitkomsten }: Programma): Partial<Feiten>[] {
  const sleutels = listDistinct(Object.keys(uitkomsten), voorwaarden, 'uitstroom');
  return sleutels.map((uitstroom) => ({ uitstroom, gesloten: true }));
}

/** One of each group of keys that no condition tells apart. */
function listDistinct(sleutels: string[], voorwaarden: Feitvoorwaarde[], feit: 'aanbod' | 'uitstroom'): string[] {
  const genoemd = voorwaarden.flatMap((voorwaarde) =>
    voorwaarde.feit === feit && isKeuze(voorwaarde) ? [listGenoemd(voorwaarde)] : [],
  );
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
function listWerk(voorwaarden: Feitvoorwaarde[]): Partial<Feiten>[] {
  const uren = [null, ...listGetallen(voorwaarden, 'uren')];
  const maanden = listGetallen(voorwaarden, 'maanden_werk');
  const werk = uren.flatMap((aantal) =>
    maanden.map((maand) => ({ betaald_werk: true, uren: aantal, maanden_werk: maand })),
  );
  return [{ betaald_werk: false }, ...werk];
}

/** Nought, and each number of the criteria with its neighbours on both sides. */
function listGetallen(
  voorwaarden: Feitvoorwaarde[],
  feit: 'gesprekken' | 'gesprekken_jaar' | 'uren' | 'maanden_werk',
): number[] {
  const grenzen = voorwaarden.flatMap((voorwaarde) =>
    voorwaarde.feit === feit && !isKeuze(voorwaarde) ? listGrenzen(voorwaarde) : [],
  );
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
