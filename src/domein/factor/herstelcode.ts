import { makeCode, printCode } from '../../core/code.ts';
import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import type { Stand } from './stap.ts';

const howMany = 10;

type Wie = Pick<Stand, 'medewerkerId' | 'organisatieId'>;

/** New codes for who loses the phone; the ones from before are over. Only their prints are kept. */
export async function renewCodes({ sql, nu }: Tx, { medewerkerId, organisatieId }: Wie): Promise<string[]> {
  const codes = Array.from({ length: howMany }, makeCode);
  await sql`
    update herstelcode
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where medewerker_id = ${medewerkerId} and vervallen_op is null`;
  for (const code of codes) {
    await sql`
      insert into herstelcode (id, organisatie_id, medewerker_id, afdruk, geregistreerd_op)
      values (${newId()}, ${organisatieId}, ${medewerkerId}, ${printCode(code)}, ${nu})`;
  }
  return codes;
}

/** The first codes, together with a first factor; who has codes already keeps them. */
export async function firstCodes(tx: Tx, stand: Stand): Promise<string[]> {
  return stand.totp || stand.passkey ? [] : renewCodes(tx, stand);
}

/** Uses up a code; false when the actor has no such code left. */
export async function useCode({ sql, nu }: Tx, medewerkerId: string, code: string): Promise<boolean> {
  const used = await sql`
    update herstelcode
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where medewerker_id = ${medewerkerId} and afdruk = ${printCode(code)} and vervallen_op is null`;
  return used.count === 1;
}
