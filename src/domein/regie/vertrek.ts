import { z } from 'zod';
import { many } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { Programma } from '../programma/contract.ts';

const Rol = z.object({ rol: z.string() });

/** The roles of a colleague of the actor's own organisation in a verband today; none for anybody else. */
export async function rollenOfCollega(tx: Tx, verbandId: string, medewerkerId: string): Promise<string[]> {
  const rows = await tx.sql`
    select rol
    from aanstelling
    where verband_id = ${verbandId} and medewerker_id = ${medewerkerId}
      and organisatie_id = ${tx.actor.organisatieId} and vervallen_op is null and periode @> ${tx.vandaag}::date
    order by rol`;
  return many(Rol, rows).map(({ rol }) => rol);
}

type Leaving = { verbandId: string; regels: Programma; from: string; organisatieId: string };

/** Ends the roles of a colleague in a verband as of today. The last coordinator of an organisation cannot leave. */
export async function endAanstellingen(tx: Tx, leaving: Leaving, rollen: string[]): Promise<void> {
  const { verbandId, regels, from, organisatieId } = leaving;
  const escalatie = rollen.filter((rol) => regels.rollen[rol]?.escalatie);
  if (escalatie.length > 0) await requireOtherCoordinator(tx, leaving, escalatie);
  const { sql, nu, vandaag } = tx;
  const ended = await sql`
    update aanstelling
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where verband_id = ${verbandId} and medewerker_id = ${from} and vervallen_op is null and periode @> ${vandaag}::date
    returning rol, lower(periode) as begin`;
  const rijen = ended.map((row) => ({ id: newId(), rol: row['rol'], begin: row['begin'] }));
  await sql`
    insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, geregistreerd_op)
    select ${verbandId}, id, ${from}, ${organisatieId}, rol, daterange(begin, ${vandaag}), ${nu}
    from json_to_recordset(${JSON.stringify(rijen)}::text::json) as nieuw (id uuid, rol text, begin date)
    where begin < ${vandaag}::date`;
}

async function requireOtherCoordinator(tx: Tx, leaving: Leaving, rollen: string[]): Promise<void> {
  const others = await tx.sql`
    select 1
    from aanstelling
    where verband_id = ${leaving.verbandId} and organisatie_id = ${leaving.organisatieId}
      and medewerker_id <> ${leaving.from} and rol = any (${rollen}) and vervallen_op is null
      and periode @> ${tx.vandaag}::date
    limit 1`;
  if (others.length === 0) throw new Problem('laatste_coordinator');
}
