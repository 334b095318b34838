import { z } from 'zod';
import { many } from './db.ts';
import type { Sql } from './db.ts';

/** What Loopplank keeps about the database itself; everything else was recorded by people. */
const own = ['migratie', 'huishouding'];

const Tabel = z.object({ naam: z.string() });

/** The tables that hold what people recorded. */
export async function listTables(owner: Sql): Promise<string[]> {
  const rows = await owner`
    select tablename as naam
    from pg_tables
    where schemaname = 'public' and tablename <> all (${own})
    order by tablename`;
  return many(Tabel, rows).map(({ naam }) => naam);
}

/** Whether nobody has recorded anything yet; also true where no table has been made. */
export async function isEmpty(owner: Sql): Promise<boolean> {
  const tables = await listTables(owner);
  if (tables.length === 0) return true;
  const some = tables.map((naam) => `exists (select from ${naam})`).join(' or ');
  const [row] = await owner.unsafe(`select ${some} as gevuld`);
  return row?.['gevuld'] !== true;
}
