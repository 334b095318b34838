import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { Aanbieder } from './aanbieder.ts';
import type { Claims } from './openid.ts';

const Collega = z.object({ medewerkerId: z.uuid() });

/** A name for an account, as sign-in with a password takes it too; so it is safe as a literal. */
const Gebruikersnaam = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9.@_-]{1,79}$/);

/**
 * The colleague whom a provider recognised, within its own organisation only: the policies of this transaction know no
 * other. At the first sign-in the name of the account is believed; from then on only the subject, which never changes
 * hands, so that who inherits a name or mail address does not inherit an account.
 */
export async function findCollega(tx: Tx, aanbieder: Aanbieder, claims: Claims): Promise<string> {
  await tx.sql.unsafe(
    `set local app.organisatie = '${aanbieder.organisatieId}';set local app.aanbieder = '${aanbieder.id}'`,
  );
  const id = (await linked(tx, aanbieder, claims)) ?? (await linkByName(tx, aanbieder, claims));
  if (id === undefined) throw new Problem('aanmelding_onbekend');
  await tx.sql.unsafe(`set local app.medewerker = '${id}'`);
  await requireAccount(tx, id);
  return id;
}

async function linked(tx: Tx, { id }: Aanbieder, { sub }: Claims): Promise<string | undefined> {
  const rows = await tx.sql`
    select medewerker_id
    from identiteit
    where aanbieder_id = ${id} and onderwerp = ${sub}`;
  return maybe(Collega, rows)?.medewerkerId;
}

/** Who already has another subject at this provider is not this person, whatever the name says. */
async function linkByName(tx: Tx, aanbieder: Aanbieder, claims: Claims): Promise<string | undefined> {
  const naam = nameIn(aanbieder, claims);
  if (naam === undefined) return undefined;
  await tx.sql.unsafe(`set local app.gebruikersnaam = '${naam}'`);
  const rows = await tx.sql`
    insert into identiteit (aanbieder_id, onderwerp, organisatie_id, medewerker_id, geregistreerd_op)
    select ${aanbieder.id}, ${claims.sub}, m.organisatie_id, m.id, ${tx.nu}
    from account a
    join medewerker m on m.id = a.medewerker_id
    where a.gebruikersnaam = ${naam} and m.organisatie_id = ${aanbieder.organisatieId}
    on conflict do nothing
    returning medewerker_id`;
  return maybe(Collega, rows)?.medewerkerId;
}

function nameIn({ claimGebruiker }: Aanbieder, claims: Claims): string | undefined {
  if (claimGebruiker === 'email' && claims['email_verified'] === false) return undefined;
  return Gebruikersnaam.safeParse(claims[claimGebruiker]).data;
}

/** A blocked account stays closed, and so does that of who has left. */
async function requireAccount({ sql, vandaag }: Tx, medewerkerId: string): Promise<void> {
  const rows = await sql`
    select 1
    from account a
    join medewerker m on m.id = a.medewerker_id
    where a.medewerker_id = ${medewerkerId} and a.geblokkeerd_op is null
      and (m.uit_dienst_per is null or m.uit_dienst_per > ${vandaag})`;
  if (rows.length === 0) throw new Problem('aanmelding_onbekend');
}
