import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import { route } from '../../core/road.ts';
import type { Handler } from '../../core/road.ts';
import { opened } from '../../core/sealed.ts';
import { verbandIdOf } from '../verband/verband.ts';
import { getBsn } from './contract.ts';

const Rij = z.object({ bsn: z.string().nullable() });

/** Of a person on several lists the number is the same on each; who may read one of them has read it. */
const get: Handler<typeof getBsn> = async (tx, { verband, casusId }) => {
  const rows = await tx.sql`
    select id, versleuteld as bsn
    from inzage.bsn
    where verband_id = ${verbandIdOf(tx, verband)} and casus_id = ${casusId}
    order by graad desc, id
    limit 1`;
  const found = maybe(Rij, opened(tx.vault, rows, { bsn: 'bsn.versleuteld' }));
  if (!found) throw new Problem('niet_gevonden');
  return { casusId, ...found };
};

export const routes = [route(getBsn, get)];
