import { setTimeout as pause } from 'node:timers/promises';
import { report } from '../../core/http.ts';
import { Problem, problems } from '../../core/problem.ts';

/** A list that is being taken in, or the reason why that failed. */
type Stand = { bezig: true } | { bezig: false; fout: string };

const standen = new Map<string, Stand>();

/** How the taking in of a list goes, as far as this process does it. */
export const standOf = (lijstId: string): Stand | undefined => standen.get(lijstId);

/** A short list is done before anybody would notice; a longer one goes on while its progress is shown. */
const patience = 400;

/** Starts the work once and comes back soon, whether it is done or not. What goes wrong is kept for the page. */
export async function startVerwerking(lijstId: string, work: () => Promise<unknown>): Promise<void> {
  if (standen.get(lijstId)?.bezig === true) return;
  standen.set(lijstId, { bezig: true });
  await Promise.race([finish(lijstId, work), pause(patience)]);
}

/** A new trial is a new start: what went wrong before it no longer matters. */
export function forgetFout(lijstId: string): void {
  if (standen.get(lijstId)?.bezig === false) standen.delete(lijstId);
}

async function finish(lijstId: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    standen.delete(lijstId);
  } catch (error) {
    if (!(error instanceof Problem)) report(error);
    standen.set(lijstId, { bezig: false, fout: error instanceof Problem ? error.message : problems.intern[1] });
  }
}
