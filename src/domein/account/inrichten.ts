import { z } from 'zod';
import { one } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { newId } from '../../core/id.ts';
import { addUitnodiging } from './uitnodiging.ts';

/** The first beheerder of an organisation, whom no beheerder can invite: set up by the owner of the database. */
const slug = z.string().regex(/^[a-z0-9-]{2,60}$/);

export const EersteBeheerder = z.strictObject({
  organisatie: slug,
  naam: z.string().trim().min(2).max(120),
  soort: z.string().regex(/^[a-z0-9_]{2,60}$/),
  voornaam: z.string().trim().min(1).max(60),
  achternaam: z.string().trim().min(1).max(80),
  collega: slug,
});
export type EersteBeheerder = z.infer<typeof EersteBeheerder>;

type When = { nu: string; vandaag: string };

const Id = z.object({ id: z.uuid() });

/** Adds the organisation when it is not there yet; from its first account on it asks everybody for a second factor. */
async function organisatieOf(sql: Sql, { organisatie, naam, soort }: EersteBeheerder, nu: string): Promise<string> {
  const added = await sql`
    insert into organisatie (id, slug, naam, soort, geregistreerd_op)
    values (${newId()}, ${organisatie}, ${naam}, ${soort}, ${nu})
    on conflict (slug) do nothing
    returning id`;
  const rows = added.length > 0 ? added : await sql`select id from organisatie where slug = ${organisatie}`;
  const { id } = one(Id, rows);
  if (added.length === 0) return id;
  await sql`
    insert into aanmeldbeleid (id, organisatie_id, tweede_factor, geregistreerd_op)
    values (${newId()}, ${id}, true, ${nu})`;
  return id;
}

/** Adds a beheerder with an account and an invitation; gives the code, which is kept nowhere. */
export async function addBeheerder(sql: Sql, given: EersteBeheerder, { nu, vandaag }: When) {
  const organisatieId = await organisatieOf(sql, given, nu);
  const medewerkerId = newId();
  await sql`
    insert into medewerker (id, organisatie_id, slug, voornaam, achternaam, geregistreerd_op)
    values (${medewerkerId}, ${organisatieId}, ${given.collega}, ${given.voornaam}, ${given.achternaam}, ${nu})`;
  await sql`
    insert into account (medewerker_id, organisatie_id, gebruikersnaam)
    values (${medewerkerId}, ${organisatieId}, ${given.collega})`;
  await sql`
    insert into functie (id, organisatie_id, medewerker_id, soort, periode, geregistreerd_op)
    values (${newId()}, ${organisatieId}, ${medewerkerId}, 'beheerder', daterange(${vandaag}, null), ${nu})`;
  return addUitnodiging(sql, { medewerkerId, organisatieId, door: null }, nu);
}
