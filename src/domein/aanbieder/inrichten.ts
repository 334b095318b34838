import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import { Problem } from '../../core/problem.ts';
import { seal } from '../../core/sealed.ts';
import type { Vault } from '../../core/vault.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';
import { Rolregel, secretColumn } from './aanbieder.ts';
import { veiligAdres } from './contract.ts';

/** What the owner of the database says of a provider. `organisatie` is its name in URLs. */
export const Inrichting = z.strictObject({
  organisatie: z.string(),
  soort: z.enum(['medewerker', 'inwoner']),
  naam: z.string().min(2).max(120).optional(),
  issuer: z
    .string()
    .max(300)
    .refine((adres) => veiligAdres.test(adres), 'Schrijf een adres dat begint met https://'),
  clientId: z.string().min(1).max(255),
  clientSecret: z.string().min(1).max(500).optional(),
  acrWaarden: z.array(z.string().min(1).max(300)).min(1).max(20),
  claimGebruiker: z.string().min(1).max(120),
  rolClaim: z.string().min(1).max(120).optional(),
  rollen: z.array(Rolregel).max(200),
  alleenAanbieder: z.boolean(),
});
export type Inrichting = z.infer<typeof Inrichting>;

const Organisatie = z.object({ id: z.uuid(), naam: z.string(), soort: z.string() });
type Organisatie = z.infer<typeof Organisatie>;

/** Adds a provider, as the owner of the database. Gives its id. */
export async function addAanbieder(sql: Sql, vault: Vault, given: Inrichting, nu: string): Promise<string> {
  const rows = await sql`
    select id, naam, soort
    from organisatie
    where slug = ${given.organisatie}`;
  const organisatie = maybe(Organisatie, rows);
  if (!organisatie) throw fault('organisatie', `Er is geen organisatie “${given.organisatie}”`);
  if (given.rolClaim === undefined && given.rollen.length > 0) {
    throw fault('claim-rollen', 'Noem de claim waar de rollen uit volgen');
  }
  await requireRollen(sql, organisatie, given.rollen);
  const id = newId();
  const geheim = seal(vault, { column: secretColumn, id }, given.clientSecret);
  const added = await sql`
    insert into identiteitsaanbieder (
      id, organisatie_id, soort, naam, issuer, client_id, client_secret, acr_waarden, claim_gebruiker, rol_claim, rollen,
      alleen_aanbieder, geregistreerd_op
    )
    values (
      ${id}, ${organisatie.id}, ${given.soort}, ${given.naam ?? organisatie.naam}, ${given.issuer}, ${given.clientId},
      ${geheim}, ${given.acrWaarden}, ${given.claimGebruiker}, ${given.rolClaim ?? null},
      ${JSON.stringify(given.rollen)}::text::jsonb, ${given.alleenAanbieder}, ${nu}
    )
    on conflict do nothing`;
  if (added.count === 0) throw new Problem('identiteitsaanbieder_bestaat_al');
  return id;
}

/** A role that the programme does not know, or not for this kind of partner, could never be laid; so it is told at once. */
async function requireRollen(sql: Sql, { soort }: Organisatie, rollen: Rolregel[]): Promise<void> {
  for (const { verband, rol } of rollen) {
    const regels = await readRegels(sql, verband);
    if (regels?.rollen[rol]?.partners.includes(soort) === true) continue;
    throw fault('rol', `In ${verband} is ${rol} geen rol voor deze organisatie`);
  }
}

const Programmaversie = z.object({ programma: z.string(), versie: z.number() });

async function readRegels(sql: Sql, verband: string): Promise<Programma | undefined> {
  const rows = await sql`
    select programma, versie
    from verband
    where slug = ${verband}`;
  const found = maybe(Programmaversie, rows);
  return found && programmaOf(sql, found.programma, found.versie);
}
