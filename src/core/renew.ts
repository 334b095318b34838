import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { many } from './db.ts';
import type { Db, Sql } from './db.ts';
import { noteKey, printKey, requireKey } from './key.ts';
import { adoptNextKey, createNextKey, readNextKey } from './keyfile.ts';
import type { KeySource } from './keyfile.ts';
import { goAlone, setServerPassword } from './migrate.ts';
import { listKey, rewriteRows } from './rewrite.ts';
import type { Row } from './rewrite.ts';
import { bytesOf, hexOf, open } from './sealed.ts';
import { startupError } from './settings.ts';
import { createVault } from './vault.ts';
import type { Vault } from './vault.ts';

/** A hash by which a sealed value is found. It follows from the key, so that a new key means a new hash. */
export type Printed = { table: string; column: string; of: string; purpose: string };

export type Renewed = { tabellen: string[]; rijen: number; oud: string | undefined };

/**
 * Gives a database another master key. The new one is on the disk before the database changes, the database changes as a
 * whole or not at all, and only then does the new key take the place of the old one: whenever this is cut short, the next
 * start finds a key that goes with the data (openVault).
 */
export async function renewKey(owner: Db, old: Vault, source: KeySource, prints: readonly Printed[]): Promise<Renewed> {
  await requireAlone(owner);
  const renewed = await owner.begin(async (sql) => {
    await goAlone(sql);
    await requireKey(sql, old);
    const next = createVault(chooseNextKey(source));
    if (printKey(next) === printKey(old)) throw startupError('De nieuwe sleutel is dezelfde als de oude.');
    const resealed = await reseal(sql, old, next, prints);
    await noteKey(sql, next);
    await setServerPassword(sql, next);
    return resealed;
  });
  const oud = source.keyValue === undefined ? adoptNextKey(source, printKey(old)) : undefined;
  // What was sealed with the old key must not stay behind in the files, nor in the samples that the planner keeps.
  for (const table of [...renewed.tabellen, 'pg_statistic']) await owner.unsafe(`vacuum (full, analyze) ${table}`);
  return { ...renewed, oud };
}

function chooseNextKey(source: KeySource): Buffer {
  if (source.keyValue === undefined) return createNextKey(source);
  const next = readNextKey(source);
  if (next) return next;
  throw startupError(
    'De sleutel staat in LOOPPLANK_SLEUTEL_WAARDE. Geef de nieuwe mee als LOOPPLANK_SLEUTEL_NIEUW: 32 willekeurige bytes in base64, bijvoorbeeld van “openssl rand -base64 32”.',
  );
}

const patience = 3000;

/** A server that goes on with the old key would write what nobody can read. One that is just stopping may take a moment. */
async function requireAlone(owner: Db): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    const others = await owner`
      select 1
      from pg_stat_activity
      where datname = current_database() and usename = 'loopplank_server'`;
    if (others.length === 0) return;
    if (performance.now() > end) throw startupError('Er draait nog een Loopplank op deze databank. Stop die eerst.');
    await sleep(100);
  }
}

const Verzegeld = z.object({ tabel: z.string(), kolommen: z.array(z.string()) });

/** Which columns are sealed: those of the type `verzegeld`, so that a new one is never forgotten. */
export async function listSealed(sql: Sql): Promise<z.infer<typeof Verzegeld>[]> {
  const rows = await sql`
    select c.relname as tabel, array_agg(a.attname::text order by a.attname) as kolommen
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    where a.atttypid = 'verzegeld'::regtype and not a.attisdropped
    group by c.relname
    order by c.relname`;
  return many(Verzegeld, rows);
}

/** For which column of its row a value is sealed: the first of the key after the verband. */
export async function idOf(sql: Sql, table: string): Promise<string> {
  const column = (await listKey(sql, table)).find(({ naam }) => naam !== 'verband_id');
  if (!column) throw new Error(`${table} has no id to seal for`);
  return column.naam;
}

/** Seals everything anew, and makes the hashes that follow from the key. */
export async function reseal(sql: Sql, old: Vault, next: Vault, prints: readonly Printed[]) {
  const sealed = await listSealed(sql);
  let rijen = 0;
  for (const { tabel, kolommen } of sealed) {
    const id = await idOf(sql, tabel);
    const printed = prints.filter(({ table }) => table === tabel);
    const anew = (row: Row): Row => ({
      ...Object.fromEntries(
        kolommen.map((kolom) => [kolom, sealAnew(old, next, placeOf(row, tabel, kolom, id), row[kolom])]),
      ),
      ...Object.fromEntries(
        printed.map(({ column, of, purpose }) => {
          const value = open(old, placeOf(row, tabel, of, id), row[of]);
          return [column, hexOf(next.print(purpose, String(value)))];
        }),
      ),
    });
    rijen += await rewriteRows(sql, tabel, [...kolommen, ...printed.map(({ column }) => column)], anew);
  }
  return { tabellen: sealed.map(({ tabel }) => tabel), rijen };
}

const placeOf = (row: Row, table: string, column: string, id: string) => ({
  column: `${table}.${column}`,
  id: String(row[id]),
});

function sealAnew(old: Vault, next: Vault, place: { column: string; id: string }, value: unknown): string | null {
  return value === null ? null : hexOf(next.seal(old.open(bytesOf(value), place), place));
}
