import { z } from 'zod';
import { many } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { CasusInHand } from '../casus/act.ts';
import type { Plaatsing } from '../plaatsing/contract.ts';

type Contract = Pick<Plaatsing, 'id' | 'vorm' | 'uren' | 'begindatum' | 'einddatum' | 'afloop'>;

const Rij = z.object({ loopt: z.boolean(), past: z.boolean() });

/** Somebody is lent out within the contract: it does not end before that does, nor become smaller or another kind of work. */
export async function requireRoom(tx: Tx, casus: CasusInHand, contract: Contract): Promise<void> {
  const rows = await tx.sql`
    select
      x.afloop is null as loopt,
      x.uren <= ${contract.uren} and x.periode <@ daterange(${contract.begindatum}, ${contract.einddatum}, '[]')
        and ${contract.vorm}::text is not distinct from (
          select p.vorm
          from plaatsing p
          where p.verband_id = ${casus.verbandId} and p.casus_id = ${casus.id} and p.id = x.plaatsing_id
          order by p.versie desc
          limit 1
        ) as past
    from detachering x
    where x.verband_id = ${casus.verbandId} and x.casus_id = ${casus.id} and x.plaatsing_id = ${contract.id}
      and x.vervallen_op is null`;
  const under = many(Rij, rows);
  if (contract.afloop !== null && under.some(({ loopt }) => loopt)) throw new Problem('detachering_loopt');
  if (under.some(({ past }) => !past)) throw new Problem('detachering_past_niet');
}
