-- Facts derived from acts. Laid anew at every migrate; nobody is granted these views, only the ones in access.sql that
-- are built on them. `feiten` is what has been recorded and is still open, whatever the day is: from it the aandacht and
-- the phase of a casus are computed. `stand` is how things stood on a peildatum, as known on a moment.

create or replace view feiten as
select
  c.verband_id, c.id as casus_id, c.begindatum, c.gesloten_op is not null as gesloten,
  g.gesprekken, g.laatste_gesprek,
  a.afspraak_datum, a.afspraak_id, a.afspraak_wat,
  o.antwoord_voor as overdracht_antwoord_voor, c.overdracht_id is not null as overdracht_open, w.overdracht_geweigerd_op,
  b.aanbod_open_sinds, b.aanbod_geweigerd_op,
  t.traject_einde, t.traject_soort, t.traject_gestopt,
  p.plaatsing_begin, p.plaatsing_einde, p.plaatsing_gestopt, coalesce(p.betaald_werk, false) as betaald_werk, p.uren,
  coalesce(p.onbetaald_werk, false) as onbetaald_werk,
  coalesce(p.vormen, '{}') as plaatsingsvorm,
  coalesce(dt.detachering, false) as detachering, dt.detachering_einde,
  coalesce(b.soorten, '{}') || coalesce(t.soorten, '{}') as aanbod,
  coalesce(b.passend, false) or coalesce(t.passend, false) or coalesce(p.betaald_werk, false) as passend_aanbod,
  l.van_lijst_op, l.van_lijst_op is not null as van_lijst,
  bp.plek_einde, bp.plek_einde is not null as plek,
  u.soort as uitstroom, coalesce(k.waarden, '{}') as kenmerken, coalesce(k.datums, '{}') as kenmerk_datums,
  h.oordeel as beoordeling, h.datum as beoordeeld_op, n.benodigdheid_op, n.benodigdheid_id, n.benodigdheid_soort,
  n.benodigdheid_tekst, v.casusoverleg_datum,
  coalesce(aq.aangevraagd, '{}') as aangevraagd, coalesce(aq.aanvraag, '{}') as aanvraag, aq.aanvraag_uiterlijk,
  aq.aanvraag_verwacht, coalesce(ab.toegekend, '{}') as toegekend, coalesce(ab.afgewezen, '{}') as afgewezen,
  ab.afgewezen_op, ab.afgewezen_soort, az.bezwaar_uiterlijk, af.afgesproken_op
from casus c
cross join lateral (
  select count(*) as gesprekken, max(datum) as laatste_gesprek
  from gesprek x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null and x.gevoerd
) g
left join lateral (
  select datum as afspraak_datum, id as afspraak_id, wat as afspraak_wat
  from afspraak x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null and x.afloop is null
  order by datum, id
  limit 1
) a on true
left join overdracht o on o.verband_id = c.verband_id and o.id = c.overdracht_id
left join lateral (
  select case when y.uitkomst = 'geweigerd' then y.datum end as overdracht_geweigerd_op
  from overdracht x
  join overdracht_antwoord y on y.verband_id = x.verband_id and y.overdracht_id = x.id
  where x.verband_id = c.verband_id and x.casus_id = c.id and c.overdracht_id is null
  order by y.geregistreerd_op desc, x.id desc
  limit 1
) w on true
cross join lateral (
  select
    min(datum) filter (where antwoord is null) as aanbod_open_sinds,
    max(antwoord_datum) filter (where antwoord = 'geweigerd') as aanbod_geweigerd_op,
    array_agg(distinct soort) filter (where antwoord is distinct from 'geweigerd') as soorten,
    bool_or(passend and antwoord is distinct from 'geweigerd') as passend
  from aanbod x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null
    and not exists (
      select 1 from traject y
      where y.verband_id = x.verband_id and y.casus_id = x.casus_id and y.aanbod_id = x.id and y.vervallen_op is null
    )
) b
cross join lateral (
  select
    min(upper(periode) - 1) filter (where afloop is null) as traject_einde,
    min(soort) filter (where afloop is null) as traject_soort,
    max(upper(periode) - 1) filter (where afloop is not null) as traject_gestopt,
    array_agg(distinct soort) filter (where afloop is null) as soorten,
    bool_or(passend) filter (where afloop is null) as passend
  from traject x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null
) t
cross join lateral (
  select
    min(lower(periode)) filter (where afloop is null and betaald) as plaatsing_begin,
    min(upper(periode) - 1) filter (where afloop is null) as plaatsing_einde,
    max(upper(periode) - 1) filter (where afloop is not null) as plaatsing_gestopt,
    bool_or(betaald) filter (where afloop is null) as betaald_werk,
    bool_or(not betaald) filter (where afloop is null) as onbetaald_werk,
    sum(uren) filter (where afloop is null and betaald) as uren,
    array_agg(distinct vorm) filter (where afloop is null and vorm is not null) as vormen
  from plaatsing x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null
) p
left join lateral (
  select max(upper(v.periode)) as van_lijst_op
  from koppeling k
  join lijstvermelding v
    on v.verband_id = k.verband_id and v.bsn_id = k.bsn_id and v.soort = k.soort and v.vervallen_op is null
  where k.verband_id = c.verband_id and k.deelnemer_id = c.deelnemer_id and k.van_regisseur
  having bool_and(not upper_inf(v.periode))
) l on true
cross join lateral (
  select min(upper(periode) - 1) as plek_einde
  from trajectplek x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null and x.afloop is null
) bp
cross join lateral (
  select
    jsonb_object_agg(kenmerk, weegwaarde) filter (where weegwaarde is not null) as waarden,
    jsonb_object_agg(kenmerk, datum) as datums
  from (
    select
      kenmerk, max(datum) as datum,
      (array_agg(weegwaarde order by datum desc, geregistreerd_op desc, id desc) filter (where weegwaarde is not null))[1]
        as weegwaarde
    from waarneming x
    where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null
    group by kenmerk
  ) per_kenmerk
) k
left join lateral (
  select oordeel, datum
  from beoordeling x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null
  order by x.datum desc, x.geregistreerd_op desc, x.id desc
  limit 1
) h on true
left join lateral (
  select
    opnieuw_op as benodigdheid_op, id as benodigdheid_id, soort as benodigdheid_soort, tekst as benodigdheid_tekst
  from benodigdheid x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null and x.afloop is null
  order by x.opnieuw_op, x.id
  limit 1
) n on true
cross join lateral (
  select
    bool_or(afloop is null) as detachering, min(upper(periode) - 1) filter (where afloop is null) as detachering_einde
  from detachering x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null
) dt
left join uitstroom u on u.verband_id = c.verband_id and u.casus_id = c.id and u.vervallen_op is null
cross join lateral (
  select min(datum) as casusoverleg_datum
  from agendapunt x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null and x.uitkomst is null
) v
cross join lateral (
  select
    array_agg(distinct x.soort) as aangevraagd, array_agg(distinct x.soort) filter (where loopt) as aanvraag,
    min(x.uiterlijke_datum) filter (where loopt and (x.verwachte_datum > x.uiterlijke_datum) is not true)
      as aanvraag_uiterlijk,
    min(x.verwachte_datum) filter (where loopt) as aanvraag_verwacht
  from aanvraag x
  cross join lateral (
    select x.ingetrokken_op is null and not exists (
      select from besluit y
      where y.verband_id = x.verband_id and y.aanvraag_id = x.id and y.vervallen_op is null and y.herroepen_op is null
    ) as loopt
  ) y
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null
) aq
-- What was decided last on each kind of aanvraag; a besluit that an objection took away counts no more.
cross join lateral (
  select
    array_agg(y.soort) filter (where y.gevolg = 'toegekend') as toegekend,
    array_agg(y.soort) filter (where y.gevolg = 'afgewezen') as afgewezen,
    max(y.datum) filter (where y.gevolg = 'afgewezen') as afgewezen_op,
    (array_agg(y.soort order by y.datum desc, y.id desc) filter (where y.gevolg = 'afgewezen'))[1] as afgewezen_soort
  from (
    select distinct on (x.soort) x.soort, x.gevolg, x.datum, x.id
    from besluit x
    where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null and x.herroepen_op is null
    order by x.soort, x.datum desc, x.id desc
  ) y
) ab
cross join lateral (
  select min(x.uiterlijke_datum) as bezwaar_uiterlijk
  from bezwaar x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null and x.uitkomst is null
) az
cross join lateral (
  select max(x.gemaakt_op) as afgesproken_op
  from afspraak x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null
) af;

-- What was known then: without a moment, everything that is known now.
create or replace function bekend_op() returns timestamptz
language sql stable parallel safe
return coalesce(nullif(current_setting('app.bekend_op', true), ''), 'infinity')::timestamptz;

create or replace function bekend(geregistreerd_op timestamptz, vervallen_op timestamptz) returns boolean
language sql stable parallel safe
return geregistreerd_op <= bekend_op() and (vervallen_op is null or vervallen_op > bekend_op());

create or replace function peildatum() returns date
language sql stable parallel safe
return nullif(current_setting('app.peildatum', true), '')::date;

-- Set-based, so that the figures of a whole verband cost one pass over each kind of act; asked for one casus, the planner
-- takes the condition into every part.
create or replace view stand as
with moment as materialized (
  select peildatum() as dag, bekend_op() as bekend
), traject_toen as not materialized (
  select x.verband_id, x.casus_id, x.aanbod_id, x.soort, x.passend, x.periode
  from moment m
  join traject x on lower(x.periode) <= m.dag and x.geregistreerd_op <= m.bekend
    and (x.vervallen_op is null or x.vervallen_op > m.bekend)
), besluit_toen as not materialized (
  select x.verband_id, x.casus_id, x.aanvraag_id, x.soort, x.gevolg, x.datum, x.id
  from moment m
  join besluit x on x.datum <= m.dag and (x.herroepen_op <= m.dag) is not true and x.geregistreerd_op <= m.bekend
    and (x.vervallen_op is null or x.vervallen_op > m.bekend)
)
select
  c.verband_id, c.id as casus_id, c.deelnemer_id, c.programma, c.programmaversie, c.betrokken, c.organisaties,
  coalesce(g.gesprekken, 0) as gesprekken, coalesce(g.gesprekken_jaar, 0) as gesprekken_jaar,
  coalesce(g.niet_verschenen, 0) as niet_verschenen,
  o.casus_id is not null as overdracht_open,
  u.soort is not null as gesloten, u.soort as uitstroom, coalesce(u.telt, false) as telt,
  coalesce(p.betaald_werk, false) as betaald_werk, coalesce(p.onbetaald_werk, false) as onbetaald_werk, p.uren,
  p.maanden_werk, coalesce(p.plaatsingen, 0) as plaatsingen,
  coalesce(p.vormen, '{}') as plaatsingsvorm,
  dt.casus_id is not null as detachering,
  coalesce(b.soorten, '{}') || coalesce(t.soorten, '{}') as aanbod,
  coalesce(b.passend, false) or coalesce(t.passend, false) or coalesce(p.betaald_werk, false) as passend_aanbod,
  bp.casus_id is not null as plek,
  coalesce(l.van_lijst, false) as van_lijst, coalesce(k.kenmerken, '{}') as kenmerken,
  h.oordeel as beoordeling,
  coalesce(aq.aangevraagd, '{}') as aangevraagd, coalesce(aq.aanvraag, '{}') as aanvraag,
  coalesce(ab.toegekend, '{}') as toegekend, coalesce(ab.afgewezen, '{}') as afgewezen
from moment m
join casus c on c.begindatum <= m.dag and c.geopend_op <= m.bekend
left join (
  select
    x.verband_id, x.casus_id, count(*) filter (where gevoerd) as gesprekken,
    count(*) filter (where gevoerd and x.datum > m.dag - interval '1 year') as gesprekken_jaar,
    count(*) filter (where not gevoerd) as niet_verschenen
  from moment m
  join gesprek x on x.datum <= m.dag and x.geregistreerd_op <= m.bekend
    and (x.vervallen_op is null or x.vervallen_op > m.bekend)
  group by x.verband_id, x.casus_id
) g on g.verband_id = c.verband_id and g.casus_id = c.id
left join (
  select distinct x.verband_id, x.casus_id
  from moment m
  join overdracht x on x.datum <= m.dag and x.geregistreerd_op <= m.bekend
  where not exists (
    select from overdracht_antwoord y
    where y.verband_id = x.verband_id and y.overdracht_id = x.id and y.datum <= m.dag and y.geregistreerd_op <= m.bekend
  )
) o on o.verband_id = c.verband_id and o.casus_id = c.id
left join (
  select x.verband_id, x.casus_id, min(x.soort) as soort, bool_or(x.telt) as telt
  from moment m
  join uitstroom x on x.datum <= m.dag and x.geregistreerd_op <= m.bekend
    and (x.vervallen_op is null or x.vervallen_op > m.bekend)
  group by x.verband_id, x.casus_id
) u on u.verband_id = c.verband_id and u.casus_id = c.id
left join (
  select x.verband_id, x.casus_id, array_agg(distinct x.soort) as soorten, bool_or(x.passend) as passend
  from moment m
  join aanbod x on x.datum <= m.dag and x.geregistreerd_op <= m.bekend
    and (x.vervallen_op is null or x.vervallen_op > m.bekend)
  where (x.antwoord = 'geweigerd' and x.antwoord_datum <= m.dag) is not true
    and not exists (
      select from traject_toen y
      where y.verband_id = x.verband_id and y.casus_id = x.casus_id and y.aanbod_id = x.id
    )
  group by x.verband_id, x.casus_id
) b on b.verband_id = c.verband_id and b.casus_id = c.id
left join (
  select y.verband_id, y.casus_id, array_agg(distinct y.soort) as soorten, bool_or(y.passend) as passend
  from moment m
  join traject_toen y on y.periode @> m.dag
  group by y.verband_id, y.casus_id
) t on t.verband_id = c.verband_id and t.casus_id = c.id
left join (
  select
    x.verband_id, x.casus_id, count(*) filter (where betaald) as plaatsingen,
    bool_or(betaald and periode @> m.dag) as betaald_werk, bool_or(not betaald and periode @> m.dag) as onbetaald_werk,
    sum(uren) filter (where betaald and periode @> m.dag) as uren,
    max(extract(year from age(m.dag, lower(periode))) * 12 + extract(month from age(m.dag, lower(periode))))
      filter (where betaald and periode @> m.dag) as maanden_werk,
    array_agg(distinct vorm) filter (where periode @> m.dag and vorm is not null) as vormen
  from moment m
  join plaatsing x on lower(x.periode) <= m.dag and x.geregistreerd_op <= m.bekend
    and (x.vervallen_op is null or x.vervallen_op > m.bekend)
  group by x.verband_id, x.casus_id
) p on p.verband_id = c.verband_id and p.casus_id = c.id
left join (
  select distinct x.verband_id, x.casus_id
  from moment m
  join trajectplek x on x.periode @> m.dag and x.besluitdatum <= m.dag and x.afloop is distinct from 'vervallen'
    and x.geregistreerd_op <= m.bekend and (x.vervallen_op is null or x.vervallen_op > m.bekend)
) bp on bp.verband_id = c.verband_id and bp.casus_id = c.id
left join (
  select distinct x.verband_id, x.casus_id
  from moment m
  join detachering x on x.periode @> m.dag and x.geregistreerd_op <= m.bekend
    and (x.vervallen_op is null or x.vervallen_op > m.bekend)
) dt on dt.verband_id = c.verband_id and dt.casus_id = c.id
left join (
  select distinct on (x.verband_id, x.casus_id) x.verband_id, x.casus_id, x.oordeel
  from moment m
  join beoordeling x on x.datum <= m.dag and x.geregistreerd_op <= m.bekend
    and (x.vervallen_op is null or x.vervallen_op > m.bekend)
  order by x.verband_id, x.casus_id, x.datum desc, x.geregistreerd_op desc, x.id desc
) h on h.verband_id = c.verband_id and h.casus_id = c.id
left join (
  select n.verband_id, n.casus_id, jsonb_object_agg(n.kenmerk, n.weegwaarde) as kenmerken
  from (
    select distinct on (x.verband_id, x.casus_id, x.kenmerk) x.verband_id, x.casus_id, x.kenmerk, x.weegwaarde
    from moment m
    join waarneming x on x.weegwaarde is not null and x.datum <= m.dag and x.geregistreerd_op <= m.bekend
      and (x.vervallen_op is null or x.vervallen_op > m.bekend)
    order by x.verband_id, x.casus_id, x.kenmerk, x.datum desc, x.geregistreerd_op desc, x.id desc
  ) n
  group by n.verband_id, n.casus_id
) k on k.verband_id = c.verband_id and k.casus_id = c.id
left join lateral (
  select bool_and(not v.periode @> m.dag) as van_lijst
  from koppeling k
  join lijstvermelding v on v.verband_id = k.verband_id and v.bsn_id = k.bsn_id and v.soort = k.soort
  where k.verband_id = c.verband_id and k.deelnemer_id = c.deelnemer_id and k.van_regisseur
    and v.geregistreerd_op <= m.bekend and (v.vervallen_op is null or v.vervallen_op > m.bekend)
) l on true
left join (
  select
    x.verband_id, x.casus_id, array_agg(distinct x.soort) as aangevraagd,
    array_agg(distinct x.soort) filter (where (x.ingetrokken_op <= m.dag) is not true and y.id is null) as aanvraag
  from moment m
  join aanvraag x on x.ontvangen_op <= m.dag and x.geregistreerd_op <= m.bekend
    and (x.vervallen_op is null or x.vervallen_op > m.bekend)
  left join besluit_toen y on y.verband_id = x.verband_id and y.casus_id = x.casus_id and y.aanvraag_id = x.id
  group by x.verband_id, x.casus_id
) aq on aq.verband_id = c.verband_id and aq.casus_id = c.id
left join (
  select
    y.verband_id, y.casus_id, array_agg(y.soort) filter (where y.gevolg = 'toegekend') as toegekend,
    array_agg(y.soort) filter (where y.gevolg = 'afgewezen') as afgewezen
  from (
    select distinct on (x.verband_id, x.casus_id, x.soort) x.*
    from besluit_toen x
    order by x.verband_id, x.casus_id, x.soort, x.datum desc, x.id desc
  ) y
  group by y.verband_id, y.casus_id
) ab on ab.verband_id = c.verband_id and ab.casus_id = c.id;
