import type { z } from 'zod';
import { maybe } from '../../core/db.ts';
import type { Statement } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from './act.ts';

/** An act in one of its versions. A correction closes one and adds the next; nothing is overwritten. */
export type Version = { id: string; versie: number };

type Act =
  | 'gesprek'
  | 'contactpoging'
  | 'afspraak'
  | 'aanbod'
  | 'traject'
  | 'plaatsing'
  | 'trajectplek'
  | 'werkgevercontact'
  | 'detachering'
  | 'verloonde_uren'
  | 'uitstroom'
  | 'instemming'
  | 'waarneming'
  | 'contactgegeven'
  | 'aanvraag'
  | 'opschorting'
  | 'verlenging'
  | 'besluit'
  | 'bezwaar'
  | 'agendapunt'
  | 'beoordeling'
  | 'benodigdheid';

/** One act of one casus, whichever version holds. */
type Which = { act: Act; casus: CasusInHand; id: string };

/**
 * Closes the version that was read. Somebody who corrects an older one hears that it has changed meanwhile, and only the
 * organisation that recorded an act may correct it, unless `shared` says that the whole casusteam may go on with it.
 */
export async function closeVersion(tx: Tx, which: Which, versie: number, shared = false): Promise<void> {
  const { sql, actor, nu } = tx;
  const { act, casus, id } = which;
  const closed = await sql`
    update ${sql(act)}
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${id} and versie = ${versie}
      and vervallen_op is null and (${shared} or organisatie_id = ${actor.organisatieId})`;
  if (closed.count !== 1) await refuseVersion(tx, which, shared);
}

async function refuseVersion({ sql, actor }: Tx, { act, casus, id }: Which, shared: boolean): Promise<never> {
  const rows = await sql`
    select ${shared} or organisatie_id = ${actor.organisatieId} as mag
    from ${sql(act)}
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${id} and vervallen_op is null`;
  if (rows.length === 0) throw new Problem('niet_gevonden');
  throw new Problem(rows[0]?.['mag'] === true ? 'versie_verouderd' : 'mag_niet');
}

/** The version of an act that holds now, read in these columns; 404 when this casus has no such act. */
export async function readVersion<S extends z.ZodType>(tx: Tx, which: Which, schema: S, columns: Statement) {
  const found = await findVersion(tx, which, schema, columns);
  if (!found) throw new Problem('niet_gevonden');
  return found;
}

/** The same for who has another answer than 404. */
export async function findVersion<S extends z.ZodType>(tx: Tx, which: Which, schema: S, columns: Statement) {
  const { act, casus, id } = which;
  const rows = await tx.sql`
    select ${columns}
    from ${tx.sql(act)}
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${id} and vervallen_op is null`;
  return maybe(schema, rows);
}
