import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { maybe, one } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import { endSessie, openSessie } from '../../core/session.ts';
import type { Middel } from '../../core/session.ts';
import { sha256 } from '../../core/vault.ts';
import type { Aangemeld } from './stap.contract.ts';

/**
 * Halfway a sign-in: what was proved so far is kept on the server for five minutes, under a token that opens nothing by
 * itself. A step serves once.
 */
const minutes5 = 5 * 60 * 1000;

const Row = z.object({
  id: z.uuid(),
  medewerkerId: z.uuid().nullable(),
  uitdaging: z.string().nullable(),
  site: z.string().nullable(),
});
export type Stap = z.infer<typeof Row>;

type Begin = { medewerkerId: string | null; uitdaging?: string; site?: string };

const hex = (token: string): string => sha256(token).toString('hex');

/** The actor of this transaction becomes who has just been proved, for what is left of it. */
export async function actAs({ sql }: Tx, medewerkerId: string): Promise<void> {
  await sql.unsafe(`set local app.medewerker = '${z.uuid().parse(medewerkerId)}'`);
}

export async function beginStap({ sql, nu }: Tx, { medewerkerId, uitdaging, site }: Begin): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql`
    insert into aanmeldstap (id, sleutel, medewerker_id, uitdaging, site, begonnen_op)
    values (${newId()}, ${sha256(token)}, ${medewerkerId}, ${uitdaging ?? null}, ${site ?? null}, ${nu})`;
  return token;
}

/** The step of a token, while it lasts. Whoever it belongs to is the actor from here on. */
export async function takeStap(tx: Tx, token: string): Promise<Stap> {
  const { sql, nu } = tx;
  await sql.unsafe(`set local app.stap = '${hex(token)}'`);
  const rows = await sql`
    select id, medewerker_id, uitdaging, site
    from aanmeldstap
    where sleutel = ${sha256(token)} and gebruikt_op is null
      and begonnen_op > ${new Date(Date.parse(nu) - minutes5).toISOString()}
    for update`;
  const stap = maybe(Row, rows);
  if (!stap) throw new Problem('aanmelding_verlopen');
  if (stap.medewerkerId !== null) await actAs(tx, stap.medewerkerId);
  return stap;
}

/** Asks a passkey something new within a step that has begun. */
export async function askInStap({ sql }: Tx, stap: Stap, uitdaging: string, site: string): Promise<void> {
  await sql`
    update aanmeldstap
    set uitdaging = ${uitdaging}, site = ${site}
    where id = ${stap.id}`;
}

export async function useStap({ sql, nu }: Tx, stap: Stap): Promise<void> {
  await sql`
    update aanmeldstap
    set gebruikt_op = ${nu}, uitdaging = null
    where id = ${stap.id}`;
}

const Stand = z.object({
  medewerkerId: z.uuid(),
  organisatieId: z.uuid(),
  gebruikersnaam: z.string(),
  eigenWachtwoord: z.boolean(),
  totp: z.boolean(),
  passkey: z.boolean(),
  verplicht: z.boolean(),
  alleenAanbieder: z.boolean(),
});
export type Stand = z.infer<typeof Stand>;

/** Which factors the actor has and needs. An account that was blocked meanwhile has none and may go no further. */
export async function readStand({ sql }: Tx): Promise<Stand> {
  const rows = await sql`
    select medewerker_id, organisatie_id, gebruikersnaam, eigen_wachtwoord, totp, passkey, verplicht, alleen_aanbieder
    from inzage.factorstand`;
  if (rows.length === 0) throw new Problem('aanmelding_verlopen');
  return one(Stand, rows);
}

/** After the right password: a session, or the step to a second factor where there is one or has to be. */
export async function goOnAfterPassword(tx: Tx, medewerkerId: string): Promise<z.infer<typeof Aangemeld>> {
  await actAs(tx, medewerkerId);
  const { totp, passkey, verplicht } = await readStand(tx);
  if (!totp && !passkey && !verplicht) return { token: await enter(tx, medewerkerId, 'wachtwoord') };
  const middelen = [...(totp ? (['totp'] as const) : []), ...(passkey ? (['passkey'] as const) : [])];
  return { verder: { stap: await beginStap(tx, { medewerkerId }), middelen } };
}

/** With a factor of its own an account is entered only where the organisation does not send everybody to its provider. */
export async function requireOwnDoor(tx: Tx): Promise<void> {
  const { alleenAanbieder } = await readStand(tx);
  if (alleenAanbieder) throw new Problem('code_onjuist');
}

/** Opens a session under a token that nobody has seen before; the one this browser had ends. */
export async function enter(tx: Tx, medewerkerId: string, middel: Middel): Promise<string> {
  const { actor, sql, nu } = tx;
  if (actor.sessieId !== '') {
    await actAs(tx, actor.medewerkerId);
    await endSessie(sql, actor.sessieId, nu);
  }
  return openSessie(sql, medewerkerId, { nu, middel });
}
