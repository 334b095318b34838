import { z } from 'zod';
import { many } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { addFunctie, endFunctie } from './contract.ts';
import { takeCollega } from './lezen.ts';

/** Somebody must be able to look after the accounts. */
export async function requireOtherBeheerder({ sql, vandaag, actor }: Tx, medewerkerId: string): Promise<void> {
  const rows = await sql`
    select medewerker_id
    from functie
    where organisatie_id = ${actor.organisatieId} and soort = 'beheerder' and vervallen_op is null
      and periode @> ${vandaag}::date`;
  const beheerders = rows.map((row) => String(row['medewerkerId']));
  if (beheerders.length === 1 && beheerders[0] === medewerkerId) throw new Problem('laatste_beheerder');
}

/** A beheerder has no role in a verband, today nor later: who gives out accounts sees no casus. */
async function requireNoRol({ sql, vandaag }: Tx, medewerkerId: string): Promise<void> {
  const rows = await sql`
    select 1
    from aanstelling
    where medewerker_id = ${medewerkerId} and vervallen_op is null and (upper_inf(periode) or upper(periode) > ${vandaag})
    limit 1`;
  if (rows.length > 0) throw new Problem('beheerder_zonder_rol');
}

const add: Handler<typeof addFunctie> = async (tx, { medewerkerId, soort }) => {
  const { sql, nu, vandaag } = tx;
  const { organisatieId } = await takeCollega(tx, medewerkerId);
  if (soort === 'beheerder') await requireNoRol(tx, medewerkerId);
  await sql`
    insert into functie (id, organisatie_id, medewerker_id, soort, periode, geregistreerd_op)
    values (${newId()}, ${organisatieId}, ${medewerkerId}, ${soort}, daterange(${vandaag}, null), ${nu})`;
  return { gedaan: true };
};

const Lopend = z.object({ organisatieId: z.uuid(), soort: z.string(), begin: z.string().nullable() });

/** Ends functies as of today: all of a colleague, or one soort. Gives how many there were. */
export async function endFuncties(tx: Tx, medewerkerId: string, soort: string | null): Promise<number> {
  const { sql, nu, vandaag } = tx;
  if (soort !== 'fg') await requireOtherBeheerder(tx, medewerkerId);
  const ended = await sql`
    update functie
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where medewerker_id = ${medewerkerId} and soort = coalesce(${soort}, soort) and vervallen_op is null
      and periode @> ${vandaag}::date
    returning organisatie_id, soort, lower(periode) as begin`;
  for (const { organisatieId, soort: was, begin } of many(Lopend, ended)) {
    await sql`
      insert into functie (id, organisatie_id, medewerker_id, soort, periode, geregistreerd_op)
      select ${newId()}, ${organisatieId}, ${medewerkerId}, ${was}, daterange(${begin}, ${vandaag}), ${nu}
      where ${begin}::date < ${vandaag}::date`;
  }
  return ended.length;
}

const end: Handler<typeof endFunctie> = async (tx, { medewerkerId, soort }) => {
  await takeCollega(tx, medewerkerId);
  if ((await endFuncties(tx, medewerkerId, soort)) === 0) throw new Problem('niet_gevonden');
  return { gedaan: true };
};

export const routes = [route(addFunctie, add), route(endFunctie, end)];
