import { z } from 'zod';
import { many, one } from '../../core/db.ts';
import type { Sql } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import type { Criterium } from '../programma/contract.ts';
import { holds } from '../programma/criterium.ts';

/** The facts of the criteria (criterium.contract.ts) as they stood, and how many plaatsingen there had been. */
const Feiten = z.object({
  van_lijst: z.boolean(),
  overdracht_open: z.boolean(),
  passend_aanbod: z.boolean(),
  betaald_werk: z.boolean(),
  onbetaald_werk: z.boolean(),
  plek: z.boolean(),
  gesloten: z.boolean(),
  gesprekken: z.number(),
  gesprekken_jaar: z.number(),
  plaatsingen: z.number(),
  uren: z.number().nullable(),
  maanden_werk: z.number().nullable(),
  uitstroom: z.string().nullable(),
  beoordeling: z.string().nullable(),
  aanbod: z.array(z.string()),
  aangevraagd: z.array(z.string()),
  aanvraag: z.array(z.string()),
  toegekend: z.array(z.string()),
  afgewezen: z.array(z.string()),
  plaatsingsvorm: z.array(z.string()),
  detachering: z.boolean(),
  kenmerken: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
});
export type Feitenstand = z.infer<typeof Feiten>;

/** Whether a criterium is true of facts as they stood. */
export const heldOp = (criterium: Criterium, feitenToen: Feitenstand): boolean => holds(criterium, feitenToen);

/** Casussen with the very same facts, so that each criterium is weighed once for all of them. */
export const Groep = z.object({
  verbandId: z.uuid(),
  feiten: Feiten,
  casussen: z.number(),
  /** Per role, who of the colleagues. */
  medewerkers: z.record(z.string(), z.array(z.uuid())),
});
export type Groep = z.infer<typeof Groep>;

const feiten = (sql: Sql) => sql`
  jsonb_build_object(
    'van_lijst', van_lijst, 'overdracht_open', overdracht_open, 'passend_aanbod', passend_aanbod,
    'betaald_werk', betaald_werk, 'onbetaald_werk', onbetaald_werk, 'detachering', detachering, 'plek', plek,
    'gesloten', gesloten, 'gesprekken', gesprekken, 'gesprekken_jaar', gesprekken_jaar, 'plaatsingen', plaatsingen,
    'uren', uren, 'maanden_werk', maanden_werk, 'uitstroom', uitstroom, 'beoordeling', beoordeling, 'aanbod', aanbod,
    'plaatsingsvorm', plaatsingsvorm, 'aangevraagd', aangevraagd, 'aanvraag', aanvraag, 'toegekend', toegekend,
    'afgewezen', afgewezen, 'kenmerken', kenmerken
  )`;

/**
 * How things stood on the peildatum that this transaction was set to, without a person in it. Groups and colleagues are laid
 * together and not joined: nobody can guess how many casussen share their facts, and a plan made on a wrong guess reads all
 * colleagues once for every casus.
 */
export async function readGroepen({ sql }: Tx, verbandIds: string[]): Promise<Groep[]> {
  // One verband is named as such, for then the planner reads nothing of the others.
  const [id = ''] = verbandIds;
  const here = verbandIds.length === 1 ? sql`= ${id}` : sql`= any (${verbandIds}::uuid[])`;
  const rows = await sql`
    with gemeten as materialized (
      select verband_id, casus_id, ${feiten(sql)} as feiten
      from cijfers.stand
      where verband_id ${here}
    ), groep as materialized (
      select verband_id, feiten, row_number() over () as nummer, array_agg(casus_id) as ids
      from gemeten
      group by verband_id, feiten
    ), bijeen as (
      select g.verband_id, van.casus_id, g.nummer, null as rol, null::uuid as medewerker_id
      from groep g
      cross join unnest(g.ids) as van (casus_id)
      union all
      select b.verband_id, b.casus_id, null, b.rol, b.medewerker_id
      from cijfers.betrokkenheid b
      where b.verband_id ${here} and b.periode @> peildatum() and bekend(b.geregistreerd_op, b.vervallen_op)
    ), inzet as (
      select distinct nummer, rol, medewerker_id
      from (
        select rol, medewerker_id, max(nummer) over (partition by verband_id, casus_id) as nummer
        from bijeen
      ) per_casus
      where rol is not null and nummer is not null
    ), team as (
      select nummer, jsonb_object_agg(rol, medewerkers) as medewerkers
      from (select nummer, rol, jsonb_agg(medewerker_id) as medewerkers from inzet group by nummer, rol) per_rol
      group by nummer
    )
    select g.verband_id, g.feiten, cardinality(g.ids) as casussen, coalesce(t.medewerkers, '{}') as medewerkers
    from groep g
    left join team t on t.nummer = g.nummer`;
  return many(Groep, rows);
}

/** The name of a verband, as it is printed above its figures. */
export async function readNaam({ sql }: Tx, verbandId: string): Promise<string> {
  const rows = await sql`
    select naam
    from verband
    where id = ${verbandId}`;
  return one(z.object({ naam: z.string() }), rows).naam;
}
