import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { maybe } from './db.ts';
import type { Db, Sql } from './db.ts';
import { newId } from './id.ts';
import { transaction } from './transaction.ts';
import { sha256 } from './vault.ts';

/**
 * Sessions live on the server, so each can be seen and revoked. The browser holds a random token; the database holds
 * only its fingerprint. Who a session belongs to comes from a local account today; an identity provider of an
 * organisation would end in the same `openSessie`.
 */
const idle = 60 * 60 * 1000;
const absolute = 10 * 60 * 60 * 1000;
const seenEvery = 60 * 1000;

const Sessie = z.object({
  id: z.uuid(),
  medewerkerId: z.uuid().nullable(),
  inwonerId: z.uuid().nullable(),
  begonnenOp: z.string(),
  gezienOp: z.string(),
});
export type Sessie = z.infer<typeof Sessie>;

const newToken = (): string => randomBytes(32).toString('base64url');

const hex = (token: string): string => sha256(token).toString('hex');

/** By which means somebody proved who they are. `voorbeeld`: chosen by name in an example database. */
export type Middel = 'wachtwoord' | 'totp' | 'herstelcode' | 'passkey' | 'oidc' | 'voorbeeld';

/** `aanbiederId`: the identity provider that vouched, so that signing out can lead there too. */
type Proved = { nu: string; middel: Middel; aanbiederId?: string };

/** Opens a session inside a transaction whose actor has just proved who they are; gives a token that is always new. */
export async function openSessie(sql: Sql, medewerkerId: string, proved: Proved): Promise<string> {
  const { nu, middel, aanbiederId = null } = proved;
  const token = newToken();
  await sql.unsafe(`set local app.medewerker = '${z.uuid().parse(medewerkerId)}'`);
  await sql`
    insert into sessie (id, sleutel, medewerker_id, organisatie_id, middel, aanbieder_id, begonnen_op, gezien_op)
    select ${newId()}, ${sha256(token)}, id, organisatie_id, ${middel}, ${aanbiederId}::uuid, ${nu}, ${nu}
    from medewerker
    where id = ${medewerkerId}`;
  return token;
}

/** The same for an inwoner, who has no account here: each time somebody else vouches for who it is. */
export async function openInwonersessie(sql: Sql, inwonerId: string, proved: Proved): Promise<string> {
  const { nu, middel, aanbiederId = null } = proved;
  const token = newToken();
  await sql.unsafe(`set local app.inwoner = '${z.uuid().parse(inwonerId)}'`);
  await sql`
    insert into sessie (id, sleutel, inwoner_id, middel, aanbieder_id, begonnen_op, gezien_op)
    values (${newId()}, ${sha256(token)}, ${inwonerId}, ${middel}, ${aanbiederId}::uuid, ${nu}, ${nu})`;
  return token;
}

/** The session of a token, if it is still open: not ended, not idle for an hour, not older than a working day. */
export async function findSessie(db: Db, token: string, nu: Date): Promise<Sessie | undefined> {
  return transaction(db, `set local app.sessie = '${hex(token)}'`, async (sql) => {
    const rows = await sql`
      select id, medewerker_id, inwoner_id, begonnen_op, gezien_op
      from sessie
      where sleutel = ${sha256(token)} and beeindigd_op is null
        and gezien_op > ${new Date(nu.getTime() - idle).toISOString()}
        and begonnen_op > ${new Date(nu.getTime() - absolute).toISOString()}`;
    const sessie = maybe(Sessie, rows);
    const stale = sessie !== undefined && nu.getTime() - Date.parse(sessie.gezienOp) > seenEvery;
    const seen = sql`update sessie set gezien_op = ${nu.toISOString()} where sleutel = ${sha256(token)}`;
    return { result: sessie, closing: stale ? [seen] : [] };
  });
}

const Ended = z.object({ aanbiederId: z.uuid().nullable() });

/** Ends one session of the actor whose transaction this is; gives the provider that vouched for it, if one did. */
export async function endSessie(sql: Sql, id: string, nu: string): Promise<z.infer<typeof Ended> | undefined> {
  const rows = await sql`
    update sessie
    set beeindigd_op = ${nu}
    where id = ${id} and beeindigd_op is null
    returning aanbieder_id`;
  return maybe(Ended, rows);
}
