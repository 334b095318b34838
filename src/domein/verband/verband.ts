import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';

/** The id of the verband that a path names. A verband in which the actor has no role today does not exist for the actor. */
export function verbandIdOf(tx: Tx, slug: string): string {
  const found = tx.actor.aanstellingen.find((one) => one.verband === slug);
  if (!found) throw new Problem('niet_gevonden');
  return found.verbandId;
}
