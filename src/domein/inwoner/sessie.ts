import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler, Tx } from '../../core/road.ts';
import { opened, seal } from '../../core/sealed.ts';
import { openInwonersessie as openSessie } from '../../core/session.ts';
import { Naam, verzegeld } from '../deelnemer/deelnemer.ts';
import { printBsn } from '../lijst/afdruk.ts';
import { passesElfproef } from '../lijst/elfproef.contract.ts';
import { listVoorbeeldinwoners, openInwonersessie } from './contract.ts';

/** The nine digits of a BSN, as a provider that verified them hands them on. */
const Bsn = z
  .string()
  .regex(/^\d{9}$/)
  .refine(passesElfproef);

const Id = z.object({ id: z.uuid() });

/**
 * Opens a session for the inwoner with this BSN, which a provider vouched for. Of who has no casus nothing is kept, not even
 * that this person came by.
 */
export async function enterInwoner(tx: Tx, bsn: unknown, aanbiederId: string): Promise<string> {
  const checked = Bsn.safeParse(bsn);
  if (!checked.success) throw new Problem('inwoner_onbekend');
  const afdruk = printBsn(tx.vault, checked.data);
  await tx.sql.unsafe(`set local app.afdruk = '${afdruk}'`);
  const known = await tx.sql`select bekend from inzage.bekende_inwoner`;
  if (known.length === 0) throw new Problem('inwoner_onbekend');
  const inwonerId = await keepInwoner(tx, checked.data, afdruk);
  return openSessie(tx.sql, inwonerId, { nu: tx.nu, middel: 'oidc', aanbiederId });
}

async function keepInwoner({ sql, vault, nu }: Tx, bsn: string, afdruk: string): Promise<string> {
  const id = newId();
  await sql`
    insert into inwoner (id, afdruk, versleuteld, geregistreerd_op)
    values (${id}, decode(${afdruk}, 'hex'), ${seal(vault, { column: 'inwoner.versleuteld', id }, bsn)}, ${nu})
    on conflict do nothing`;
  return one(Id, await sql`select id from inwoner where afdruk = decode(${afdruk}, 'hex')`).id;
}

const Voorbeeld = z.object({ id: z.uuid(), naam: Naam });

const listVoorbeelden: Handler<typeof listVoorbeeldinwoners> = async ({ sql, vault }) => {
  await sql.unsafe(`set local app.aanmelden = 'ja'`);
  const rows = await sql`select id, deelnemer_id, naam from inzage.voorbeeldinwoner`;
  const inwoners = many(Voorbeeld, opened(vault, rows, { naam: verzegeld.naam }, 'deelnemerId'));
  return { inwoners: inwoners.map(({ id, naam }) => ({ id, ...naam })) };
};

const openVoorbeeld: Handler<typeof openInwonersessie> = async ({ sql, nu }, { inwonerId }) => {
  await sql.unsafe(`set local app.aanmelden = 'ja'`);
  const rows = await sql`select id from inzage.voorbeeldinwoner where id = ${inwonerId}`;
  if (rows.length === 0) throw new Problem('aanmelden_mislukt');
  return { token: await openSessie(sql, inwonerId, { nu, middel: 'voorbeeld' }) };
};

export const routes = [route(listVoorbeeldinwoners, listVoorbeelden), route(openInwonersessie, openVoorbeeld)];
