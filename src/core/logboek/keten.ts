import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { maybe } from '../db.ts';
import type { Sql } from '../db.ts';
import { newId } from '../id.ts';
import type { Vault } from '../vault.ts';

/** Puts the seal on a text: who does not have the key cannot make the same print. */
export type Stamp = (text: string) => Buffer;

/** What happens outside every verband has a chain of its own. */
export const buitenVerband = '00000000-0000-0000-0000-000000000000';

/** How many bytes tell one line from another. */
export const kenmerkLength = 16;

const bytes = z.instanceof(Uint8Array).transform((value) => Buffer.from(value));

export const Schakel = z.object({
  verbandId: z.uuid(),
  nummer: z.int(),
  van: z.iso.datetime(),
  tot: z.iso.datetime(),
  regels: z.array(z.uuid()),
  kenmerken: bytes,
  vorige: bytes,
  afdruk: bytes,
  gemaaktOp: z.iso.datetime(),
});
export type Schakel = z.infer<typeof Schakel>;

/** The print of a link: over what it holds, and over the print of the link before it. */
export function printSchakel(stamp: Stamp, schakel: Omit<Schakel, 'afdruk'>): Buffer {
  const { verbandId, nummer, van, tot, regels, kenmerken, vorige, gemaaktOp } = schakel;
  const parts = [verbandId, nummer, van, tot, gemaaktOp, vorige.toString('hex'), kenmerken.toString('hex'), ...regels];
  return stamp(`schakel\n${parts.join('\n')}`);
}

/** What one line of the logboek is known by in its link. */
export const printRegel = (stamp: Stamp, tekst: string): Buffer => stamp(`regel\n${tekst}`).subarray(0, kenmerkLength);

/** A whole line as one text, the same for ever; which transaction wrote it is of the machine and not of the line. */
export const tekstOf = (sql: Sql) => sql`
  json_build_array(
    l.id, l.tijdstip, l.spoor, l.span, l.verband_id, l.operatie, l.verwerking, l.medewerker_id, l.organisatie_id,
    l.sessie_id, l.rollen, l.object_soort, l.object_id, l.oorsprong, l.uitkomst
  )::text as tekst`;

const Zegel = z.object({ id: z.uuid(), sleutel: z.instanceof(Uint8Array) });

const stampOf =
  (sleutel: Uint8Array): Stamp =>
  (text) =>
    createHmac('sha256', sleutel).update(text).digest();

const placeOf = (id: string) => ({ column: 'zegel.sleutel', id });

/**
 * The key of the chains. It is kept beside them, sealed under the master key, so that the chains outlive a new master key;
 * nothing when there is none, or none that this master key opens.
 */
export async function findStamp(owner: Sql, vault: Vault): Promise<Stamp | undefined> {
  const zegel = maybe(Zegel, await owner`select id, sleutel from zegel order by gemaakt_op, id limit 1`);
  if (!zegel) return undefined;
  try {
    return stampOf(vault.open(zegel.sleutel, placeOf(zegel.id)));
  } catch {
    return undefined;
  }
}

/** The same, made when the first link is. */
export async function makeStamp(owner: Sql, vault: Vault, nu: string): Promise<Stamp> {
  const found = await findStamp(owner, vault);
  if (found) return found;
  const [id, sleutel] = [newId(), randomBytes(32)];
  await owner`
    insert into zegel (id, sleutel, gemaakt_op)
    values (${id}, ${vault.seal(sleutel, placeOf(id))}, ${nu})`;
  return stampOf(sleutel);
}
