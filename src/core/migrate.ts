import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Db, Sql } from './db.ts';
import { startupError } from './settings.ts';
import { sha256 } from './vault.ts';

const folder = fileURLToPath(new URL('../../db/', import.meta.url));
const oldest = 150_000;

/** Brings a database up to date as its owner: forward-only migrations, then today's facts and rights laid anew. */
export async function migrate(owner: Db, serverPassword: string): Promise<void> {
  await refuseOld(owner);
  await owner.begin(async (sql) => {
    await sql`select pg_advisory_xact_lock(86008600)`;
    await sql`create table if not exists migratie (naam text primary key, afdruk text not null, op timestamptz not null default now())`;
    await sql`drop schema if exists inzage, cijfers cascade`;
    await sql`drop view if exists stand, feiten cascade`;
    for (const naam of await listMigrations()) await applyMigration(sql, naam);
    await sql.unsafe(await readFile(join(folder, 'feiten.sql'), 'utf8'));
    await sql.unsafe(await readFile(join(folder, 'access.sql'), 'utf8'));
    await sql.unsafe(`alter role loopplank_server password '${serverPassword}'`);
  });
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

/** History is never edited: a migration that was applied and has changed since is refused. */
async function applyMigration(sql: Sql, naam: string): Promise<void> {
  const text = await readFile(join(folder, 'migrations', naam), 'utf8');
  const afdruk = sha256(text).toString('hex');
  const [known] = await sql`select afdruk from migratie where naam = ${naam}`;
  if (known?.['afdruk'] === afdruk) return;
  if (known) throw startupError(`Migratie ${naam} is veranderd nadat zij is uitgevoerd. Zet het bestand terug.`);
  await sql.unsafe(text);
  await sql`insert into migratie (naam, afdruk) values (${naam}, ${afdruk})`;
}
