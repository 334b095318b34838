import type { Statement } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import { graad } from '../casus/lezen.query.ts';
import type { Ref } from '../casus/lezen.query.ts';

/** The aanvragen of a casus with what was recorded on each, through the views: what one may not see is not there. */
export const readAanvragen = (tx: Tx, ref: Ref) => tx.sql`
  select
    x.id, x.versie, x.casus_id, x.soort, x.eigen, ${graad(tx)}, x.aanvrager, x.ontvangen_op, x.geinformeerd_op, x.termijn,
    x.uiterlijke_datum, x.verwachte_datum, x.ingetrokken_op, coalesce(x.besloten, false) as besloten,
    ${of(tx, ref, 'opschorting', opschorting(tx))} as opschortingen,
    ${of(tx, ref, 'verlenging', verlenging(tx))} as verlengingen,
    ${of(tx, ref, 'besluit', besluit(tx))} as besluiten, ${of(tx, ref, 'bezwaar', bezwaar(tx))} as bezwaren
  from inzage.aanvraag x
  where x.verband_id = ${ref.verbandId} and x.casus_id = ${ref.casusId} and x.vervallen_op is null
  order by x.ontvangen_op desc nulls last, x.id desc`;

type Noun = 'opschorting' | 'verlenging' | 'besluit' | 'bezwaar';

/** All rows of a noun that hang on the aanvraag, the newest first. */
const of = ({ sql }: Tx, { verbandId, casusId }: Ref, noun: Noun, parts: Statement) => sql`(
  select coalesce(jsonb_agg(${parts} order by y.id desc), '[]')
  from inzage.${sql(noun)} y
  where y.verband_id = ${verbandId} and y.casus_id = ${casusId} and y.aanvraag_id = x.id and y.vervallen_op is null
)`;

/** Of the own organisation is what it recorded itself; what became of what it asked is another's. */
const eigen = ({ sql, actor }: Tx) => sql`y.organisatie_id is not distinct from ${actor.organisatieId}`;

const opschorting = (tx: Tx) => tx.sql`
  jsonb_build_object(
    'id', y.id, 'versie', y.versie, 'eigen', ${eigen(tx)}, 'reden', y.reden, 'begindatum', lower(y.periode), 'einddatum', upper(y.periode) - 1
  )`;

const verlenging = (tx: Tx) => tx.sql`
  jsonb_build_object(
    'id', y.id, 'versie', y.versie, 'eigen', ${eigen(tx)}, 'duur', y.duur, 'grond', y.grond, 'meegedeeldOp', y.meegedeeld_op
  )`;

const besluit = (tx: Tx) => tx.sql`
  jsonb_build_object(
    'id', y.id, 'versie', y.versie, 'eigen', ${eigen(tx)}, 'datum', y.datum, 'bekendgemaaktOp', y.bekendgemaakt_op, 'uitkomst', y.uitkomst, 'gevolg', y.gevolg,
    'conclusies', y.conclusies, 'bezwaarTot', y.bezwaar_tot, 'herroepenOp', y.herroepen_op
  )`;

const bezwaar = (tx: Tx) => tx.sql`
  jsonb_build_object(
    'id', y.id, 'versie', y.versie, 'eigen', ${eigen(tx)}, 'besluitId', y.besluit_id, 'ingediendOp', y.ingediend_op,
    'tijdig', y.tijdig, 'termijn', y.termijn, 'uiterlijkeDatum', y.uiterlijke_datum, 'uitkomst', y.uitkomst, 'datum', y.datum
  )`;
