import { z } from 'zod';
import { isInwoner } from '../../core/actor.ts';
import { many, maybe } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';

const Eigen = z.object({
  verbandId: z.uuid(),
  casusId: z.uuid(),
  verband: z.string(),
  programma: z.string(),
  programmaversie: z.number(),
  begindatum: z.iso.date(),
  geslotenOp: z.string().nullable(),
});
/** A casus that is about the inwoner who asks. */
export type Eigen = z.infer<typeof Eigen>;

const select = ({ sql }: Tx) => sql`
  select verband_id, casus_id, verband, programma, programmaversie, begindatum, gesloten_op
  from inzage.mijn_casus`;

/** All of them, the open ones first. For a colleague there is no such list. */
export async function listEigen(tx: Tx): Promise<Eigen[]> {
  if (!isInwoner(tx.actor)) throw new Problem('niet_gevonden');
  return many(Eigen, await tx.sql`${select(tx)} order by gesloten_op is not null, begindatum desc, casus_id`);
}

/** One of them; 404 for whoever it is not about, also for a colleague who works on it. */
export async function requireEigen(tx: Tx, casusId: string): Promise<Eigen> {
  const found = maybe(Eigen, await tx.sql`${select(tx)} where casus_id = ${casusId}`);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}

export const regelsOf = ({ sql }: Tx, { programma, programmaversie }: Eigen): Promise<Programma> =>
  programmaOf(sql, programma, programmaversie);
