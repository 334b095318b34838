import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { listRollen } from './recht.ts';
import type { Rol } from './recht.ts';

/**
 * Ends a role as of today; what was true until yesterday stays. The last coordinator of an organisation in a verband
 * stays, since somebody must hear it when a term passes.
 */
export async function endRol(tx: Tx, rol: Rol): Promise<void> {
  if (rol.escalatie) await requireOtherCoordinator(tx, rol);
  const { sql, nu, vandaag } = tx;
  const { verbandId, id } = rol;
  await sql`
    with oud as (
      update aanstelling
      set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
      where verband_id = ${verbandId} and id = ${id} and vervallen_op is null
      returning *
    )
    insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, bron, geregistreerd_op)
    select verband_id, ${newId()}, medewerker_id, organisatie_id, rol, daterange(lower(periode), ${vandaag}), bron, ${nu}
    from oud
    where lower(periode) < ${vandaag}::date`;
}

async function requireOtherCoordinator(tx: Tx, { verbandId, medewerkerId }: Rol): Promise<void> {
  const rollen = await listRollen(tx, { verbandId });
  if (!rollen.some((one) => one.escalatie && one.medewerkerId !== medewerkerId))
    throw new Problem('laatste_coordinator');
}

/** Nobody may be left without who was there for them: a role on which casussen hang is handed over first. */
export function requireNoCasussen({ casussen, naam, verband }: Rol): void {
  if (casussen === 0) return;
  const zoveel = casussen === 1 ? 'staat nog 1 casus' : `staan nog ${casussen} casussen`;
  throw new Problem(
    'casussen_open',
    `Op de rol ${naam} in ${verband} ${zoveel}. De coördinator draagt die eerst over aan een collega.`,
  );
}
