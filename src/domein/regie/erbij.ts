import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Betrokkene } from '../casus/openen.ts';
import { joinTeam, writeTeam } from './team.ts';

type Casus = Pick<CasusInHand, 'verbandId' | 'id'>;

/** The roles that somebody in the team of a casus has now. */
export async function listTeamrollen({ sql }: Tx, { verbandId, id }: Casus): Promise<string[]> {
  const rows = await sql`
    select distinct rol
    from betrokkenheid
    where verband_id = ${verbandId} and casus_id = ${id} and vervallen_op is null and upper_inf(periode)`;
  return rows.map((row) => String(row['rol']));
}

/** Brings a colleague into the team of a casus, beside who has the regie. */
export async function bringIn(tx: Tx, { verbandId, id }: Casus, wie: Betrokkene): Promise<void> {
  const held = { tx, verbandId, ids: [id] };
  await joinTeam(held, wie, false);
  await writeTeam(held, null);
}
