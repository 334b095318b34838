import type { Sql } from './db.ts';

/** What Loopplank notes about this database itself, as its owner: with which key it was filled, what is half done, and how far the logboek is sealed. */
type Note = 'sleutel' | 'voorbeeld' | 'zegel';

/** A note, or nothing; also where no migration has run yet. */
export async function readNote(owner: Sql, naam: Note): Promise<string | undefined> {
  const [found] = await owner`select to_regclass('public.huishouding') is not null as is_er`;
  if (found?.['isEr'] !== true) return undefined;
  const [row] = await owner`
    select waarde
    from huishouding
    where naam = ${naam}`;
  return row && String(row['waarde']);
}

export async function writeNote(owner: Sql, naam: Note, waarde: string): Promise<void> {
  await owner`
    insert into huishouding (naam, waarde)
    values (${naam}, ${waarde})
    on conflict (naam) do update set waarde = excluded.waarde`;
}

export async function clearNote(owner: Sql, naam: Note): Promise<void> {
  await owner`
    delete from huishouding
    where naam = ${naam}`;
}
