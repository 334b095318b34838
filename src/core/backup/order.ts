import { z } from 'zod';
import { many } from '../db.ts';
import type { Sql } from '../db.ts';
import { listTables } from '../tables.ts';

const Verwijzing = z.object({ van: z.string(), naar: z.string() });

/** Which table refers to which; a check that waits for the commit asks for no order. */
async function listReferences(owner: Sql) {
  const rows = await owner`
    select van.relname as van, naar.relname as naar
    from pg_constraint c
    join pg_class van on van.oid = c.conrelid
    join pg_class naar on naar.oid = c.confrelid
    where c.contype = 'f' and not c.condeferrable and van.oid <> naar.oid
      and van.relnamespace = 'public'::regnamespace`;
  return many(Verwijzing, rows);
}

/** All tables in the order in which their rows can be put back: first what others refer to. */
export async function orderTables(owner: Sql): Promise<string[]> {
  const references = await listReferences(owner);
  const waiting = new Set(await listTables(owner));
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].filter((naam) => !references.some(({ van, naar }) => van === naam && waiting.has(naar)));
    if (free.length === 0) throw new Error('Tables refer to each other in a circle');
    for (const naam of free) waiting.delete(naam);
    ordered.push(...free);
  }
  return ordered;
}
