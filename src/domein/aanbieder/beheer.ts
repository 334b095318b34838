import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { Rolregel } from './aanbieder.ts';
import { Aanstelling, endAanstelling } from './aanstelling.ts';
import type { Moment } from './aanstelling.ts';

const Overzicht = z.object({
  id: z.uuid(),
  organisatie: z.string(),
  soort: z.string(),
  naam: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  metGeheim: z.boolean(),
  acrWaarden: z.array(z.string()),
  claimGebruiker: z.string(),
  rolClaim: z.string().nullable(),
  rollen: z.array(Rolregel),
  alleenAanbieder: z.boolean(),
  collegas: z.number(),
});
export type Overzicht = z.infer<typeof Overzicht>;

/** The providers that are in use, without their secrets. */
export async function listInrichtingen(sql: Sql): Promise<Overzicht[]> {
  const rows = await sql`
    select
      p.id, o.slug as organisatie, p.soort, p.naam, p.issuer, p.client_id, p.client_secret is not null as met_geheim,
      p.acr_waarden, p.claim_gebruiker, p.rol_claim, p.rollen, p.alleen_aanbieder,
      (select count(*) from identiteit i where i.aanbieder_id = p.id) as collegas
    from identiteitsaanbieder p
    join organisatie o on o.id = p.organisatie_id
    where p.vervallen_op is null
    order by o.slug, p.naam`;
  return many(Overzicht, rows);
}

/** Ends a provider: nobody signs in by it any more, its sessions end, and so do the roles that followed from its claims. */
export async function removeAanbieder(sql: Sql, id: string, { nu, vandaag }: Moment): Promise<void> {
  const rows = await sql`
    update identiteitsaanbieder
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where id = ${id} and vervallen_op is null
    returning organisatie_id`;
  if (rows.length === 0) throw new Problem('niet_gevonden', 'Er is geen aanbieder met dit kenmerk.');
  await sql`
    update sessie
    set beeindigd_op = ${nu}
    where aanbieder_id = ${id} and beeindigd_op is null`;
  const rollen = await sql`
    select a.verband_id, a.id, a.medewerker_id, a.organisatie_id, a.rol, lower(a.periode) as begin
    from aanstelling a
    join identiteit i on i.medewerker_id = a.medewerker_id
    where i.aanbieder_id = ${id} and a.bron = 'oidc' and a.vervallen_op is null and a.periode @> ${vandaag}::date`;
  for (const rol of many(Aanstelling, rollen)) await endAanstelling(sql, rol, { nu, vandaag });
}

/** Forgets which subject a colleague has, for who got a new identity at the provider. The next sign-in goes by name. */
export async function unlinkCollega(sql: Sql, aanbiederId: string, collega: string): Promise<void> {
  const gone = await sql`
    delete from identiteit i
    using medewerker m
    where i.aanbieder_id = ${aanbiederId} and m.id = i.medewerker_id and m.slug = ${collega}`;
  if (gone.count === 0) throw new Problem('niet_gevonden', `“${collega}” is niet aan deze aanbieder gekoppeld.`);
}
