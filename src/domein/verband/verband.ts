import { z } from 'zod';
import { one } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';

/** The id of the verband that a path names. A verband in which the actor has no role today does not exist for the actor. */
export function verbandIdOf(tx: Tx, slug: string): string {
  const found = tx.actor.aanstellingen.find((one) => one.verband === slug);
  if (!found) throw new Problem('niet_gevonden');
  return found.verbandId;
}

const Status = z.object({ status: z.enum(['actief', 'verkennend', 'beeindigd']) });

/** Casussen open in an active verband only: who explores has no regisseurs yet, and what is over has none any more. */
export async function requireActief(tx: Tx, verbandId: string): Promise<void> {
  const { status } = one(Status, await tx.sql`select status from verband where id = ${verbandId}`);
  if (status === 'actief') return;
  const waarom = {
    verkennend: 'Dit verband verkent de samenwerking. Casussen gaan open zodra het actief is.',
    beeindigd: 'Dit verband is beëindigd. Er gaan geen casussen meer open.',
  };
  throw new Problem('verband_niet_actief', waarom[status]);
}
