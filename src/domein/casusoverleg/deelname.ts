import { z } from 'zod';
import { many } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import { newId } from '../../core/id.ts';
import type { Tx } from '../../core/road.ts';
import type { Tafelverband } from './recht.ts';

const Kandidaat = z.object({ medewerkerId: z.uuid(), organisatieId: z.uuid(), rollen: z.array(z.string()) });
type Kandidaat = z.infer<typeof Kandidaat>;

/** Who of these colleagues has a role at the table today, in the order in which the programme names the roles. */
async function readKandidaten(tx: Tx, { verbandId, overleg }: Tafelverband, ids: string[]): Promise<Kandidaat[]> {
  const rows = await tx.sql`
    select medewerker_id, organisatie_id, array_agg(rol order by array_position(${overleg.rollen}::text[], rol)) as rollen
    from aanstelling
    where verband_id = ${verbandId} and medewerker_id = any (${ids}::uuid[]) and rol = any (${overleg.rollen}::text[])
      and vervallen_op is null and periode @> ${tx.vandaag}::date
    group by medewerker_id, organisatie_id`;
  return many(Kandidaat, rows);
}

const Genodigde = z.object({ id: z.uuid(), naam: z.string(), organisatie: z.string() });

/** Everybody with a role at this table today. */
export async function listKandidaten(tx: Tx, { verbandId, overleg }: Tafelverband) {
  const rows = await tx.sql`
    select distinct k.id, k.voornaam || ' ' || k.achternaam as naam, o.naam as organisatie
    from aanstelling a
    join inzage.collega k on k.id = a.medewerker_id
    join organisatie o on o.id = k.organisatie_id
    where a.verband_id = ${verbandId} and a.rol = any (${overleg.rollen}::text[]) and a.vervallen_op is null
      and a.periode @> ${tx.vandaag}::date and (k.uit_dienst_per is null or k.uit_dienst_per > ${tx.vandaag})
    order by organisatie, naam, id`;
  return many(Genodigde, rows);
}

/** Makes the table exactly these colleagues: who was there stays, who is not named leaves. */
export async function seat(
  tx: Tx,
  tafel: Tafelverband,
  casusoverlegId: string,
  given: { ids: string[]; veld: string },
) {
  const ids = [...new Set(given.ids)];
  const kandidaten = await readKandidaten(tx, tafel, ids);
  if (kandidaten.length < ids.length) {
    throw fault(given.veld, 'Kies alleen collega’s die een rol hebben in dit casusoverleg');
  }
  const { sql, nu } = tx;
  const rijen = kandidaten.map(({ medewerkerId, organisatieId, rollen }) => ({
    ...{ id: newId(), medewerker_id: medewerkerId, organisatie_id: organisatieId, rol: rollen[0] },
  }));
  await sql`
    update overlegdeelname
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where verband_id = ${tafel.verbandId} and casusoverleg_id = ${casusoverlegId} and vervallen_op is null
      and medewerker_id <> all (${ids}::uuid[])`;
  await sql`
    insert into overlegdeelname (
      verband_id, id, casusoverleg_id, medewerker_id, organisatie_id, rol, door, geregistreerd_op
    )
    select
      ${tafel.verbandId}, n.id, ${casusoverlegId}, n.medewerker_id, n.organisatie_id, n.rol, ${tx.actor.medewerkerId}, ${nu}
    from json_to_recordset(${JSON.stringify(rijen)}::text::json)
      as n (id uuid, medewerker_id uuid, organisatie_id uuid, rol text)
    where not exists (
      select from overlegdeelname d
      where d.verband_id = ${tafel.verbandId} and d.casusoverleg_id = ${casusoverlegId} and d.medewerker_id = n.medewerker_id
        and d.vervallen_op is null
    )`;
}
