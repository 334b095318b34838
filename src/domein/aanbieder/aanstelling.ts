import { z } from 'zod';
import type { Sql } from '../../core/db.ts';
import { newId } from '../../core/id.ts';

/** A role that runs, and since when. */
export const Aanstelling = z.object({
  verbandId: z.uuid(),
  id: z.uuid(),
  medewerkerId: z.uuid(),
  organisatieId: z.uuid(),
  rol: z.string(),
  begin: z.string().nullable(),
});
export type Aanstelling = z.infer<typeof Aanstelling>;

export type Moment = { nu: string; vandaag: string };

type Nieuw = Omit<Aanstelling, 'id' | 'begin'>;

/** Lays a role that follows from a claim, from today. */
export const addAanstelling = (sql: Sql, nieuw: Nieuw, { nu, vandaag }: Moment) => sql`
  insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, bron, geregistreerd_op)
  values (
    ${nieuw.verbandId}, ${newId()}, ${nieuw.medewerkerId}, ${nieuw.organisatieId}, ${nieuw.rol},
    daterange(${vandaag}, null), 'oidc', ${nu}
  )
  on conflict do nothing`;

/** Closes the row of a role that followed from a claim, and keeps what was true until yesterday. */
export async function endAanstelling(sql: Sql, gone: Aanstelling, { nu, vandaag }: Moment): Promise<void> {
  const { verbandId, id, medewerkerId, organisatieId, rol, begin } = gone;
  await sql`
    update aanstelling
    set vervallen_op = greatest(${nu}::timestamptz, geregistreerd_op)
    where verband_id = ${verbandId} and id = ${id}`;
  await sql`
    insert into aanstelling (verband_id, id, medewerker_id, organisatie_id, rol, periode, bron, geregistreerd_op)
    select
      ${verbandId}, ${newId()}, ${medewerkerId}, ${organisatieId}, ${rol}, daterange(${begin}, ${vandaag}), 'oidc', ${nu}
    where ${begin}::date < ${vandaag}::date`;
}
