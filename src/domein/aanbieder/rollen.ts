import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { programmaOf } from '../programma/versie.ts';
import type { Aanbieder } from './aanbieder.ts';
import { Aanstelling, addAanstelling, endAanstelling } from './aanstelling.ts';
import type { Claims } from './openid.ts';

const Verband = z.object({
  verbandId: z.uuid(),
  verband: z.string(),
  programma: z.string(),
  versie: z.number(),
  soort: z.string(),
});
const Lopend = Aanstelling.extend({ bron: z.string() });
type Rol = { verbandId: string; rol: string };

/**
 * Lays the roles that follow from the claims of this sign-in and ends those that no longer do. What a coordinator gave
 * stays as it is. A provider without a claim for roles has no say in them, and a beheerder gets none: who looks after the
 * accounts sees no casus.
 */
export async function followRollen(tx: Tx, aanbieder: Aanbieder, claims: Claims, medewerkerId: string): Promise<void> {
  if (aanbieder.rolClaim === null) return;
  const values = (await isBeheerder(tx, medewerkerId)) ? [] : valuesOf(claims[aanbieder.rolClaim]);
  const wanted = await allowed(tx, aanbieder, values);
  const running = await listRunning(tx, medewerkerId);
  const isSame = (a: Rol) => (b: Rol) => a.verbandId === b.verbandId && a.rol === b.rol;
  const ended = running.filter((one) => one.bron === 'oidc' && !wanted.some(isSame(one)));
  const begun = wanted.filter((one) => !running.some(isSame(one)));
  for (const one of ended) await endAanstelling(tx.sql, one, tx);
  const { organisatieId } = aanbieder;
  for (const one of begun) await addAanstelling(tx.sql, { ...one, medewerkerId, organisatieId }, tx);
}

async function isBeheerder({ sql, vandaag }: Tx, medewerkerId: string): Promise<boolean> {
  const rows = await sql`
    select 1
    from functie
    where medewerker_id = ${medewerkerId} and soort = 'beheerder' and vervallen_op is null
      and periode @> ${vandaag}::date`;
  return rows.length > 0;
}

const valuesOf = (claim: unknown): unknown[] => (Array.isArray(claim) ? claim : [claim]);

/** Only roles that the programme knows for this kind of partner, in verbanden in which the organisation takes part today. */
async function allowed({ sql, vandaag }: Tx, { rollen }: Aanbieder, values: unknown[]): Promise<Rol[]> {
  const named = rollen.filter(({ waarde }) => values.includes(waarde));
  const rows = await sql`
    select verband_id, verband, programma, versie, soort
    from inzage.aanbiederverband
    where periode @> ${vandaag}::date and verband = any (${named.map(({ verband }) => verband)})`;
  const found: Rol[] = [];
  for (const { verbandId, verband, programma, versie, soort } of many(Verband, rows)) {
    const regels = await programmaOf(sql, programma, versie);
    const here = named.filter((one) => one.verband === verband && regels.rollen[one.rol]?.partners.includes(soort));
    found.push(...Array.from(new Set(here.map(({ rol }) => rol)), (rol) => ({ verbandId, rol })));
  }
  return found;
}

async function listRunning({ sql, vandaag }: Tx, medewerkerId: string): Promise<z.infer<typeof Lopend>[]> {
  const rows = await sql`
    select verband_id, id, medewerker_id, organisatie_id, rol, bron, lower(periode) as begin
    from aanstelling
    where medewerker_id = ${medewerkerId} and vervallen_op is null and periode @> ${vandaag}::date`;
  return many(Lopend, rows);
}
