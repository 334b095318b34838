import postgres from 'postgres';
import type { z } from 'zod';

/** The only file that knows the database driver. */
export type Sql = postgres.Sql | postgres.ReservedSql | postgres.TransactionSql;
export type Db = postgres.Sql;
export type Statement = postgres.PendingQuery<postgres.Row[]>;
export type Rows = readonly postgres.Row[];
export type Connection = postgres.Options<Record<string, never>>;

const text = (from: number[], to: number) => ({
  to,
  from,
  serialize: (value: unknown) => String(value),
  parse: (value: string) => value,
});

/**
 * Days stay text (jjjj-mm-dd), moments become ISO 8601 in UTC, numbers become numbers: what the contract says is what
 * the row holds, so no mapping stands between them. Columns are snake_case in SQL and camelCase in rows.
 */
export function connect(target: string | Connection, { connection, ...options }: Connection = {}): Db {
  const ours: Connection = {
    max: 12,
    connect_timeout: 10,
    onnotice: () => undefined,
    transform: { column: { from: postgres.toCamel } },
    connection: { application_name: 'loopplank', TimeZone: 'UTC', DateStyle: 'ISO', ...connection },
    // The driver's option type wants one literal per custom type; the shape is checked by the tests of this file.
    types: {
      date: text([1082], 1082),
      moment: { ...text([1184], 1184), parse: (value: string) => new Date(value).toISOString() },
      number: { ...text([20, 1700], 1700), parse: Number },
    } as never,
    ...options,
  };
  return typeof target === 'string' ? postgres(target, ours) : postgres({ ...ours, ...target });
}

/** Exactly one row, as the schema says. */
export function one<S extends z.ZodType>(schema: S, rows: Rows): z.output<S> {
  if (rows.length !== 1) throw new Error(`Expected one row, got ${rows.length}`);
  return schema.parse(rows[0]);
}

/** One row or nothing. */
export function maybe<S extends z.ZodType>(schema: S, rows: Rows): z.output<S> | undefined {
  return rows.length === 0 ? undefined : one(schema, rows);
}

/** Any number of rows, as the schema says. */
export function many<S extends z.ZodType>(schema: S, rows: Rows): z.output<S>[] {
  return rows.map((row) => schema.parse(row));
}

export type Refusal = { constraint: string | undefined; code: string; table: string | undefined };

/** What the database refused and why, or nothing when the error is not the database's. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof postgres.PostgresError)) return undefined;
  return { constraint: error.constraint_name, code: error.code, table: error.table_name };
}

/** What the driver and PostgreSQL say when a connection is over. */
const over = [
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  '57P01',
  '57P02',
];

/** Whether an error means that its connection is gone, so that nothing more can be said over it. */
export const isLost = (error: unknown): boolean => over.includes(String(Object(error).code));
