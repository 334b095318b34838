import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { fault } from '../../core/faults.ts';
import { Problem } from '../../core/problem.ts';
import type { Betrokkene } from '../casus/openen.ts';
import type { Programma } from '../programma/contract.ts';

const Kandidaat = z.object({ medewerkerId: z.uuid(), organisatieId: z.uuid(), rol: z.string(), naam: z.string() });
export type Kandidaat = z.infer<typeof Kandidaat>;

const keysOf = (regels: Programma, which: 'regisseur' | 'escalatie'): string[] =>
  Object.entries(regels.rollen)
    .filter(([, rol]) => rol[which])
    .map(([key]) => key);

/** The colleagues of a verband who have one of these roles today. */
export async function listWithRol(tx: Tx, verbandId: string, rollen: string[]): Promise<Kandidaat[]> {
  const rows = await tx.sql`
    select a.medewerker_id, a.organisatie_id, a.rol, m.voornaam || ' ' || m.achternaam as naam
    from aanstelling a
    join inzage.collega m on m.id = a.medewerker_id
    where a.verband_id = ${verbandId} and a.rol = any (${rollen}) and a.vervallen_op is null
      and a.periode @> ${tx.vandaag}::date
    order by a.rol, m.achternaam, a.medewerker_id`;
  return many(Kandidaat, rows);
}

/** Who may have the regie in this verband today, by the programme. */
export function listRegisseurs(tx: Tx, verbandId: string, regels: Programma): Promise<Kandidaat[]> {
  return listWithRol(tx, verbandId, keysOf(regels, 'regisseur'));
}

/** The colleague who gets the regie, in the role that allows it; a fault on the field when that is not possible. */
export function pickRegisseur(candidates: Kandidaat[], medewerkerId: string, veld: string): Betrokkene {
  const found = candidates.find((one) => one.medewerkerId === medewerkerId);
  if (!found) throw fault(veld, 'Deze collega kan in dit programma geen regie hebben. Kies een ander');
  return { medewerkerId: found.medewerkerId, organisatieId: found.organisatieId, rol: found.rol };
}

/**
 * The coordinator who hears it when a term passes: of the accountable organisation, else of another partner in the
 * verband. Without any coordinator silence would have no end, so then there is no overdracht.
 */
export async function coordinatorFor(
  tx: Tx,
  verbandId: string,
  regels: Programma,
  organisatieId: string,
): Promise<Kandidaat> {
  const all = await listWithRol(tx, verbandId, keysOf(regels, 'escalatie'));
  const found = all.find((one) => one.organisatieId === organisatieId) ?? all[0];
  if (!found) throw new Problem('geen_coordinator');
  return found;
}
