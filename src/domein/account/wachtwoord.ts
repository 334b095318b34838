import { hash, verify } from '@node-rs/argon2';
import { z } from 'zod';
import { one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { takePoging } from '../factor/pogingen.ts';
import { changeWachtwoord } from './contract.ts';

/** argon2id with the memory and time that OWASP advises for a server. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const Eigen = z.object({ gebruikersnaam: z.string(), wachtwoord: z.string().nullable() });

const readEigen = async ({ sql }: Tx, medewerkerId: string): Promise<z.infer<typeof Eigen>> =>
  one(
    Eigen,
    await sql`
      select gebruikersnaam, wachtwoord
      from account
      where medewerker_id = ${medewerkerId}`,
  );

/** Keeps a new password of who acts. Long is what counts (NIST 800-63B); the own name is the first that others try. */
export async function keepWachtwoord(tx: Tx, medewerkerId: string, wachtwoord: string): Promise<void> {
  const { gebruikersnaam } = await readEigen(tx, medewerkerId);
  const [name = gebruikersnaam] = gebruikersnaam.split('@');
  if (wachtwoord.toLowerCase().includes(name)) {
    throw fault('wachtwoord', 'Uw gebruikersnaam staat in het wachtwoord. Kies andere woorden');
  }
  await tx.sql`
    update account
    set wachtwoord = ${await hash(wachtwoord, cost)}
    where medewerker_id = ${medewerkerId}`;
}

const change: Handler<typeof changeWachtwoord> = async (tx, { huidig, wachtwoord }) => {
  const { sql, nu, actor } = tx;
  const forget = takePoging(tx, 'wachtwoord', actor.medewerkerId);
  const eigen = await readEigen(tx, actor.medewerkerId);
  if (eigen.wachtwoord === null) throw new Problem('mag_niet');
  if (!(await verify(eigen.wachtwoord, huidig))) throw fault('huidig', 'Dit is niet uw huidige wachtwoord');
  forget();
  await keepWachtwoord(tx, actor.medewerkerId, wachtwoord);
  await sql`
    update sessie
    set beeindigd_op = ${nu}
    where medewerker_id = ${actor.medewerkerId} and id::text <> ${actor.sessieId} and beeindigd_op is null`;
  return { gedaan: true };
};

export const routes = [route(changeWachtwoord, change)];
