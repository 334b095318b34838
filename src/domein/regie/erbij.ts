import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Betrokkene } from '../casus/openen.ts';
import { moveAfspraken } from './regie.ts';
import { joinTeam, leaveTeam, writeTeam } from './team.ts';

type Casus = Pick<CasusInHand, 'verbandId' | 'id'>;

const Teamlid = z.object({
  id: z.uuid(),
  versie: z.number(),
  medewerkerId: z.uuid(),
  organisatieId: z.uuid(),
  rol: z.string(),
  metRegie: z.boolean(),
});
export type Teamlid = z.infer<typeof Teamlid>;

/** Who is in the team of a casus now, once for each role. */
export async function listTeam({ sql }: Tx, { verbandId, id }: Casus): Promise<Teamlid[]> {
  const rows = await sql`
    select id, versie, medewerker_id, organisatie_id, rol, met_regie
    from betrokkenheid
    where verband_id = ${verbandId} and casus_id = ${id} and vervallen_op is null and upper_inf(periode)
    order by id`;
  return many(Teamlid, rows);
}

/** The roles that somebody in the team of a casus has now. */
export async function listTeamrollen(tx: Tx, casus: Casus): Promise<string[]> {
  return [...new Set((await listTeam(tx, casus)).map(({ rol }) => rol))];
}

/** Brings a colleague into the team of a casus, beside who has the regie; gives nothing when that role was there already. */
export async function bringIn(tx: Tx, { verbandId, id }: Casus, wie: Betrokkene): Promise<string | undefined> {
  const held = { tx, verbandId, ids: [id] };
  const [joined] = await joinTeam(held, wie, false);
  await writeTeam(held, null);
  return joined;
}

/**
 * Takes a colleague out of the team in one role. Who is left without any role leaves no open afspraak behind: it goes to the
 * regisseur in the same act. Gives how many did.
 */
export async function takeOut(tx: Tx, casus: Casus, lid: Teamlid, regisseur: Betrokkene): Promise<number> {
  const held = { tx, verbandId: casus.verbandId, ids: [casus.id] };
  await leaveTeam(held, lid);
  const left = await listTeam(tx, casus);
  if (left.some(({ medewerkerId }) => medewerkerId === lid.medewerkerId)) return 0;
  return moveAfspraken(held, lid.medewerkerId, regisseur);
}
