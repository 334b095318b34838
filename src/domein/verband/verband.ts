import { z } from 'zod';
import { one } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { Verbandstatus, waaromDicht } from './status.contract.ts';

/** The id of the verband that a path names. A verband in which the actor has no role today does not exist for the actor. */
export function verbandIdOf(tx: Tx, slug: string): string {
  const found = tx.actor.aanstellingen.find((one) => one.verband === slug);
  if (!found) throw new Problem('niet_gevonden');
  return found.verbandId;
}

const Status = z.object({ status: Verbandstatus });

/** Casussen open in an active verband only. */
export async function requireActief(tx: Tx, verbandId: string): Promise<void> {
  const { status } = one(Status, await tx.sql`select status from verband where id = ${verbandId}`);
  const waarom = waaromDicht[status];
  if (waarom !== null) throw new Problem('verband_niet_actief', waarom);
}
