import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from './act.ts';

/** An act in one of its versions. A correction closes one and adds the next; nothing is overwritten. */
export type Version = { id: string; versie: number };

type Act = 'gesprek' | 'contactpoging' | 'afspraak' | 'aanbod' | 'traject' | 'plaatsing' | 'uitstroom';

/**
 * Closes the version that was read. Somebody who corrects an older one hears that it has changed meanwhile, and only the
 * organisation that recorded an act may correct it, unless `shared` says that the whole casusteam may go on with it.
 */
export async function closeVersion(
  tx: Tx,
  act: Act,
  casus: CasusInHand,
  version: Version,
  shared = false,
): Promise<void> {
  const { sql, actor, nu } = tx;
  const closed = await sql`
    update ${sql(act)}
    set vervallen_op = ${nu}
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${version.id}
      and versie = ${version.versie} and vervallen_op is null
      and (${shared} or organisatie_id = ${actor.organisatieId})`;
  if (closed.count !== 1) await refuseVersion(tx, act, casus, version.id);
}

async function refuseVersion({ sql, actor }: Tx, act: Act, casus: CasusInHand, id: string): Promise<never> {
  const rows = await sql`
    select organisatie_id = ${actor.organisatieId} as eigen
    from ${sql(act)}
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${id} and vervallen_op is null`;
  if (rows.length === 0) throw new Problem('niet_gevonden');
  throw new Problem(rows[0]?.['eigen'] === true ? 'versie_verouderd' : 'mag_niet');
}
