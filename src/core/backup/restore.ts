import type { Db, Sql } from '../db.ts';
import { fault } from '../faults.ts';
import { clearNote, writeNote } from '../huishouding.ts';
import { listApplied } from '../migrate.ts';
import { Problem } from '../problem.ts';
import { isEmpty, listTables } from '../tables.ts';
import { Tabelkop } from './format.ts';
import type { Kop } from './format.ts';
import { checkBackup, listLines } from './read.ts';
import type { Bewaard } from './write.ts';

const perKeer = 1000;

export type Hersteld = Bewaard & { kop: Kop };

/** Puts a backup back into an empty database with the same tables: all of it, or nothing. */
export async function restoreBackup(owner: Db, path: string): Promise<Hersteld> {
  const kop = await checkBackup(path);
  return owner.begin(async (sql) => {
    const tables = await listTables(sql);
    await sql.unsafe(`lock table ${tables.join(', ')} in share row exclusive mode`);
    if (!(await isEmpty(sql))) throw new Problem('databank_niet_leeg');
    await requireSameTables(sql, kop);
    const telling = await putBack(sql, listLines(path));
    await writeNote(sql, 'sleutel', kop.sleutel);
    // Its lines name transactions of another machine; the sealer finds out by itself which of them it has.
    await clearNote(sql, 'zegel');
    return { ...telling, kop };
  });
}

async function requireSameTables(sql: Sql, { migraties }: Kop): Promise<void> {
  const here = await listApplied(sql);
  const same = migraties.length === here.size && migraties.every(([naam, afdruk]) => here.get(naam) === afdruk);
  if (!same) throw fault('bestand', 'Deze reservekopie is van een andere versie van Loopplank. Gebruik die versie');
}

/** Goes through the lines: a heading begins a table, what follows are its rows. */
async function putBack(sql: Sql, lines: AsyncIterable<Buffer>): Promise<Bewaard> {
  const telling = { tabellen: 0, rijen: 0 };
  let tabel = '';
  let rijen: string[] = [];
  const flush = async () => {
    if (rijen.length > 0) await putRijen(sql, tabel, rijen);
    telling.rijen += rijen.length;
    rijen = [];
  };
  for await (const line of lines) {
    const value: unknown = JSON.parse(line.toString('utf8'));
    const kop = Tabelkop.safeParse(value);
    if (kop.success || rijen.length >= perKeer) await flush();
    if (kop.success) {
      tabel = kop.data.tabel;
      telling.tabellen += 1;
    } else if (typeof value === 'string') rijen.push(value);
  }
  await flush();
  return telling;
}

async function putRijen(sql: Sql, tabel: string, rijen: string[]): Promise<void> {
  await sql`
    insert into ${sql(tabel)}
    select (gelezen.rij).*
    from (
      select tekst::${sql(tabel)} as rij
      from json_array_elements_text(${JSON.stringify(rijen)}::text::json) as bron (tekst)
      offset 0
    ) as gelezen`;
}
