/**
 * All situations in which a casus can be, as far as the criteria of one programme can tell them apart. The vocabulary is
 * closed, so there are few of them, and "never" and "always" can be proved instead of guessed.
 */
import type { Criterium, Feit, Feiten, Programma, Voorwaarde, Weegwaarde } from './contract.ts';
import { beginfeiten, isKeuze } from './criterium.contract.ts';
import type { Feitvoorwaarde } from './criterium.contract.ts';
import { holds } from './criterium.ts';

const MAX_TOESTANDEN = 100_000;

type Deel = Partial<Feiten>;

/** Facts that depend on each other, each with the values that it can have. */
type Kant = Deel[][];

/** Every situation, open and closed, or nothing when there are too many to walk. */
export function listToestanden(criteria: readonly Criterium[], programma: Programma): Feiten[] | undefined {
  const voorwaarden = criteria.flatMap(listVoorwaarden);
  const kanten = listKanten(voorwaarden, programma);
  if (kanten.some(isTooMuch)) return undefined;
  const mogelijk = (deel: Deel): boolean => isMogelijk(asFeiten(deel), programma, voorwaarden.filter(isFeit));
  const delen = kanten.map((kant) => tellApart(kant.reduce(combine, [{}]).filter(mogelijk), voorwaarden));
  return isTooMuch(delen) ? undefined : delen.reduce(combine, [{}]).map(asFeiten);
}

const aanvraagfeiten = ['aangevraagd', 'aanvraag', 'toegekend', 'afgewezen'] as const;

function listKanten(alle: Voorwaarde[], programma: Programma): Kant[] {
  const voorwaarden = alle.filter(isFeit);
  const { plaatsingsvormen, aanvragen } = programma;
  return [
    [listAanbod(voorwaarden, programma)],
    [
      listWerk(voorwaarden),
      listJaNee(voorwaarden, 'onbetaald_werk'),
      listJaNee(voorwaarden, 'detachering'),
      listLopend(voorwaarden, 'plaatsingsvorm', Object.keys(plaatsingsvormen)),
    ],
    aanvraagfeiten.map((feit) => listLopend(voorwaarden, feit, Object.keys(aanvragen))),
    [listGetallen(voorwaarden, 'gesprekken').map((gesprekken) => ({ gesprekken }))],
    [listGetallen(voorwaarden, 'gesprekken_jaar').map((aantal) => ({ gesprekken_jaar: aantal }))],
    [listJaNee(voorwaarden, 'van_lijst')],
    [listJaNee(voorwaarden, 'overdracht_open')],
    [listJaNee(voorwaarden, 'plek')],
    [[{}, ...listUitstroom(voorwaarden, programma)]],
    [listOordelen(voorwaarden)],
    [listKenmerken(alle)],
  ];
}

const isFeit = (voorwaarde: Voorwaarde): voorwaarde is Feitvoorwaarde => 'feit' in voorwaarde;
const asFeiten = (deel: Deel): Feiten => ({ ...beginfeiten, ...deel });
const isTooMuch = (kant: Kant): boolean => kant.reduce((product, delen) => product * delen.length, 1) > MAX_TOESTANDEN;

/** Of the situations of which every single condition says the same, one is enough. */
function tellApart(delen: Deel[], voorwaarden: Voorwaarde[]): Deel[] {
  const soorten = new Map<string, Deel>();
  for (const deel of delen) {
    const feiten = asFeiten(deel);
    const soort = [feiten.gesloten, ...voorwaarden.map((voorwaarde) => holds(voorwaarde, feiten))].map(Number).join('');
    if (!soorten.has(soort)) soorten.set(soort, deel);
  }
  return [...soorten.values()];
}

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

type JaNee = 'onbetaald_werk' | 'detachering' | 'van_lijst' | 'overdracht_open' | 'plek';

function listJaNee(voorwaarden: Feitvoorwaarde[], feit: JaNee): Deel[] {
  return isAsked(voorwaarden, feit) ? [{ [feit]: false }, { [feit]: true }] : [{}];
}

/** Not judged yet, each judgement that the criteria name, and one that they do not. */
function listOordelen(voorwaarden: Feitvoorwaarde[]): Deel[] {
  if (!isAsked(voorwaarden, 'beoordeling')) return [{}];
  return [null, ...listNamen(voorwaarden, 'beoordeling'), 'anders'].map((beoordeling) => ({ beoordeling }));
}

/** Nothing, and every combination of the keys that are asked for by name and one that is not. */
function listLopend(
  voorwaarden: Feitvoorwaarde[],
  feit: 'plaatsingsvorm' | (typeof aanvraagfeiten)[number],
  alle: string[],
): Deel[] {
  if (!isAsked(voorwaarden, feit)) return [{}];
  const genoemd = listNamen(voorwaarden, feit);
  const ander = alle.find((sleutel) => !genoemd.includes(sleutel));
  const sleutels = ander === undefined ? genoemd : [...genoemd, ander];
  return listDelen(sleutels.slice(0, 12)).map((lopend) => ({ [feit]: lopend }));
}

function listNamen(voorwaarden: Feitvoorwaarde[], feit: Feit): string[] {
  return [...new Set(voorwaarden.flatMap((one) => (one.feit === feit && isKeuze(one) ? listGenoemd(one) : [])))];
}

/** Of each kenmerk that is asked: not known, every value that a condition names with its neighbours, and another. */
function listKenmerken(voorwaarden: Voorwaarde[]): Deel[] {
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

function combine(delen: Deel[], kant: Deel[]): Deel[] {
  return delen.flatMap((deel) => kant.map((ander) => ({ ...deel, ...ander })));
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
function listAanbod(voorwaarden: Feitvoorwaarde[], { aanbod }: Programma): Deel[] {
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

function listUitstroom(voorwaarden: Feitvoorwaarde[], { uitkomsten }: Programma): Deel[] {
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
function listWerk(voorwaarden: Feitvoorwaarde[]): Deel[] {
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
