import type { Tx } from '../../core/road.ts';
import type { Ref } from './lezen.query.ts';

type Part = (tx: Tx, ref: Ref) => ReturnType<Tx['sql']>;

/** Which kind of aanvraag a row hangs on. */
const soortVan = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`(
  select a.soort
  from inzage.aanvraag a
  where a.verband_id = ${verbandId} and a.casus_id = ${casusId} and a.id = x.aanvraag_id and a.vervallen_op is null
)`;

/** When it came in. That its term moved or that somebody expects another day is no correction. */
const aanvraag: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'aanvraag', x.id, x.versie, x.ontvangen_op, x.geregistreerd_op, x.door, x.organisatie_id, exists (
      select from inzage.aanvraag y
      where y.verband_id = ${verbandId} and y.casus_id = ${casusId} and y.id = x.id and y.versie < x.versie
        and (y.ontvangen_op, y.aanvrager) is distinct from (x.ontvangen_op, x.aanvrager)
    ),
    jsonb_build_object('aanvraag', x.soort, 'aanvrager', x.aanvrager, 'ingetrokkenOp', x.ingetrokken_op)
  from inzage.aanvraag x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

const opschorting: Part = (tx, ref) => tx.sql`
  select
    'opschorting', x.id, x.versie, lower(x.periode), x.geregistreerd_op, x.door, x.organisatie_id, exists (
      select from inzage.opschorting y
      where y.verband_id = ${ref.verbandId} and y.casus_id = ${ref.casusId} and y.id = x.id and y.versie < x.versie
        and (lower(y.periode) <> lower(x.periode) or not upper_inf(y.periode) and y.periode <> x.periode)
    ),
    jsonb_build_object(
      'aanvraag', ${soortVan(tx, ref)}, 'reden', x.reden, 'einddatum', upper(x.periode) - 1
    )
  from inzage.opschorting x
  where x.verband_id = ${ref.verbandId} and x.casus_id = ${ref.casusId} and x.vervallen_op is null`;

const verlenging: Part = (tx, ref) => tx.sql`
  select
    'verlenging', x.id, x.versie, x.meegedeeld_op, x.geregistreerd_op, x.door, x.organisatie_id, x.versie > 1,
    jsonb_build_object('aanvraag', ${soortVan(tx, ref)}, 'duur', x.duur, 'grond', x.grond)
  from inzage.verlenging x
  where x.verband_id = ${ref.verbandId} and x.casus_id = ${ref.casusId} and x.vervallen_op is null`;

/** That an objection took it away is no correction. */
const besluit: Part = (tx, { verbandId, casusId }) => tx.sql`
  select
    'besluit', x.id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, exists (
      select from inzage.besluit y
      where y.verband_id = ${verbandId} and y.casus_id = ${casusId} and y.id = x.id and y.versie < x.versie
        and (y.datum, y.gevolg, y.uitkomst, y.bekendgemaakt_op, y.conclusies)
          is distinct from (x.datum, x.gevolg, x.uitkomst, x.bekendgemaakt_op, x.conclusies)
    ),
    jsonb_build_object(
      'aanvraag', x.soort, 'uitkomst', x.uitkomst, 'gevolg', x.gevolg, 'herroepenOp', x.herroepen_op
    )
  from inzage.besluit x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.vervallen_op is null`;

/** That it was answered is no correction, nor that its term moved with the besluit. */
const bezwaar: Part = (tx, ref) => tx.sql`
  select
    'bezwaar', x.id, x.versie, x.ingediend_op, x.geregistreerd_op, x.door, x.organisatie_id, exists (
      select from inzage.bezwaar y
      where y.verband_id = ${ref.verbandId} and y.casus_id = ${ref.casusId} and y.id = x.id and y.versie < x.versie
        and (y.ingediend_op <> x.ingediend_op or y.uitkomst <> x.uitkomst or y.datum <> x.datum)
    ),
    jsonb_build_object('aanvraag', ${soortVan(tx, ref)}, 'uitkomst', x.uitkomst, 'uitkomstDatum', x.datum)
  from inzage.bezwaar x
  where x.verband_id = ${ref.verbandId} and x.casus_id = ${ref.casusId} and x.vervallen_op is null`;

/** What was asked formally and what came of it. */
export const vanDeAanvraag: Part[] = [aanvraag, opschorting, verlenging, besluit, bezwaar];
