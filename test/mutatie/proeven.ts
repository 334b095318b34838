import type { Sql } from '../../src/core/db.ts';

/**
 * Tries a statement as whoever is set and takes it back: what was read, how many rows it reached, or how it was refused.
 * A row that is there already comes past the rights (23…) or does not (42501).
 */
const tryOut = `
  create schema proef;
  grant usage on schema proef to loopplank_server;
  create function proef.probeer(vraag text) returns text language plpgsql as $$
  declare
    gezien text;
    aantal int;
  begin
    if vraag like 'select%' then
      execute vraag into gezien;
    else
      execute vraag;
      get diagnostics aantal = row_count;
      gezien := aantal;
    end if;
    raise exception using errcode = 'PROEF', message = coalesce(gezien, '');
  exception
    when sqlstate 'PROEF' then return sqlerrm;
    when others then return sqlstate;
  end $$`;

type Row = { table: string; privilege: string; columns: string[] };

const privileges = (sql: Sql) => sql<Row[]>`
  select p.table_schema || '.' || p.table_name as table, p.privilege_type as privilege,
    array_agg(quote_ident(p.column_name) order by c.ordinal_position) as columns
  from information_schema.column_privileges p
  join information_schema.columns c using (table_schema, table_name, column_name)
  where p.grantee = 'loopplank_server' and p.table_schema in ('public', 'inzage', 'cijfers')
    and (p.privilege_type <> 'INSERT' or c.is_generated = 'NEVER')
  group by 1, 2`;

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A statement, and the table, view or function that it is about. */
export type Vraag = { over: string; sql: string };

const read = ({ table, columns }: Row): string =>
  `select count(*) || ' ' || md5(coalesce(string_agg(r::text, '|' order by r::text), ''))
   from (select ${columns.join(', ')} from ${table}) r`;

const change = ({ table, columns }: Row): string[] => [
  `update ${table} set ${columns[0]} = ${columns[0]}`,
  `update ${table} set ${columns[0]} = default`,
];

/** In whose name a row is added: as it is, or in that of who tries. */
const names = [
  { columns: [], put: `'{}'` },
  { columns: ['door'], put: `jsonb_build_object('door', actor.medewerker())` },
  { columns: ['medewerker_id'], put: `jsonb_build_object('medewerker_id', actor.medewerker())` },
  {
    columns: ['bron', 'medewerker_id', 'organisatie_id'],
    put: `jsonb_build_object('bron', 'oidc', 'medewerker_id', actor.medewerker(), 'organisatie_id', actor.organisatie())`,
  },
  {
    columns: ['bron', 'medewerker_id'],
    put: `jsonb_build_object('bron', 'oidc', 'medewerker_id', actor.medewerker())`,
  },
  {
    columns: ['bron', 'organisatie_id'],
    put: `jsonb_build_object('bron', 'oidc', 'organisatie_id', actor.organisatie())`,
  },
  {
    columns: ['organisatie_id', 'door'],
    put: `jsonb_build_object('organisatie_id', actor.organisatie(), 'door', actor.medewerker())`,
  },
  {
    columns: ['medewerker_id', 'organisatie_id'],
    put: `jsonb_build_object('medewerker_id', actor.medewerker(), 'organisatie_id', actor.organisatie())`,
  },
  { columns: ['rol', 'periode'], put: `'{"periode": "[2012-01-01,2013-01-01)"}'` },
  {
    columns: ['soort', 'periode', 'medewerker_id'],
    put: `jsonb_build_object('periode', '[2012-01-01,2013-01-01)', 'organisatie_id', actor.organisatie())`,
  },
  { columns: ['soort', 'periode', 'medewerker_id'], put: `'{"periode": "[2012-01-01,2013-01-01)"}'` },
  { columns: ['inwoner_id'], put: `jsonb_build_object('inwoner_id', actor.inwoner())` },
  { columns: ['organisatie_id'], put: `jsonb_build_object('organisatie_id', actor.organisatie())` },
];

/** Rows that are there, each added once more. */
async function adds(sql: Sql, { table, columns }: Row): Promise<string[]> {
  const rows = await sql.unsafe(`select to_jsonb(t)::text as row from ${table} t order by md5(t::text) limit 4`);
  const fitting = names.filter((one) => one.columns.every((column) => columns.includes(column)));
  return rows.flatMap(({ row }) =>
    fitting.map(
      ({ put }) => `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')}
        from jsonb_populate_record(null::${table}, ${literal(String(row))}::jsonb || ${put})`,
    ),
  );
}

/** Everything that the role of the server can do at all: read, add, change and remove, of each table and view. */
export async function proeven(sql: Sql, { verbandId, casusId }: Record<string, string>): Promise<Vraag[]> {
  await sql.unsafe(tryOut);
  const granted = await privileges(sql);
  const removable = await sql`
    select table_schema || '.' || table_name as table
    from information_schema.table_privileges
    where grantee = 'loopplank_server' and privilege_type = 'DELETE'`;
  const compare = (besluit: unknown): string =>
    `select * from vergelijk('${verbandId}', '${String(besluit)}', '2014-03-10', '2014-03-10')`;
  const decisions = await sql`select id from verstrekkingsbesluit where verband_id = ${verbandId ?? ''}`;
  const calls = {
    vergelijk: `(${decisions.map(({ id }) => compare(id)).join(' union all ')})`,
    betrokkenen: `betrokkenen('{${casusId}}')`,
    logregels_over: `logregels_over(right('${casusId}', 12))`,
  };
  const asked: Vraag[] = [];
  for (const row of granted) {
    const made =
      row.privilege === 'INSERT' ? await adds(sql, row) : row.privilege === 'SELECT' ? [read(row)] : change(row);
    asked.push(...made.map((one) => ({ over: row.table, sql: one })));
  }
  return [
    ...asked,
    ...removable.map(({ table }) => ({ over: String(table), sql: `delete from ${table}` })),
    ...Object.entries(calls).map(([over, call]) => ({
      over,
      sql: `select string_agg(r::text, ' ' order by r::text) from ${call} r`,
    })),
  ];
}

/** Which views are made of which, so that a changed one is looked at through all that is made of it. */
export async function dependents(sql: Sql): Promise<Map<string, Set<string>>> {
  const rows = await sql`
    with recursive uses as (
      select distinct d.refobjid::regclass::text as used, r.ev_class::regclass::text as by
      from pg_depend d
      join pg_rewrite r on r.oid = d.objid
      join pg_class c on c.oid = d.refobjid and c.relnamespace in ('inzage'::regnamespace, 'cijfers'::regnamespace)
      where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
    ), through as (
      select * from uses
      union
      select t.used, u.by from through t join uses u on u.used = t.by
    )
    select used, array_agg(by) as by from through group by used`;
  return new Map(rows.map(({ used, by }) => [String(used), new Set(by as string[])]));
}

/** What comes of each of them for one who looks, within the transaction in which the rights were laid. */
export async function ask(sql: Sql, vragen: string[], settings: string): Promise<string[]> {
  await sql.unsafe('savepoint voor_de_kijker');
  await sql.unsafe(`${settings};set local role loopplank_server`).simple();
  const rows = await sql`
    select proef.probeer(v.vraag) as gezien
    from unnest(${vragen}::text[]) with ordinality v (vraag, plek)
    order by plek`;
  await sql.unsafe('rollback to savepoint voor_de_kijker');
  return rows.map(({ gezien }) => String(gezien));
}
