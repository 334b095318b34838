import type { Tx } from '../../core/road.ts';
import { graad } from './lezen.query.ts';
import type { Ref } from './lezen.query.ts';

/** Of each kenmerk what was seen last, as far as one may know of it. */
export const readWaarnemingen = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select distinct on (x.kenmerk)
    x.id, x.versie, x.kenmerk, x.waarde, x.datum, x.bron, x.eigen, ${graad(tx)}
  from inzage.waarneming x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.vervallen_op is null
  order by x.kenmerk, x.datum desc, x.geregistreerd_op desc, x.id desc`;

/** What still holds today: first how the person likes to be approached, then what was told last. */
export const readContactgegevens = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select
    x.id, x.versie, x.soort, coalesce(x.waarde, x.nummer) as waarde, x.van, x.voorkeur, x.datum, x.eigen, ${graad(tx)}
  from inzage.contactgegeven x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId} and x.vervallen_op is null
    and (x.einddatum is null or x.einddatum >= ${tx.vandaag})
  order by x.voorkeur desc, x.van, x.datum desc, x.id desc`;

/** Whether the BSN is known, and whether one may ask for it; not the number. */
export const readBsn = (tx: Tx, { verbandId, casusId }: Ref) => tx.sql`
  select ${graad(tx)}
  from inzage.bsn x
  where x.verband_id = ${verbandId} and x.casus_id = ${casusId}
  order by x.graad desc
  limit 1`;
