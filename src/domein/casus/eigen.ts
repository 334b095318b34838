import { z } from 'zod';
import { maybe } from '../../core/db.ts';
import { Problem } from '../../core/problem.ts';
import type { Tx } from '../../core/road.ts';
import type { Categorie } from '../toegang/basis.contract.ts';
import { niveauIn } from '../toegang/inzage.ts';
import { showsEigen } from '../toegang/niveaus.ts';
import type { CasusInHand } from './act.ts';

const Toegang = z.object({ niveaus: z.string() });

/** Nobody records under a gegeven of which one may not even see what the own organisation recorded. */
export async function requireEigen({ sql }: Tx, casus: CasusInHand, categorie: Categorie): Promise<void> {
  const rows = await sql`
    select niveaus::text as niveaus
    from inzage.toegang
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id}`;
  const toegang = maybe(Toegang, rows);
  if (!toegang || !showsEigen(niveauIn(toegang.niveaus, categorie))) throw new Problem('mag_niet');
}

type Act = 'waarneming' | 'contactgegeven';

const Rij = z.object({ eigen: z.boolean() });

/** Only what the own organisation recorded can be corrected; what one may not see of another's is not there. */
export async function requireOwn({ sql }: Tx, act: Act, casus: CasusInHand, id: string): Promise<void> {
  const rows = await sql`
    select eigen
    from inzage.${sql(act)}
    where verband_id = ${casus.verbandId} and casus_id = ${casus.id} and id = ${id} and vervallen_op is null`;
  const found = maybe(Rij, rows);
  if (!found) throw new Problem('niet_gevonden');
  if (!found.eigen) throw new Problem('mag_niet');
}
