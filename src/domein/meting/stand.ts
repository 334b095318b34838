import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';

/** The facts of the criteria (criterium.contract.ts) as they stood. */
const Feiten = z.object({
  van_lijst: z.boolean(),
  overdracht_open: z.boolean(),
  passend_aanbod: z.boolean(),
  betaald_werk: z.boolean(),
  gesloten: z.boolean(),
  gesprekken: z.number(),
  uren: z.number().nullable(),
  maanden_werk: z.number().nullable(),
  uitstroom: z.string().nullable(),
  aanbod: z.array(z.string()),
});

/** Casussen with the very same facts, so that each criterium is weighed once for all of them. */
export const Groep = z.object({
  feiten: Feiten,
  casussen: z.number(),
  gesprekken: z.number(),
  plaatsingen: z.number(),
  /** Per role, who of the colleagues. */
  medewerkers: z.record(z.string(), z.array(z.uuid())),
});
export type Groep = z.infer<typeof Groep>;

const feiten = (sql: Sql) => sql`
  jsonb_build_object(
    'van_lijst', van_lijst, 'overdracht_open', overdracht_open, 'passend_aanbod', passend_aanbod,
    'betaald_werk', betaald_werk, 'gesloten', gesloten, 'gesprekken', gesprekken, 'uren', uren,
    'maanden_werk', maanden_werk, 'uitstroom', uitstroom, 'aanbod', aanbod
  ) as feiten`;

/** How things stood on the peildatum that this transaction was set to, without a person in it. */
export async function readGroepen({ sql }: Tx, verbandId: string): Promise<Groep[]> {
  const rows = await sql`
    with gemeten as materialized (
      select casus_id, plaatsingen, gesprekken, ${feiten(sql)}
      from cijfers.stand
      where verband_id = ${verbandId}
    ), groep as (
      select
        row_number() over () as nummer, feiten, count(*) as casussen, sum(gesprekken) as gesprekken,
        sum(plaatsingen) as plaatsingen, array_agg(casus_id) as casus_ids
      from gemeten
      group by feiten
    ), inzet as (
      select g.nummer, b.rol, b.medewerker_id
      from groep g
      cross join unnest(g.casus_ids) as lid (casus_id)
      join cijfers.betrokkenheid b on b.casus_id = lid.casus_id
      where b.verband_id = ${verbandId} and b.periode @> peildatum() and bekend(b.geregistreerd_op, b.vervallen_op)
      group by g.nummer, b.rol, b.medewerker_id
    ), rol as (
      select nummer, rol, jsonb_agg(medewerker_id) as medewerkers
      from inzet
      group by nummer, rol
    ), team as (
      select nummer, jsonb_object_agg(rol, medewerkers) as medewerkers
      from rol
      group by nummer
    )
    select g.feiten, g.casussen, g.gesprekken, g.plaatsingen, coalesce(t.medewerkers, '{}') as medewerkers
    from groep g
    left join team t on t.nummer = g.nummer`;
  return many(Groep, rows);
}

const Persoon = z.object({
  casusId: z.uuid(),
  voornaam: z.string(),
  achternaam: z.string(),
  plaatsingen: z.number(),
  feiten: Feiten,
});
export type Persoon = z.infer<typeof Persoon>;
export type Place = [achternaam: string, voornaam: string, casusId: string];

/** The casussen that the actor may see, by name, with how they stood. */
export async function readPersonen({ sql }: Tx, verbandId: string, after?: Place): Promise<Persoon[]> {
  const [achternaam = '', voornaam = '', casusId = ''] = after ?? [];
  const further = sql`and (achternaam, voornaam, casus_id) > (${achternaam}, ${voornaam}, ${casusId}::uuid)`;
  const rows = await sql`
    select casus_id, voornaam, achternaam, plaatsingen, ${feiten(sql)}
    from inzage.stand
    where verband_id = ${verbandId} ${after ? further : sql``}
    order by achternaam, voornaam, casus_id`;
  return many(Persoon, rows);
}

/**
 * How many people stand on a list. Only colleagues of an organisation that supplies it get a figure: row policies show
 * them their own list, and others nothing.
 */
export async function countLijst(tx: Tx, verbandId: string, lijst: { soort: string; leverancier: string }) {
  const rows = await tx.sql`
    select o.soort = ${lijst.leverancier} as levert, (
      select count(distinct v.bsn_id)
      from lijstvermelding v
      where v.verband_id = ${verbandId} and v.soort = ${lijst.soort} and v.periode @> peildatum()
        and bekend(v.geregistreerd_op, v.vervallen_op)
    ) as aantal
    from organisatie o
    where o.id = ${tx.actor.organisatieId}`;
  const [found] = many(z.object({ levert: z.boolean(), aantal: z.number() }), rows);
  return found?.levert === true ? found.aantal : null;
}

/** The name of a verband, as it is printed above its figures. */
export async function readNaam({ sql }: Tx, verbandId: string): Promise<string> {
  const rows = await sql`
    select naam
    from verband
    where id = ${verbandId}`;
  return one(z.object({ naam: z.string() }), rows).naam;
}
