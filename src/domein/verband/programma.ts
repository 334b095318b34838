import { z } from 'zod';
import { one } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';
import type { Programma } from '../programma/contract.ts';
import { programmaOf } from '../programma/versie.ts';

const Rij = z.object({ programma: z.string(), versie: z.number() });

/** The programme by which a verband works now; a casus keeps the version under which it was opened. */
export async function programmaVan(tx: Tx, verbandId: string): Promise<Programma> {
  const rows = await tx.sql`
    select programma, versie
    from verband
    where id = ${verbandId}`;
  const { programma, versie } = one(Rij, rows);
  return programmaOf(tx.sql, programma, versie);
}
