import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';

/** Which role follows from which value of a claim. */
export const Rolregel = z.strictObject({ waarde: z.string(), verband: z.string(), rol: z.string() });
export type Rolregel = z.infer<typeof Rolregel>;

const Aanbieder = z.object({
  id: z.uuid(),
  organisatieId: z.uuid(),
  issuer: z.string(),
  clientId: z.string(),
  clientSecret: z.instanceof(Uint8Array).nullable(),
  acrWaarden: z.array(z.string()),
  claimGebruiker: z.string(),
  rolClaim: z.string().nullable(),
  rollen: z.array(Rolregel),
});
/** The identity provider of one organisation, as it was set up. A change is a new one. */
export type Aanbieder = z.infer<typeof Aanbieder>;

/** A provider of colleagues that is in use. Those of inwoners have a sign-in of their own. */
export async function readAanbieder(sql: Sql, id: string): Promise<Aanbieder> {
  await sql.unsafe(`set local app.aanmelden = 'ja'`);
  const rows = await sql`
    select
      id, organisatie_id, issuer, client_id, client_secret, acr_waarden, claim_gebruiker, rol_claim, rollen
    from identiteitsaanbieder
    where id = ${id} and soort = 'medewerker' and vervallen_op is null`;
  const aanbieder = maybe(Aanbieder, rows);
  if (!aanbieder) throw new Problem('niet_gevonden');
  return aanbieder;
}
