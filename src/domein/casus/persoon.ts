import type { Sql } from '../../core/db.ts';
import type { Tx } from '../../core/road.ts';

/** A colleague as readers see one, from the column that holds the id: a part of a query. */
export function persoonOf({ sql, actor }: Tx, column: string) {
  return sql`(
    select jsonb_build_object(
      'id', k.id, 'naam', k.voornaam || ' ' || k.achternaam, 'organisatie', o.naam,
      'zelf', k.id = ${actor.medewerkerId}::uuid
    )
    from inzage.collega k
    join organisatie o on o.id = k.organisatie_id
    where k.id = ${sql(column)}
  )`;
}

/** Only the name of a colleague. */
export function naamOf(sql: Sql, column: string) {
  return sql`(
    select k.voornaam || ' ' || k.achternaam
    from inzage.collega k
    where k.id = ${sql(column)}
  )`;
}

/** The name of an organisation. */
export function organisatieOf(sql: Sql, column: string) {
  return sql`(
    select k.naam
    from organisatie k
    where k.id = ${sql(column)}
  )`;
}
