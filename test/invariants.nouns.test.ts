import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { routes } from '../src/routes.ts';
import { createWorld } from './world.ts';
import type { World } from './world.ts';

/** What tells of a casus or of a person has said under which row of the matrix it falls, or stands here with a reason. */

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.end());

const names = async (query: string): Promise<string[]> =>
  (await world.owner.unsafe(query)).map((row) => String(Object.values(row)[0]));

/** Tables about a casus or a person that are no noun of the matrix. */
const tablesWithout: Record<string, string> = {
  koppeling: 'which listing is which person; its rows show only as bsn and lijstvermelding',
  inwoner: 'who signs in; known to that inwoner alone',
};

/** Views that read such tables, are not made by `inzage.toon` and are no noun. */
const viewsWithout: Record<string, string> = {
  openstaand: 'how many casussen hang on a role of a colleague, and not which',
  toegang: 'decides for all the others how much of a casus somebody sees',
  aan_tafel: 'the same, with the candidates of the selection tables at which the actor sits',
  kandidaat: 'one row for each candidate of a table; measured by the cells of the matrix',
  kaartkenmerk: 'of the waarnemingen those that a criterium names; src/domein/beoordeling tests it',
  agenda: 'that a casus is on the agenda, for who sits there; of others the pages tell its number alone',
  overlegagenda: 'which casussen wait for the one meeting that is moved or called off, to bring them up to date',
  overlegtafel: 'who sits there with which part in the casus; decides how much all of them may see',
  collega: 'names of colleagues; an inwoner gets those of the own casussen',
  lijstpersoon: 'whether who stands on the own list has a casus, and until when one had, for a selection from it',
  lijstcasus: 'which casussen hang on the people of the own lists, to bring them up to date',
  overdracht_wacht: 'that an overdracht waits for an answer of the actor; the rest is in overdracht',
  overdracht_aan_collega: 'for which colleague of the own organisation one waits, so that nobody leaves one behind',
  overdracht_deelnemer: 'the name in an overdracht, for who may see it there',
  werkvoorraad: 'the casussen of a team in one walk; measured by the cells of the matrix',
  feiten: 'only of the casussen in hand, for the moment of attention',
  stand: 'only of the casussen in hand',
  stand_gezien: 'of the casussen of the actor the facts that the actor sees of each; src/domein/selectie tests it',
  stand_met_naam: 'names behind a figure, for who may see the name and all that it was counted from',
  mijn_deelnemer: 'which deelnemers the inwoner is',
  mijn_casus: 'which casussen are about the inwoner',
  voorbeeldinwoner: 'the made-up people of an example, before anybody has signed in',
  bekende_inwoner: 'whether there is a casus about who is signing in',
};

/** The nouns that are written out in db/access.sql, since they fall under more than one row or hang on another noun. */
const byHand = ['casus', 'instemming', 'overdracht', 'overdracht_antwoord', 'raadpleging', 'verstrekking'];

const gegevens = (): Promise<string[]> => names('select noun from inzage.gegeven order by 1');

describe('every table about a casus or a person', () => {
  test('is a noun of the matrix, or says here why it is none', async () => {
    const tables = await names(`
      select distinct c.relname
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and (a.attname in ('casus_id', 'deelnemer_id', 'bsn_id', 'inwoner_id')
          or c.relname in ('casus', 'deelnemer', 'bsn', 'inwoner'))
      order by 1`);
    expect(tables.length).toBeGreaterThan(18);
    const known = await gegevens();
    const session = ['sessie'];
    const loose = tables.filter((table) => !known.includes(table) && !session.includes(table));
    expect(loose).toEqual(Object.keys(tablesWithout).toSorted());
  });
});

describe('every view', () => {
  test('that reads them is made from what a noun says of itself, or says here why not', async () => {
    const views = await names(`
      select distinct v.relname
      from pg_class v
      join pg_rewrite r on r.ev_class = v.oid
      join pg_depend d on d.objid = r.oid and d.refobjid <> v.oid
      join pg_class t on t.oid = d.refobjid
      where v.relkind = 'v' and v.relnamespace = 'inzage'::regnamespace
        and (t.relname in ('casus', 'deelnemer', 'bsn', 'koppeling', 'toegang', 'stand', 'feiten', 'inwoner')
          or exists (select from pg_attribute a where a.attrelid = t.oid and a.attname in ('casus_id', 'deelnemer_id')))
      order by 1`);
    const known = await gegevens();
    const loose = views.filter((view) => !known.includes(view) && !view.endsWith('_naar_graad'));
    expect(loose).toEqual(Object.keys(viewsWithout).toSorted());
  });

  test('of a noun hangs on how much the actor sees of it, and nobody reads what lies behind it', async () => {
    const made = await names(`
      select replace(relname, '_naar_graad', '') from pg_class
      where relkind = 'v' and relnamespace = 'inzage'::regnamespace and relname like '%_naar_graad' order by 1`);
    const known = await gegevens();
    expect(known.filter((noun) => !made.includes(noun))).toEqual(byHand);
    const readable = await names(`
      select relname from pg_class
      where relkind = 'v' and relname like '%_naar_graad' and has_table_privilege('loopplank_server', oid, 'select')`);
    expect(readable).toEqual([]);
  });

  test('of figures knows no person', async () => {
    const columns = await names(`
      select a.attname
      from pg_class v
      join pg_attribute a on a.attrelid = v.oid and a.attnum > 0
      where v.relnamespace = 'cijfers'::regnamespace
        and a.attname ~ 'naam|deelnemer|geboorte|bsn|tekst|waarde|verslag|reden|adres|contact'`);
    expect(columns).toEqual([]);
  });
});

test('a noun without a row of the matrix tells the row with each of its rows', async () => {
  const loose = await names(`
    select g.noun
    from inzage.gegeven g
    where g.categorie is null and not exists (
      select from pg_attribute a
      where a.attrelid = to_regclass('inzage.' || g.noun || '_naar_graad') and a.attname = 'categorie'
    )`);
  expect(loose).toEqual([]);
  const unknown = await names(`
    select noun || '.' || k
    from inzage.gegeven g
    cross join lateral unnest(samenvatting || bestaan) k
    where not exists (
      select from pg_attribute a where a.attrelid = to_regclass('inzage.' || g.noun) and a.attname = k
    )`);
  expect(unknown).toEqual([]);
});

/** Every name of a field, at any depth. */
const fieldsOf = (schema: unknown): string[] =>
  [...JSON.stringify(schema).matchAll(/"properties":\{|"(\w+)":\{/g)].flatMap(([, name]) => name ?? []);

describe('medical gegevens', () => {
  const medical = /medisch|diagnos|ziekte|stoornis|medicat|behandelplan/i;

  test('have no table and no column', async () => {
    const columns = await names(`
      select c.relname || '.' || a.attname
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relnamespace::regnamespace::text in ('public', 'inzage', 'cijfers')`);
    expect(columns.length).toBeGreaterThan(300);
    expect(columns.filter((column) => medical.test(column))).toEqual([]);
    expect(await names('select noun from inzage.gegeven where categorie = 6')).toEqual([]);
  });

  test('have no field in the API', () => {
    const schemas = routes.flatMap(({ operation: { params, query, body, answer } }) =>
      [params, query, body, answer].flatMap((schema) =>
        schema ? [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })] : [],
      ),
    );
    const fields = schemas.flatMap(fieldsOf);
    expect(fields.length).toBeGreaterThan(500);
    expect(fields.filter((field) => medical.test(field))).toEqual([]);
  });
});
