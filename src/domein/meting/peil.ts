import { fault } from '../../core/faults.ts';
import { planAnew } from '../../core/plan.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { verbandIdOf } from '../verband/verband.ts';

type Moment = { peildatum?: string | undefined; bekendOp?: string | undefined };
export type Peil = { peildatum: string; bekendOp: string };

/** The same for one verband, of which the actor may see the figures. */
export async function setPeilVan(tx: Tx, vraag: Moment & { verband: string }): Promise<Peil & { verbandId: string }> {
  const verbandId = verbandIdOf(tx, vraag.verband);
  if (!tx.actor.cijfers.includes(verbandId)) throw new Problem('mag_niet');
  return { verbandId, ...(await setPeil(tx, vraag)) };
}

/**
 * Figures are asked at a day and a moment that have been: only then do they come out the same for ever. The contract has
 * checked that both are dates, so the literals are safe; from here on the views of this transaction answer for them.
 */
export async function setPeil(tx: Tx, vraag: Moment): Promise<Peil> {
  const { peildatum = tx.vandaag, bekendOp = tx.nu } = vraag;
  if (peildatum > tx.vandaag) throw fault('peildatum', 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in');
  if (Date.parse(bekendOp) > Date.parse(tx.nu)) {
    throw fault('bekendOp', 'Dit moment moet nog komen. Vul een eerder moment in');
  }
  await planAnew(tx.sql);
  await tx.sql.unsafe(`set local app.peildatum = '${peildatum}';set local app.bekend_op = '${bekendOp}'`).simple();
  return { peildatum, bekendOp };
}
