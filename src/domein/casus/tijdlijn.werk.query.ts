import type { Tx } from '../../core/road.ts';
import type { Ref } from './lezen.query.ts';

/** What is offered, what runs and which work there is, as parts of the timeline. */
type Part = (tx: Tx, ref: Ref) => ReturnType<Tx['sql']>;

const aanbod: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'aanbod', x.id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, exists (
      select from inzage.aanbod y
      where y.verband_id = ${verbandId} and y.casus_id = ${casusId} and y.id = x.id and y.versie < x.versie
        and ((y.soort, y.datum) is distinct from (x.soort, x.datum) or y.antwoord is not null)
    ),
    jsonb_build_object(
      'aanbodsoort', x.soort, 'antwoord', x.antwoord, 'antwoordDatum', x.antwoord_datum, 'volgendeStap', x.volgende_stap
    )
  from inzage.aanbod x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

const traject: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'traject', x.id, x.versie, lower(x.periode), x.geregistreerd_op, x.door, x.organisatie_id, exists (
      select from inzage.traject y
      where y.verband_id = ${verbandId} and y.casus_id = ${casusId} and y.id = x.id and y.versie < x.versie
        and ((y.soort, y.aanbieder, lower(y.periode)) is distinct from (x.soort, x.aanbieder, lower(x.periode))
          or y.afloop is not null)
    ),
    jsonb_build_object(
      'aanbodsoort', x.soort, 'aanbieder', x.aanbieder, 'einddatum', upper(x.periode) - 1, 'afloop', x.afloop
    )
  from inzage.traject x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

const plaatsing: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'plaatsing', x.id, x.versie, x.sinds, x.geregistreerd_op, x.door, x.organisatie_id, exists (
      select from inzage.plaatsing y
      where y.verband_id = ${verbandId} and y.casus_id = ${casusId} and y.id = x.id and y.versie < x.versie
        and ((y.werkgever, y.functie, y.uren, y.vorm, y.betaald, y.sinds)
          is distinct from (x.werkgever, x.functie, x.uren, x.vorm, x.betaald, x.sinds) or y.afloop is not null)
    ),
    jsonb_build_object(
      'vorm', x.vorm, 'betaald', x.betaald, 'werkgever', x.werkgever, 'functie', x.functie, 'uren', x.uren,
      'einddatum', upper(x.periode) - 1, 'afloop', x.afloop
    )
  from inzage.plaatsing x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

const detachering: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'detachering', x.id, x.versie, lower(x.periode), x.geregistreerd_op, x.door, x.organisatie_id, exists (
      select from inzage.detachering y
      where y.verband_id = ${verbandId} and y.casus_id = ${casusId} and y.id = x.id and y.versie < x.versie
        and ((y.inlener, y.functie, y.uren, lower(y.periode))
          is distinct from (x.inlener, x.functie, x.uren, lower(x.periode)) or y.afloop is not null)
    ),
    jsonb_build_object(
      'inlener', x.inlener, 'inlenerKenmerk', x.inlener_kenmerk, 'functie', x.functie, 'uren', x.uren,
      'einddatum', upper(x.periode) - 1, 'afloop', x.afloop
    )
  from inzage.detachering x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

/** A place stands on the day of its decision. */
const trajectplek: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'trajectplek', x.id, x.versie, x.besluitdatum, x.geregistreerd_op, x.door, x.organisatie_id, false,
    jsonb_build_object(
      'bron', b.naam, 'bedrag', x.bedrag, 'begindatum', lower(x.periode), 'einddatum', upper(x.periode) - 1,
      'afloop', x.afloop
    )
  from inzage.trajectplek x
  left join financieringsbron b on b.verband_id = ${verbandId} and b.id = x.bron_id and b.versie = x.bronversie
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 2 and x.vervallen_op is null`;

const werkgevercontact: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'werkgevercontact', x.id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, x.versie > 1,
    jsonb_build_object(
      'werkgever', x.werkgever, 'contactsoort', x.soort, 'plaats', x.plaats, 'metDeelnemer', x.met_deelnemer,
      'functiesoort', x.functiesoort
    )
  from inzage.werkgevercontact x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

export const vanHetWerk: Part[] = [aanbod, traject, plaatsing, detachering, trajectplek, werkgevercontact];
