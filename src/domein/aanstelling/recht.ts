import { z } from 'zod';
import { many } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';

/** A role that a colleague of the own organisation has today, and how much hangs on it. */
const Rol = z.object({
  id: z.uuid(),
  medewerkerId: z.uuid(),
  collega: z.string(),
  verbandId: z.uuid(),
  slug: z.string(),
  verband: z.string(),
  sleutel: z.string(),
  naam: z.string(),
  sinds: z.string(),
  escalatie: z.boolean(),
  casussen: z.number(),
});
export type Rol = z.infer<typeof Rol>;

type Which = { verbandId?: string; medewerkerId?: string; id?: string };

/** The roles of today, for who looks after them: the beheerder of the organisation, or a coordinator. */
export async function listRollen({ sql, vandaag }: Tx, { verbandId, medewerkerId, id }: Which): Promise<Rol[]> {
  const rows = await sql`
    select
      r.id, r.medewerker_id, r.collega, r.verband_id, r.slug, r.verband, r.sleutel, r.naam, r.sinds, r.escalatie,
      coalesce(o.casussen, 0) as casussen
    from inzage.recht r
    left join inzage.openstaand o
      on o.verband_id = r.verband_id and o.medewerker_id = r.medewerker_id and o.rol = r.sleutel
    where r.recht = 'rol' and r.periode @> ${vandaag}::date
      and r.verband_id = coalesce(${verbandId ?? null}::uuid, r.verband_id)
      and r.medewerker_id = coalesce(${medewerkerId ?? null}::uuid, r.medewerker_id)
      and r.id = coalesce(${id ?? null}::uuid, r.id)
    order by r.verband, r.collega, r.medewerker_id, r.naam`;
  return many(Rol, rows);
}
