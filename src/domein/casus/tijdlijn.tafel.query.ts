import type { Tx } from '../../core/road.ts';
import type { Ref } from './lezen.query.ts';
import { organisatieOf } from './persoon.ts';

/** What the selection table did, as parts of the timeline: what one partner said at one moment is told as one. */
const criteriumoordeel = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    'criteriumoordeel', (array_agg(x.id order by x.id))[1], 1, x.datum, x.geregistreerd_op, x.door, x.organisatie_id,
    false, jsonb_build_object('antwoorden', jsonb_object_agg(x.criterium, x.antwoord))
  from inzage.criteriumoordeel x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1
  group by x.datum, x.geregistreerd_op, x.door, x.organisatie_id`;

const beoordeling = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    'beoordeling', x.id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, x.versie > 1,
    jsonb_build_object('oordeel', x.oordeel)
  from inzage.beoordeling x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

const benodigdheid = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    'benodigdheid', x.id, x.versie, x.datum, x.geregistreerd_op, x.door, x.organisatie_id, exists (
      select from inzage.benodigdheid y
      where y.verband_id = ${verbandId} and y.casus_id = ${casusId} and y.id = x.id and y.versie < x.versie
        and (x.afloop is null or y.versie < x.versie - 1)
    ),
    jsonb_build_object(
      'criterium', x.criterium, 'benodigdheid', x.soort, 'tekst', x.tekst,
      'aanbieder', ${organisatieOf(tx.sql, 'x.aanbieder_id')}, 'opnieuwOp', x.opnieuw_op, 'afloop', x.afloop,
      'afloopDatum', x.afloop_datum
    )
  from inzage.benodigdheid x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.graad > 1 and x.vervallen_op is null`;

export const vanDeTafel = [criteriumoordeel, beoordeling, benodigdheid];
