import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { sha256 } from '../../core/vault.ts';
import type { Verzoek } from './openid.ts';

const geldig = 5 * 60 * 1000;

const Bewaard = z.object({
  aanbiederId: z.uuid(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  terug: z.string(),
  naar: z.string(),
});
export type Bewaard = z.infer<typeof Bewaard>;

/** The last moment that has passed its term, as a literal for a setting. */
const before = (nu: string): string => new Date(Date.parse(nu) - geldig).toISOString();

type Nieuw = { aanbiederId: string; verzoek: Verzoek; naar: string };

/** Keeps what was sent along with somebody, and clears away those who never came back. Gives the token of the cookie. */
export async function keepVerzoek(sql: Sql, { aanbiederId, verzoek, naar }: Nieuw, nu: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql.unsafe(`set local app.aanmelden = 'ja';set local app.verlopen_voor = '${before(nu)}'`);
  await sql`
    delete from aanmeldverzoek
    where begonnen_op < ${before(nu)}`;
  await sql`
    insert into aanmeldverzoek (sleutel, aanbieder_id, state, nonce, verifier, terug, naar, begonnen_op)
    values (
      ${sha256(token)}, ${aanbiederId}, ${verzoek.state}, ${verzoek.nonce}, ${verzoek.verifier}, ${verzoek.terug}, ${naar},
      ${nu}
    )`;
  return token;
}

/** Takes a request away, so that no answer is used twice; nothing when it was used, is too old or never was. */
export async function takeVerzoek(sql: Sql, token: string, nu: string): Promise<Bewaard | undefined> {
  const sleutel = sha256(token);
  await sql.unsafe(`set local app.aanmeldverzoek = '${sleutel.toString('hex')}'`);
  const rows = await sql`
    delete from aanmeldverzoek
    where sleutel = ${sleutel} and begonnen_op >= ${before(nu)}
    returning aanbieder_id, state, nonce, verifier, terug, naar`;
  return maybe(Bewaard, rows);
}
