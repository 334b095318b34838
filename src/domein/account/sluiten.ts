import type { Tx } from '../../core/road.ts';

/** Ends every session of a colleague; gives how many there were. */
export async function endSessiesOf({ sql, nu }: Tx, medewerkerId: string): Promise<number> {
  const ended = await sql`
    update sessie
    set beeindigd_op = ${nu}
    where medewerker_id = ${medewerkerId} and beeindigd_op is null`;
  return ended.count;
}

/** Nobody signs in with this account any more, and whoever had is out at once; an invitation that waited is over. */
export async function closeAccount(tx: Tx, medewerkerId: string): Promise<void> {
  const { sql, nu } = tx;
  await sql`
    update account
    set geblokkeerd_op = ${nu}
    where medewerker_id = ${medewerkerId} and geblokkeerd_op is null`;
  await sql`
    update uitnodiging
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where medewerker_id = ${medewerkerId} and vervallen_op is null`;
  await endSessiesOf(tx, medewerkerId);
}

/** Everything with which a colleague proved who they are is over: password, app, passkeys and recovery codes. */
export async function forgetMiddelen(tx: Tx, medewerkerId: string): Promise<void> {
  const { sql, nu } = tx;
  await sql`
    update account
    set wachtwoord = null
    where medewerker_id = ${medewerkerId}`;
  for (const middel of ['totp', 'passkey', 'herstelcode']) {
    await sql`
      update ${sql(middel)}
      set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
      where medewerker_id = ${medewerkerId} and vervallen_op is null`;
  }
  await endSessiesOf(tx, medewerkerId);
}
