import type { Tx } from '../../core/road.ts';

/** Which casussen of the caseload are asked for. */
export type Filter = {
  verbandIds: string[];
  /** Only these, when somebody looks for a name. */
  casusIds?: string[];
  fase?: string | undefined;
  reden?: string | undefined;
};

export type Place = [datum: string, casusId: string];

/** The caseload under a filter, as a part of a query; nobody else's casussen can come in. */
function caseload(tx: Tx, { verbandIds, casusIds, fase, reden }: Filter) {
  const { sql, vandaag } = tx;
  return sql`
    from inzage.werkvoorraad w
    where w.verband_id = any (${verbandIds}::uuid[])
      and (w.antwoord_voor is null or w.antwoord_voor < ${vandaag})
      ${casusIds === undefined ? sql`` : sql`and w.casus_id = any (${casusIds}::uuid[])`}
      ${fase === undefined ? sql`` : sql`and w.fase = ${fase}`}
      ${reden === undefined ? sql`` : sql`and w.aandacht_reden = ${reden}`}`;
}

/** The names in the caseload, sealed. */
export const readNamen = (tx: Tx, filter: Filter) => tx.sql`
  select w.casus_id, w.deelnemer_id, w.naam ${caseload(tx, filter)} and w.naam is not null`;

/**
 * One page and the counts of the whole in one query, so that the caseload is walked once. What hangs on a casus (who is
 * accountable, what runs) is looked up for the rows of the page only, after the sort. An empty page is one row without a
 * casus, which still carries the counts.
 */
export function readVoorraad(tx: Tx, filter: Filter, { place, aantal }: { place: Place; aantal: number }) {
  const [datum, casusId] = place;
  return tx.sql`
    with voorraad as materialized (
      select w.* ${caseload(tx, filter)}
    ), telling as (${countOf(tx)}), pagina as materialized (
      select *
      from voorraad
      where (moment, casus_id) > (${datum}::date, ${casusId}::uuid)
      order by moment, casus_id
      limit ${aantal}
    )
    select
      t.*, p.*, v.slug as verband, v.naam as verband_naam, r.regisseur, a.aanbod
    from telling t
    left join pagina p on true
    left join verband v on v.id = p.verband_id
    left join lateral (
      select jsonb_build_object(
        'naam', k.voornaam || ' ' || k.achternaam, 'organisatie', o.naam, 'zelf', k.id = ${tx.actor.medewerkerId}::uuid
      ) as regisseur
      from inzage.collega k
      join organisatie o on o.id = k.organisatie_id
      where k.id = p.regisseur_id
      limit 1
    ) r on true
    cross join lateral (${aanbodOf(tx)}) a
    order by p.moment, p.casus_id`;
}

/** Counted over the whole caseload under the filter, so that the numbers are exact on every page. */
const countOf = ({ sql, vandaag }: Tx) => sql`
  select
    count(*) as totaal, count(*) filter (where moment <= ${vandaag}) as vandaag_of_eerder,
    max(${vandaag}::date - stil_sinds) as langste_stilte_dagen,
    count(*) filter (where geen_regisseur) as zonder_regisseur, count(*) filter (where geen_moment) as zonder_moment
  from voorraad`;

/** What runs in a casus, each with the day since when. */
const aanbodOf = ({ sql, vandaag }: Tx) => sql`
  select coalesce(jsonb_agg(jsonb_build_object('soort', l.soort, 'sinds', l.sinds) order by l.sinds), '[]') as aanbod
  from (
    select t.soort, lower(t.periode) as sinds
    from inzage.traject t
    where t.verband_id = p.verband_id and t.casus_id = p.casus_id and t.graad > 1 and t.vervallen_op is null and t.afloop is null
      and lower(t.periode) <= ${vandaag}
    union all
    select x.soort, x.datum
    from inzage.aanbod x
    where x.verband_id = p.verband_id and x.casus_id = p.casus_id and x.graad > 1 and x.vervallen_op is null
      and x.antwoord is distinct from 'geweigerd' and not exists (
        select from inzage.traject t
        where t.verband_id = p.verband_id and t.casus_id = p.casus_id and t.aanbod_id = x.id and t.vervallen_op is null
      )
    union all
    select 'plaatsing', y.sinds
    from inzage.plaatsing y
    where y.verband_id = p.verband_id and y.casus_id = p.casus_id and y.graad > 1 and y.vervallen_op is null and y.afloop is null
      and y.sinds <= ${vandaag}
  ) l`;
