import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';

const Aanstelling = z.object({ medewerkerId: z.uuid(), organisatieId: z.uuid(), rol: z.string() });

/** Who has which role in the verband today, in the order of their names: from these the team of a new casus is chosen. */
export async function listVandaag(tx: Tx, verbandId: string): Promise<z.infer<typeof Aanstelling>[]> {
  const rows = await tx.sql`
    select a.medewerker_id, a.organisatie_id, a.rol
    from aanstelling a
    join inzage.collega m on m.id = a.medewerker_id
    where a.verband_id = ${verbandId} and a.vervallen_op is null and a.periode @> ${tx.vandaag}::date
      and (m.uit_dienst_per is null or m.uit_dienst_per > ${tx.vandaag})
    order by m.achternaam, m.voornaam, m.id`;
  return many(Aanstelling, rows);
}
