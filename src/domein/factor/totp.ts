import { Secret, TOTP } from 'otpauth';
import { z } from 'zod';
import { many } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import { open, seal } from '../../core/sealed.ts';
import type { Stand } from './stap.ts';

/** An app that shows a code every thirty seconds (RFC 6238), as every authenticator on every phone does. */
const period = 30;
const oneStep = 1;

/** The key opens only in its own row. */
const placeOf = (id: string) => ({ column: 'totp.geheim', id });

const Kept = z.object({ id: z.uuid(), geheim: z.unknown(), laatsteStap: z.number() });
type Kept = z.infer<typeof Kept>;

const app = (secret: Secret, label = ''): TOTP =>
  new TOTP({ issuer: 'Loopplank', label, secret, algorithm: 'SHA1', digits: 6, period });

/** Makes a key that counts once its first code came back; one that was begun before and never confirmed is over. */
export async function addTotp({ sql, nu, vault }: Tx, stand: Stand): Promise<{ sleutel: string; adres: string }> {
  const { medewerkerId, organisatieId, gebruikersnaam } = stand;
  const secret = new Secret({ size: 20 });
  await sql`
    update totp
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where medewerker_id = ${medewerkerId} and bevestigd_op is null and vervallen_op is null`;
  const id = newId();
  await sql`
    insert into totp (id, organisatie_id, medewerker_id, geheim, laatste_stap, geregistreerd_op)
    values (${id}, ${organisatieId}, ${medewerkerId}, ${seal(vault, placeOf(id), secret.base32)}, 0, ${nu})`;
  return { sleutel: secret.base32.replaceAll(/(.{4})(?=.)/g, '$1 '), adres: app(secret, gebruikersnaam).toString() };
}

/** The thirty seconds that a code belongs to, when it is right and later than the last one that was taken. */
function stepOf({ vault, nu }: Tx, { id, geheim, laatsteStap }: Kept, code: string): number | undefined {
  const timestamp = Date.parse(nu);
  const secret = Secret.fromBase32(z.string().parse(open(vault, placeOf(id), geheim)));
  const delta = app(secret).validate({ token: code.replaceAll(/\s/g, ''), timestamp, window: oneStep });
  const step = delta === null ? undefined : Math.floor(timestamp / 1000 / period) + delta;
  return step !== undefined && step > laatsteStap ? step : undefined;
}

async function readTotp({ sql }: Tx, medewerkerId: string, confirmed: boolean): Promise<Kept[]> {
  const rows = await sql`
    select id, geheim, laatste_stap
    from totp
    where medewerker_id = ${medewerkerId} and (bevestigd_op is not null) = ${confirmed} and vervallen_op is null`;
  return many(Kept, rows);
}

/** Whether a code of the actor's app is right. The same code never counts twice, also not when two use it at once. */
export async function useTotp(tx: Tx, medewerkerId: string, code: string): Promise<boolean> {
  for (const kept of await readTotp(tx, medewerkerId, true)) {
    const step = stepOf(tx, kept, code);
    if (step === undefined) continue;
    const taken = await tx.sql`
      update totp
      set laatste_stap = ${step}
      where id = ${kept.id} and laatste_stap < ${step}`;
    return taken.count === 1;
  }
  return false;
}

/** Takes the first code of a new key. The key that was used so far is over. */
export async function confirmKey(tx: Tx, medewerkerId: string, code: string): Promise<void> {
  const { sql, nu } = tx;
  const [fresh] = await readTotp(tx, medewerkerId, false);
  const step = fresh && stepOf(tx, fresh, code);
  if (!fresh || step === undefined) {
    throw fault('code', 'Deze code klopt niet. Kijk of de klok van uw telefoon gelijkloopt en vul de nieuwste code in');
  }
  await endKey(tx, medewerkerId);
  await sql`
    update totp
    set bevestigd_op = ${nu}, laatste_stap = ${step}
    where id = ${fresh.id}`;
}

/** Ends the key in use; false when there was none. */
export async function endKey({ sql, nu }: Tx, medewerkerId: string): Promise<boolean> {
  const ended = await sql`
    update totp
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where medewerker_id = ${medewerkerId} and bevestigd_op is not null and vervallen_op is null`;
  return ended.count > 0;
}
