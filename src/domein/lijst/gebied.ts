import { z } from 'zod';
import { one } from '../../core/db.ts';
import { fault } from '../../core/faults.ts';
import type { Tx } from '../../core/road.ts';
import { gebiedskolomOf } from '../programma/weegbaar.ts';
import type { Tabelrij } from './bestand.ts';
import { bareKop } from './kolommen.ts';
import type { Koppeling } from './kolommen.ts';
import type { Werkverband } from './recht.ts';

const Gebied = z.object({ gebied: z.string().nullable() });

/** The area of a list kind about more areas than one: its column, and what stands there for this verband. */
export async function findGebied(tx: Tx, { verbandId, regels }: Werkverband, soort: string) {
  const kolom = gebiedskolomOf(regels, soort);
  if (kolom === undefined) return null;
  const rows = await tx.sql`
    select gebied
    from verband
    where id = ${verbandId}`;
  const { gebied } = one(Gebied, rows);
  if (gebied !== null) return { kolom, gebied };
  const melding =
    'Deze lijst gaat over meer gebieden, en van dit verband staat er geen gebied bij. Laat het gebied eerst vastleggen';
  throw fault('soort', melding);
}

type Waar = Awaited<ReturnType<typeof findGebied>>;

/**
 * Makes the function that tells whether a row is about the area of this verband; capitals and marks play no part. A row
 * that names no area is not passed over: it is judged, and rejected with the reason.
 */
export function startGebied(waar: Waar, koppeling: Koppeling): (rij: Tabelrij) => boolean {
  const plaats = waar && koppeling[waar.kolom];
  if (!waar || plaats === null || plaats === undefined) return () => true;
  const eigen = bareKop(waar.gebied);
  return ({ cellen }) => ['', eigen].includes(bareKop(cellen[plaats] ?? ''));
}
