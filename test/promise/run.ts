import { z } from 'zod';
import { dayOf } from '../../src/core/clock.ts';
import type { Call } from '../../src/core/road.ts';
import { Problem } from '../../src/core/problem.ts';
import type { World } from '../world.ts';

export const verband = 'top600-amsterdam';

/** Something recorded earlier in a casus, to go on with. */
export type Made = { id: string; versie: number };

/** What the test remembers of one casus, so that later steps can go on with what earlier ones made. */
export type Known = {
  id: string;
  regisseur: string;
  open: boolean;
  offer: { id: string; organisatie: string; medewerker: string | undefined } | undefined;
  gesprekken: Made[];
  afspraken: Made[];
  aanbod: Made[];
  trajecten: Made[];
  plaatsingen: Made[];
};

export type Run = {
  world: World;
  casussen: Known[];
  /** Colleagues who have left the verband. */
  away: Set<string>;
  calls: Map<string, Call>;
  taken: number;
  refused: number;
};

export const newKnown = (id: string, regisseur: string): Known => ({
  id,
  regisseur,
  open: true,
  offer: undefined,
  gesprekken: [],
  afspraken: [],
  aanbod: [],
  trajecten: [],
  plaatsingen: [],
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

/** Some record acts answer with the id and version of what was made. */
export const MadeAnswer = z.object({ id: z.uuid(), versie: z.int() });
