import { z } from 'zod';
import { many } from './db.ts';
import type { Sql } from './db.ts';

const perKeer = 2000;

const Kolom = z.object({ naam: z.string(), soort: z.string() });
type Kolom = z.infer<typeof Kolom>;
const Rij = z.object({ rij: z.record(z.string(), z.unknown()) });

/** A row as JSON, by the names of the columns; bytes are text that begins with \x. */
export type Row = Record<string, unknown>;

/**
 * Goes through all rows of a table and gives the named columns the values that `change` works out; a row for which it
 * gives nothing stays as it is. A cursor sees the table as it was, so that no row comes by twice.
 */
export async function rewriteRows(
  sql: Sql,
  table: string,
  columns: readonly string[],
  change: (row: Row) => Row | undefined,
): Promise<number> {
  const sleutel = await listKey(sql, table);
  const kolommen = [...sleutel, ...(await listColumns(sql, table, columns))];
  await sql.unsafe(`declare herschreven no scroll cursor for select to_json(t) as rij from ${table} t`);
  let changed = 0;
  for (;;) {
    const rows = many(Rij, await sql.unsafe(`fetch ${perKeer} from herschreven`));
    if (rows.length === 0) break;
    const nieuw = rows.flatMap(({ rij }) => {
      const values = change(rij);
      return values ? [{ ...pick(rij, sleutel), ...values }] : [];
    });
    await write(sql, table, { sleutel, kolommen, columns }, nieuw);
    changed += nieuw.length;
  }
  await sql`close herschreven`;
  return changed;
}

const pick = (row: Row, kolommen: Kolom[]): Row => Object.fromEntries(kolommen.map(({ naam }) => [naam, row[naam]]));

type Shape = { sleutel: Kolom[]; kolommen: Kolom[]; columns: readonly string[] };

async function write(sql: Sql, table: string, { sleutel, kolommen, columns }: Shape, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const shape = kolommen.map(({ naam, soort }) => `${naam} ${soort}`).join(', ');
  const values = columns.map((naam) => `${naam} = nieuw.${naam}`).join(', ');
  const same = sleutel.map(({ naam }) => `oud.${naam} = nieuw.${naam}`).join(' and ');
  await sql.unsafe(
    `update ${table} oud set ${values} from json_to_recordset($1::text::json) as nieuw (${shape}) where ${same}`,
    [JSON.stringify(rows)],
  );
}

/** The columns of the primary key, in their order. */
export async function listKey(sql: Sql, table: string): Promise<Kolom[]> {
  const rows = await sql`
    select a.attname as naam, format_type(a.atttypid, a.atttypmod) as soort
    from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = ${table}::regclass and i.indisprimary
    order by array_position(i.indkey::int[], a.attnum::int)`;
  return many(Kolom, rows);
}

async function listColumns(sql: Sql, table: string, columns: readonly string[]): Promise<Kolom[]> {
  const rows = await sql`
    select attname as naam, format_type(atttypid, atttypmod) as soort
    from pg_attribute
    where attrelid = ${table}::regclass and attname = any (${[...columns]})`;
  return many(Kolom, rows);
}
