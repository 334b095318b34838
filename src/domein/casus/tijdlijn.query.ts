import type { Tx } from '../../core/road.ts';
import { categorieen } from '../toegang/basis.contract.ts';
import type { Ref } from './lezen.query.ts';
import { naamOf, organisatieOf } from './persoon.ts';
import { vanDeAanvraag } from './tijdlijn.aanvraag.query.ts';
import { vanDeTafel } from './tijdlijn.tafel.query.ts';
import { vanHetWerk } from './tijdlijn.werk.query.ts';

/**
 * One part of the timeline per kind of act, all with the same columns. Only the current version counts; `verbeterd` tells
 * that an older one was wrong, which is not so when an act only went on (an afloop, an antwoord).
 */
type Part = (tx: Tx, ref: Ref) => ReturnType<Tx['sql']>;

const day = (tx: Tx, column: string) => tx.sql`(lower(${tx.sql(column)}) at time zone 'Europe/Amsterdam')::date`;

const opening: Part = (tx, { verbandId, casusId }) => tx.sql`
  select * from (
    select
      'opening' as soort, c.id, 1 as versie, c.begindatum as datum, r.geregistreerd_op, r.door, r.organisatie_id,
      false as verbeterd,
      jsonb_build_object(
        'regisseur', ${naamOf(tx.sql, 'r.medewerker_id')}, 'organisatie', ${organisatieOf(tx.sql, 'r.organisatie_id')}
      ) as gegevens
    from inzage.casus c
    join inzage.regie r on r.verband_id = c.verband_id and r.casus_id = c.id
    where c.verband_id = ${verbandId} and c.id = ${casusId} and r.verband_id = ${verbandId} and r.casus_id = ${casusId}
    order by r.geregistreerd_op, r.versie
    limit 1
  ) eerste`;

const regie: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'regie', x.id, x.versie, ${day(tx, 'x.periode')}, x.geregistreerd_op, x.door, x.organisatie_id, false,
    jsonb_build_object(
      'regisseur', ${naamOf(tx.sql, 'x.medewerker_id')}, 'organisatie', ${organisatieOf(tx.sql, 'x.organisatie_id')}
    )
  from inzage.regie x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.versie = 1
    and lower(x.periode) > (
      select min(lower(y.periode))
      from inzage.regie y
      where y.verband_id = ${verbandId} and y.casus_id = ${casusId}
    )`;

/** Who came into the team after the opening, or left it before the end; who came with the regie stands there. */
const betrokkenheid: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'betrokkenheid', x.id, x.versie, case when upper_inf(x.periode) then lower(x.periode) else upper(x.periode) - 1 end,
    x.geregistreerd_op, x.door, x.organisatie_id, false,
    jsonb_build_object(
      'collega', ${naamOf(tx.sql, 'x.medewerker_id')}, 'organisatie', ${organisatieOf(tx.sql, 'x.organisatie_id')},
      'rol', x.rol, 'weg', not upper_inf(x.periode)
    )
  from inzage.betrokkenheid x
  join inzage.casus c on c.verband_id = ${verbandId} and c.id = ${casusId}
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and not x.met_regie
    and x.geregistreerd_op > c.geopend_op and x.geregistreerd_op is distinct from c.gesloten_op`;

const overdracht: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'overdracht', x.id, 1, x.datum, x.geregistreerd_op, x.door,
    case when x.naar_organisatie_id = ${tx.actor.organisatieId} then x.naar_organisatie_id else x.van_organisatie_id end,
    false,
    jsonb_build_object(
      'van', ${organisatieOf(tx.sql, 'x.van_organisatie_id')}, 'naar', ${organisatieOf(tx.sql, 'x.naar_organisatie_id')},
      'antwoordVoor', x.antwoord_voor, 'reden', x.reden, 'uitkomst', a.uitkomst, 'antwoordDatum', a.datum,
      'volgendeStap', a.volgende_stap, 'toelichting', a.toelichting
    )
  from inzage.overdracht x
  left join inzage.overdracht_antwoord a
    on a.verband_id = ${verbandId} and a.casus_id = ${casusId} and a.overdracht_id = x.id
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1`;

const gesprek: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'gesprek', x.id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, x.versie > 1,
    jsonb_build_object(
      'gevoerd', x.gevoerd, 'kanaal', x.kanaal, 'aanwezig', x.aanwezig, 'verslag', (
        select v.tekst
        from inzage.verslag v
        where v.verband_id = ${verbandId} and v.casus_id = ${casusId} and v.gesprek_id = x.id and v.vervallen_op is null
        order by v.versie desc
        limit 1
      ),
      'verslagBlijftBij', case when x.organisatie_id <> ${tx.actor.organisatieId}
        then ${organisatieOf(tx.sql, 'x.organisatie_id')} end
    )
  from inzage.gesprek x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

const contactpoging: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'contactpoging', x.id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, x.versie > 1,
    jsonb_build_object('kanaal', x.kanaal, 'resultaat', x.resultaat)
  from inzage.contactpoging x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

const afspraak: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'afspraak', x.id, x.versie, x.gemaakt_op, x.geregistreerd_op, x.door, x.organisatie_id, exists (
      select from inzage.afspraak y
      where y.verband_id = ${verbandId} and y.casus_id = ${casusId} and y.id = x.id and y.versie < x.versie
        and (y.wat, y.wie, y.gemaakt_op, y.datum) is distinct from (x.wat, x.wie, x.gemaakt_op, x.datum)
    ),
    jsonb_build_object(
      'wat', x.wat, 'wie', x.wie, 'eigenaar', ${naamOf(tx.sql, 'x.eigenaar_id')}, 'afgesprokenDag', x.datum,
      'afloop', x.afloop, 'afloopDatum', x.afloop_datum
    )
  from inzage.afspraak x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

const waarneming: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'waarneming', x.id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, x.versie > 1,
    jsonb_build_object('kenmerk', x.kenmerk, 'waarde', x.waarde, 'bron', x.bron)
  from inzage.waarneming x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

/** A casus on the agenda of a casusoverleg stands on the day of that meeting. */
const agendapunt: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'agendapunt', x.id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, false,
    jsonb_build_object('vraag', x.vraag, 'uitkomst', x.uitkomst)
  from inzage.agendapunt x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

const overlegverslag: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'overlegverslag', x.agendapunt_id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, x.versie > 1,
    jsonb_build_object('tekst', x.tekst)
  from inzage.overlegverslag x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 2 and x.vervallen_op is null`;

const uitstroom: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'uitstroom', x.id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, x.versie > 1,
    jsonb_build_object('uitkomst', x.soort, 'telt', x.telt)
  from inzage.uitstroom x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

/** The casusteam knows of a listing since the casus opened; who of the supplier recorded it is not told. */
const lijst: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'lijst', x.id, x.versie, lower(x.periode), c.geopend_op, null::uuid, x.organisatie_id, false,
    jsonb_build_object(
      'lijst', x.soort, 'leverancier', ${organisatieOf(tx.sql, 'x.organisatie_id')}, 'einde', upper(x.periode)
    )
  from inzage.lijstvermelding x
  join inzage.casus c on c.verband_id = ${verbandId} and c.id = ${casusId}
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1`;

/** A consent stands where it was recorded, and once it is withdrawn where that was; who may not know of it has no row. */
const instemming: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'instemming', x.id, x.versie, (x.geregistreerd_op at time zone 'Europe/Amsterdam')::date, x.geregistreerd_op, x.door,
    x.organisatie_id, false,
    jsonb_build_object(
      'ontvanger', ${organisatieOf(tx.sql, 'x.ontvanger_id')}, 'categorieen', x.categorieen,
      'ingetrokken', x.versie > 1
    )
  from inzage.instemming x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.vervallen_op is null`;

const verstrekking: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'verstrekking', x.id, 1, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, false,
    jsonb_build_object(
      'ontvanger', ${organisatieOf(tx.sql, 'x.ontvanger_id')}, 'categorie', (${[...categorieen]}::text[])[x.categorie],
      'niveau', x.niveau
    )
  from inzage.verstrekking x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId}`;

/** The first part gives the columns of all their names. */
const parts = [
  opening,
  regie,
  betrokkenheid,
  overdracht,
  gesprek,
  contactpoging,
  afspraak,
  ...vanHetWerk,
  waarneming,
  ...vanDeTafel,
  agendapunt,
  overlegverslag,
  ...vanDeAanvraag,
  uitstroom,
  lijst,
  instemming,
  verstrekking,
];

/** Everything that happened in a casus, as one part of a query. */
export function tijdlijnOf(tx: Tx, ref: Ref) {
  return parts.map((part) => part(tx, ref)).reduce((all, one) => tx.sql`${all} union all ${one}`);
}
