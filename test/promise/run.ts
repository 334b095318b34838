import { dayOf } from '../../src/core/clock.ts';
import type { Call } from '../../src/core/road.ts';
import { Problem } from '../../src/core/problem.ts';
import type { Handeling } from '../../src/domein/programma/contract.ts';
import type { Categorie } from '../../src/domein/toegang/basis.contract.ts';
import type { World } from '../world.ts';
import { can } from './team.ts';
import { everybody } from './verbanden.ts';
import type { Proefverband } from './verbanden.ts';

/** Something recorded earlier in a casus, to go on with. */
export type Made = { id: string; versie: number };

/** Of which kind it is: of an aanvraag or a plaatsing, or for which meeting. */
export type Kind = Made & { soort: string };

type Lists = 'gesprekken' | 'afspraken' | 'aanbod' | 'trajecten' | 'benodigdheden' | 'plekken' | 'detacheringen';
type Kinds = 'plaatsingen' | 'aanvragen' | 'besloten' | 'agendapunten';

/** For which organisation it is, as its kind, and what it covers. */
export type Consent = Kind & { categorieen: Categorie[] };

/** What the test remembers of one casus, so that later steps can go on with what earlier ones made. */
export type Known = Record<Lists, Made[]> &
  Record<Kinds, Kind[]> & {
    id: string;
    instemmingen: Consent[];
    verband: Proefverband;
    regisseur: string;
    /** Who was in the team when it was opened, and who took their place. */
    team: string[];
    open: boolean;
    offer: { id: string; organisatie: string; medewerker: string | undefined } | undefined;
  };

export type Run = {
  world: World;
  casussen: Known[];
  /** Colleagues who have left their verband. */
  away: Set<string>;
  calls: Map<string, Call>;
  /** Sources of money and meetings, by the slug of their verband. */
  bronnen: Map<string, string[]>;
  overleggen: Map<string, string[]>;
  taken: number;
  refused: number;
};

export const newRun = (world: World): Run => ({
  ...{ world, casussen: [], away: new Set(), calls: new Map(), bronnen: new Map(), overleggen: new Map() },
  ...{ taken: 0, refused: 0 },
});

export const newKnown = (id: string, verband: Proefverband, regisseur: string, team: string[]): Known => ({
  ...{ id, verband, regisseur, team, open: true, offer: undefined, gesprekken: [], afspraken: [], aanbod: [] },
  ...{ trajecten: [], benodigdheden: [], plekken: [], detacheringen: [], plaatsingen: [], aanvragen: [], besloten: [] },
  ...{ instemmingen: [], agendapunten: [] },
});

export const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];

/** The operations as a colleague, remembered until somebody's roles change. Somebody who is away has none. */
export async function as(run: Run, slug: string): Promise<Call | undefined> {
  const known = run.calls.get(slug);
  if (known) return known;
  const call = await run.world.as(slug).catch(() => undefined);
  if (call) run.calls.set(slug, call);
  return call;
}

/** Mostly somebody of the team whose role may do this, and one time in twelve just anybody. */
export function somebody(run: Run, casus: Known, handeling: Handeling, wie: number): string {
  if (wie % 12 === 0) return pick(everybody, wie) ?? '';
  const team = [casus.regisseur, ...casus.team].filter((slug) => !run.away.has(slug));
  const able = team.filter((slug) => can(casus.verband, slug, handeling));
  return pick(able, wie) ?? casus.regisseur;
}

/** Takes a step: what comes back, or nothing when it was refused for a reason that the product has a name for. */
export async function attempt<T>(run: Run, act: Promise<T>): Promise<T | undefined> {
  run.taken += 1;
  try {
    return await act;
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'intern') throw error;
    run.refused += 1;
    return undefined;
  }
}

export const day = (run: Run, offset: number): string =>
  dayOf(new Date(run.world.clock.now.getTime() + offset * 86_400_000));

/** The path of a casus. */
export const at = (casus: Known) => ({ verband: casus.verband.slug, casusId: casus.id });

type Act<M extends Made> = (made: M) => Promise<{ versie: number }>;

/** Remembers what was recorded, if it was. */
export async function add(list: Made[], run: Run, act: Promise<Made>): Promise<void> {
  const made = await attempt(run, act);
  if (made) list.push({ id: made.id, versie: made.versie });
}

/** The same for what comes in kinds. */
export async function addKind(list: Kind[], run: Run, soort: string, act: Promise<Made>): Promise<void> {
  const made = await attempt(run, act);
  if (made) list.push({ id: made.id, versie: made.versie, soort });
}

/** Goes on with something recorded before; gives it, when that was allowed. */
export async function goOn<M extends Made>(list: M[], run: Run, keuze: number, act: Act<M>): Promise<M | undefined> {
  const made = pick(list, keuze);
  const next = made && (await attempt(run, act(made)));
  if (!made || !next) return undefined;
  made.versie = next.versie;
  return made;
}

/** What has ended drops out of what is remembered. */
export async function end<M extends Made>(list: M[], run: Run, keuze: number, act: Act<M>): Promise<M | undefined> {
  const made = await goOn(list, run, keuze, act);
  if (made) list.splice(list.indexOf(made), 1);
  return made;
}
