import { z } from 'zod';
import { makeCode, printCode } from '../../core/code.ts';
import { maybe } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { takePoging } from '../factor/pogingen.ts';
import { actAs, goOnAfterPassword } from '../factor/stap.ts';
import { acceptUitnodiging } from './contract.ts';
import { keepWachtwoord } from './wachtwoord.ts';

/** An invitation is a code that somebody hands over; with it a colleague chooses a password that nobody else knows. */
const hours72 = 72 * 60 * 60 * 1000;

export type Genodigde = { medewerkerId: string; organisatieId: string; door: string | null };

/** Writes an invitation; the ones before it are over. Gives the code, which is kept nowhere. */
export async function addUitnodiging(sql: Sql, { medewerkerId, organisatieId, door }: Genodigde, nu: string) {
  const code = makeCode();
  const geldigTot = new Date(Date.parse(nu) + hours72).toISOString();
  await sql`
    update uitnodiging
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where medewerker_id = ${medewerkerId} and vervallen_op is null`;
  await sql`
    insert into uitnodiging (id, organisatie_id, medewerker_id, afdruk, geldig_tot, door, geregistreerd_op)
    values (
      ${newId()}, ${organisatieId}, ${medewerkerId}, ${printCode(code)}, ${geldigTot}, ${door}, ${nu}
    )`;
  return { code, geldigTot };
}

const Row = z.object({ id: z.uuid(), medewerkerId: z.uuid() });

/** The invitation of a code, while it lasts; whoever it is for is the actor from here on. */
async function takeUitnodiging(tx: Tx, code: string): Promise<z.infer<typeof Row>> {
  const { sql, nu } = tx;
  const afdruk = printCode(code);
  await sql.unsafe(`set local app.uitnodiging = '${afdruk.toString('hex')}'`);
  const rows = await sql`
    select id, medewerker_id
    from uitnodiging
    where afdruk = ${afdruk} and vervallen_op is null and geldig_tot > ${nu}
    for update`;
  const found = maybe(Row, rows);
  if (!found) throw new Problem('code_onjuist');
  await actAs(tx, found.medewerkerId);
  return found;
}

const accept: Handler<typeof acceptUitnodiging> = async (tx, { code, wachtwoord }) => {
  const forget = takePoging(tx, 'uitnodiging', printCode(code).toString('hex'));
  const { id, medewerkerId } = await takeUitnodiging(tx, code);
  await keepWachtwoord(tx, medewerkerId, wachtwoord);
  await tx.sql`
    update uitnodiging
    set vervallen_op = greatest(${tx.nu}::timestamptz, geregistreerd_op)
    where id = ${id}`;
  forget();
  return goOnAfterPassword(tx, medewerkerId);
};

export const routes = [route(acceptUitnodiging, accept)];
