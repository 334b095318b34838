import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Db, Sql } from './db.ts';
import { noteKey, requireKey } from './key.ts';
import { startupError } from './settings.ts';
import { sha256 } from './vault.ts';
import type { Vault } from './vault.ts';

const folder = fileURLToPath(new URL('../../db/', import.meta.url));
const oldest = 150_000;

/** What SQL alone cannot do to the rows of an older database, by the migration after which it is done. */
export type Upgrades = Record<string, (sql: Sql, vault: Vault) => Promise<void>>;

/** Who changes the database as a whole goes alone: a migration, or a new key. */
export const goAlone = (sql: Sql) => sql`select pg_advisory_xact_lock(86008600)`;

/** Brings a database up to date as its owner: forward-only migrations, then today's facts and rights laid anew. */
export async function migrate(owner: Db, vault: Vault, upgrades: Upgrades = {}): Promise<void> {
  await refuseOld(owner);
  const upgraded = await owner.begin(async (sql) => {
    await goAlone(sql);
    await requireKey(sql, vault);
    await sql`create table if not exists migratie (naam text primary key, afdruk text not null, op timestamptz not null default now())`;
    await sql`drop schema if exists inzage, cijfers cascade`;
    await sql`drop view if exists stand, feiten cascade`;
    const applied = await applyMigrations(sql, vault, upgrades);
    await sql.unsafe(await readFile(join(folder, 'feiten.sql'), 'utf8'));
    await sql.unsafe(await readFile(join(folder, 'access.sql'), 'utf8'));
    await setServerPassword(sql, vault);
    await noteKey(sql, vault);
    return applied.some((naam) => naam in upgrades);
  });
  // The planner keeps samples of columns; those of columns that are gone must not lie about in the files.
  if (upgraded) await owner`vacuum full pg_statistic`;
}

/** The server's own role is let in by a password that follows from the key. */
export async function setServerPassword(sql: Sql, vault: Vault): Promise<void> {
  await sql.unsafe(`alter role loopplank_server password '${vault.secret('server')}'`);
}

/** Says so when this PostgreSQL lacks what we build on. */
export async function refuseOld(owner: Db): Promise<void> {
  const [version] = await owner`select current_setting('server_version_num')::int as number`;
  if (Number(version?.['number']) >= oldest) return;
  throw startupError('Deze PostgreSQL is te oud. Loopplank heeft versie 15 of nieuwer nodig.');
}

/** Which migrations a database has had, by name and print. */
export async function listApplied(owner: Sql): Promise<Map<string, string>> {
  const [found] = await owner`select to_regclass('public.migratie') is not null as is_er`;
  if (found?.['isEr'] !== true) return new Map();
  const rows = await owner`select naam, afdruk from migratie order by naam`;
  return new Map(rows.map((row) => [String(row['naam']), String(row['afdruk'])]));
}

/** Whether a database has had all our migrations. */
export async function isMigrated(owner: Sql): Promise<boolean> {
  const [applied, names] = await Promise.all([listApplied(owner), listMigrations()]);
  return names.every((naam) => applied.has(naam));
}

async function listMigrations(): Promise<string[]> {
  const names = await readdir(join(folder, 'migrations'));
  return names.filter((name) => name.endsWith('.sql')).toSorted();
}

/** Runs what this database has not had yet, each migration with what belongs to it, and gives their names. */
async function applyMigrations(sql: Sql, vault: Vault, upgrades: Upgrades): Promise<string[]> {
  const applied: string[] = [];
  for (const naam of await listMigrations()) {
    if (!(await applyMigration(sql, naam))) continue;
    await upgrades[naam]?.(sql, vault);
    applied.push(naam);
  }
  return applied;
}

/**
 * Runs a migration that this database has not had, and says whether it did. History is never edited: a migration that was
 * applied and has changed since is refused.
 */
async function applyMigration(sql: Sql, naam: string): Promise<boolean> {
  const text = await readFile(join(folder, 'migrations', naam), 'utf8');
  const afdruk = sha256(text).toString('hex');
  const [known] = await sql`select afdruk from migratie where naam = ${naam}`;
  if (known?.['afdruk'] === afdruk) return false;
  if (known) throw startupError(`Migratie ${naam} is veranderd nadat zij is uitgevoerd. Zet het bestand terug.`);
  await sql.unsafe(text);
  await sql`insert into migratie (naam, afdruk) values (${naam}, ${afdruk})`;
  return true;
}
