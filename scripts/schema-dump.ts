import { z } from 'zod';
import { many } from '../src/core/db.ts';
import type { Sql } from '../src/core/db.ts';

/**
 * The tables as they are after all migrations, for people: db/schema.sql. Made from the catalogue of a real database, so
 * that it shows what holds and not what was once meant.
 */

const Kolom = z.object({
  tabel: z.string(),
  naam: z.string(),
  soort: z.string(),
  leeg: z.boolean(),
  anders: z.string().nullable(),
});
const Regel = z.object({ tabel: z.string(), tekst: z.string() });
const Gezicht = z.object({ naam: z.string(), kolommen: z.string() });

type Kolom = z.infer<typeof Kolom>;
type Regel = z.infer<typeof Regel>;

const listTables = async (sql: Sql): Promise<Regel[]> =>
  many(
    Regel,
    await sql`
      select oid::regclass::text as tabel, coalesce(obj_description(oid, 'pg_class'), '') as tekst
      from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      order by oid`,
  );

/** Types of our own; which columns have them is told with the columns. */
const listDomains = async (sql: Sql): Promise<Regel[]> =>
  many(
    Regel,
    await sql`
      select
        t.typname as tabel,
        format('create domain %I as %s %s;', t.typname, format_type(t.typbasetype, t.typtypmod), pg_get_constraintdef(c.oid))
          || format(E'\ncomment on domain %I is %L;', t.typname, obj_description(t.oid, 'pg_type')) as tekst
      from pg_type t
      left join pg_constraint c on c.contypid = t.oid and c.contype = 'c'
      where t.typtype = 'd' and t.typnamespace = 'public'::regnamespace
      order by t.typname`,
  );

const listColumns = async (sql: Sql): Promise<Kolom[]> =>
  many(
    Kolom,
    await sql`
      select
        a.attrelid::regclass::text as tabel, a.attname as naam, format_type(a.atttypid, a.atttypmod) as soort,
        not a.attnotnull as leeg, pg_get_expr(d.adbin, d.adrelid) as anders
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attnum > 0 and not a.attisdropped
      order by a.attrelid, a.attnum`,
  );

/** A "not null" is told with its column; since PostgreSQL 18 it is a constraint as well. */
const listConstraints = async (sql: Sql): Promise<Regel[]> =>
  many(
    Regel,
    await sql`
      select conrelid::regclass::text as tabel, 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) as tekst
      from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'x', 'f', 'c')
      order by conrelid, position(contype::text in 'puxcf'), conname`,
  );

const listIndexes = async (sql: Sql): Promise<Regel[]> =>
  many(
    Regel,
    await sql`
      select x.indrelid::regclass::text as tabel, replace(pg_get_indexdef(x.indexrelid), ' public.', ' ') || ';' as tekst
      from pg_index x
      join pg_class i on i.oid = x.indexrelid and i.relnamespace = 'public'::regnamespace
      where not exists (select from pg_constraint where conindid = x.indexrelid and contype in ('p', 'u', 'x'))
      order by x.indrelid, i.relname`,
  );

const listRights = async (sql: Sql): Promise<Regel[]> =>
  many(
    Regel,
    await sql`
      select quote_ident(table_name) as tabel, '-- loopplank_server: ' || string_agg(wat, ', ' order by volgorde) as tekst
      from (
        select table_name, lower(privilege_type) as wat, 1 as volgorde
        from information_schema.table_privileges
        where grantee = 'loopplank_server' and table_schema = 'public'
        union all
        select table_name, 'update (' || string_agg(column_name, ', ' order by column_name::text) || ')', 2
        from information_schema.column_privileges
        where grantee = 'loopplank_server' and table_schema = 'public' and privilege_type = 'UPDATE'
        group by table_name
      ) recht
      group by table_name`,
  );

const listPolicies = async (sql: Sql): Promise<Regel[]> =>
  many(
    Regel,
    await sql`
      select
        polrelid::regclass::text as tabel,
        format(
          '-- policy %s, %s%s%s', polname,
          case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
          ': ' || regexp_replace(pg_get_expr(polqual, polrelid), '[[:space:]]+', ' ', 'g'),
          '; new: ' || regexp_replace(pg_get_expr(polwithcheck, polrelid), '[[:space:]]+', ' ', 'g')
        ) as tekst
      from pg_policy
      order by polrelid, polname`,
  );

const listViews = async (sql: Sql): Promise<z.infer<typeof Gezicht>[]> =>
  many(
    Gezicht,
    await sql`
      select c.oid::regclass::text as naam, string_agg(a.attname, ', ' order by a.attnum) as kolommen
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relkind = 'v' and c.relnamespace::regnamespace::text in ('public', 'inzage', 'cijfers')
      group by c.oid
      order by c.oid::regclass::text collate "C"`,
  );

const showColumn = ({ naam, soort, leeg, anders }: Kolom): string =>
  `${naam} ${soort.replace('timestamp with time zone', 'timestamptz')}${leeg ? '' : ' not null'}${anders === null ? '' : ` default ${anders}`}`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A long row of names over several lines. */
function wrap(text: string, start: string): string {
  const lines = [start];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > 118) lines.push('--  ');
    lines.push(`${lines.pop()} ${word}`);
  }
  return lines.join('\n');
}

const title = `-- Generated by npm run golden; read this to know the tables, change them in migrations. What each right shows is decided in
-- access.sql.`;

export async function dumpSchema(sql: Sql): Promise<string> {
  const [tables, columns, constraints] = [await listTables(sql), await listColumns(sql), await listConstraints(sql)];
  const after = [...(await listIndexes(sql)), ...(await listRights(sql)), ...(await listPolicies(sql))];
  const domains = (await listDomains(sql)).map(({ tekst }) => tekst);
  const shown = tables.map(({ tabel, tekst }) => {
    const of = <T extends { tabel: string }>(all: T[]): T[] => all.filter((one) => one.tabel === tabel);
    const parts = [...of(columns).map(showColumn), ...of(constraints).map((one) => one.tekst)];
    const comment = tekst === '' ? [] : [`comment on table ${tabel} is ${quoted(tekst)};`];
    const body = `create table ${tabel} (\n  ${parts.join(',\n  ')}\n);`;
    return [body, ...comment, ...of(after).map((one) => one.tekst)].join('\n');
  });
  const views = (await listViews(sql)).map(({ naam, kolommen }) => wrap(kolommen, `-- view ${naam}:`));
  return `${[title, ...domains, ...shown, ['-- What is read: facts derived from the tables, and what each actor sees of them.', ...views].join('\n')].join('\n\n')}\n`;
}
