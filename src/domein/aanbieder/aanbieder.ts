import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { opened } from '../../core/sealed.ts';
import type { Vault } from '../../core/vault.ts';

/** Which role follows from which value of a claim. */
export const Rolregel = z.strictObject({ waarde: z.string(), verband: z.string(), rol: z.string() });
export type Rolregel = z.infer<typeof Rolregel>;

/** The column in which the secret that Loopplank shares with a provider is sealed. */
export const secretColumn = 'identiteitsaanbieder.client_secret';

const Aanbieder = z.object({
  id: z.uuid(),
  organisatieId: z.uuid(),
  soort: z.enum(['medewerker', 'inwoner']),
  issuer: z.string(),
  clientId: z.string(),
  clientSecret: z.string().nullable(),
  acrWaarden: z.array(z.string()),
  claimGebruiker: z.string(),
  rolClaim: z.string().nullable(),
  rollen: z.array(Rolregel),
});
/** The identity provider of one organisation, as it was set up. A change is a new one. */
export type Aanbieder = z.infer<typeof Aanbieder>;

/** A provider that is in use: of the colleagues of its organisation, or of inwoners. */
export async function readAanbieder(sql: Sql, vault: Vault, id: string): Promise<Aanbieder> {
  await sql.unsafe(`set local app.aanmelden = 'ja'`);
  const rows = await sql`
    select
      id, organisatie_id, soort, issuer, client_id, client_secret, acr_waarden, claim_gebruiker, rol_claim, rollen
    from identiteitsaanbieder
    where id = ${id} and vervallen_op is null`;
  const aanbieder = maybe(Aanbieder, opened(vault, rows, { clientSecret: secretColumn }));
  if (!aanbieder) throw new Problem('niet_gevonden');
  return aanbieder;
}
