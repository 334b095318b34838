import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problems } from '../src/core/problem.ts';
import { createFilledWorld } from './filled.ts';
import type { World } from './world.ts';

/** What must hold of every table, view and right, also of those that are added tomorrow. Each exception has its reason. */

const withoutRows: Record<string, string> = {
  migratie: 'which migrations ran; the server has no right to it at all',
};

const withoutVerbandFirst: Record<string, string> = {
  logboek: 'a log is appended to and leaves the database; nothing refers to its lines',
  dataverwerking: 'the same; what happens outside a verband is in it too',
  autorisatiebesluit: 'the same',
};

/** The only rights to change or remove a row; whatever is not here can only be added. */
const changeable: Record<string, string[]> = {
  aanstelling: ['vervallen_op'],
  account: ['geblokkeerd_op', 'wachtwoord'],
  aanmeldbeleid: ['vervallen_op'],
  aanmeldstap: ['gebruikt_op', 'site', 'uitdaging'],
  functie: ['vervallen_op'],
  herstelcode: ['vervallen_op'],
  passkey: ['gebruikt_op', 'teller', 'vervallen_op'],
  totp: ['bevestigd_op', 'laatste_stap', 'vervallen_op'],
  uitnodiging: ['vervallen_op'],
  medewerker: ['uit_dienst_per'],
  sessie: ['beeindigd_op', 'gezien_op'],
  lijst: ['gedaan', 'inhoud', 'koppeling', 'opmaak', 'status', 'telling', 'verwerkt_op'],
  lijstvermelding: ['vervallen_op'],
  // What is granted from it is counted on it, so that its checks can refuse.
  financieringsbron: ['gereserveerd', 'vergeven', 'vervallen_op'],
  verstrekkingsakkoord: ['vervallen_op'],
  grondslag: ['vervallen_op'],
  casusoverleg: ['gesloten_op', 'verslag', 'vervallen_op'],
  overlegdeelname: ['vervallen_op'],
  oproepstand: ['vervallen_op'],
  regiodeskundige: ['vervallen_op'],
  // What the core keeps of a casus; the acts are the truth.
  casus: [
    ...['aandacht_datum', 'aandacht_reden', 'aandacht_tekst', 'betrokken', 'fase', 'gesloten_op', 'laatste_gesprek'],
    ...['organisaties', 'overdracht_id', 'regisseur_id'],
  ],
};
const acts = [
  ...['regie', 'betrokkenheid', 'gesprek', 'verslag', 'contactpoging', 'afspraak', 'aanbod', 'traject', 'plaatsing'],
  ...['detachering', 'verloonde_uren', 'agendapunt', 'overlegverslag'],
  ...['uitstroom', 'instemming', 'waarneming', 'contactgegeven', 'beoordeling', 'benodigdheid'],
  ...['trajectplek', 'werkgevercontact', 'aanvraag', 'opschorting', 'verlenging', 'besluit', 'bezwaar'],
];
// The verdicts of a dry run make way for those of the next; who came back from a provider is not on the way any more.
const removable = ['aanmeldverzoek', 'lijstregel'];

/** Constraints that no input of a colleague can reach, and why. */
const outOfReach: Record<string, string> = {
  organisatie_slug_bestaat_al: 'organisations are set up by the owner of the database',
  verband_slug_bestaat_al: 'verbanden are set up by the owner of the database',
  medewerker_van_organisatie: 'the id alone is unique already',
  identiteitsaanbieder_van_organisatie: 'the id alone is unique already',
  identiteit_bestaat_al: 'who has another subject at a provider is not let in',
  sessie_sleutel_key: 'the fingerprint of 32 random bytes',
  aanmeldstap_sleutel_key: 'the fingerprint of 32 random bytes',
  uitnodiging_afdruk_key: 'the fingerprint of 80 random bits',
  inwoner_bestaat_al: 'who signs in again is the same inwoner',
  bsn_bestaat_al: 'imports of one organisation wait for each other, and add a number only where there is none',
  verstrekkingsakkoord_bestaat_al: 'who agrees twice has agreed',
  overlegdeelname_bestaat_al: 'a casusoverleg is locked before its table changes',
  betrokkenheid_loopt_al: 'who is added to a team twice is in it',
};

/** The promise and the wholeness of an act: should one of these ever refuse, then the fault is ours (500). */
const ours = [
  ...['casus_zonder_aandacht', 'casus_regisseur_niet_betrokken', 'casus_gesloten_met_overdracht'],
  ...['overdracht_zonder_volgende_stap', 'aanbod_zonder_volgende_stap', 'aanbod_antwoord_zonder_datum'],
  ...['detachering_afloop_zonder_einde', 'plaatsing_regulier_zonder_vorm'],
  ...['afspraak_afloop_zonder_datum', 'plaatsing_afloop_zonder_einde', 'traject_afloop_zonder_einde'],
  ...['instemming_zonder_ontvanger', 'instemming_periode'],
];

let world: World;

beforeAll(async () => {
  ({ world } = await createFilledWorld());
});
afterAll(() => world.end());

const inPublic = `relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
const names = async (query: string): Promise<string[]> =>
  (await world.owner.unsafe(query)).map((row) => String(Object.values(row)[0]));

describe('every table', () => {
  test('has a row in the filled database, so that an empty answer below means something', async () => {
    const tables = await names(`select relname from pg_class where ${inPublic} and relname <> 'huishouding'`);
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(await world.owner`select from ${world.owner(table)} limit 1`, table).toHaveLength(1);
    }
  });

  test('has row level security', async () => {
    const open = await names(`select relname from pg_class where ${inPublic} and not relrowsecurity`);
    expect(open).toEqual(Object.keys(withoutRows));
  });

  test('says in Dutch what a row is', async () => {
    const silent = await names(`
      select relname from pg_class where ${inPublic} and coalesce(obj_description(oid, 'pg_class'), '') !~ '\\.$'`);
    expect(silent).toEqual(Object.keys(withoutRows));
  });

  test('of a verband is led by it in every key, so that a verband can be placed on a machine', async () => {
    const rows = await world.owner.unsafe(`
      select t.relname || '.' || i.relname as name, t.relname as table
      from pg_index x
      join pg_class i on i.oid = x.indexrelid
      join pg_class t on t.oid = x.indrelid and t.relnamespace = 'public'::regnamespace
      join pg_attribute v on v.attrelid = t.oid and v.attname = 'verband_id'
      where (x.indisunique or x.indisexclusion or x.indisprimary) and x.indkey[0] <> v.attnum`);
    expect(rows.filter((row) => !(String(row['table']) in withoutVerbandFirst))).toEqual([]);
  });

  test('refers to casus-bound tables through the verband, and never forgets a reference', async () => {
    expect(
      await names(`
        select conname
        from pg_constraint c
        join pg_attribute v on v.attrelid = c.confrelid and v.attname = 'verband_id'
        where c.contype = 'f' and (c.confkey[1] <> v.attnum or c.confdeltype = 'n')`),
    ).toEqual([]);
    expect(await names(`select tgname from pg_trigger where not tgisinternal`)).toEqual([]);
  });
});

describe('the server', () => {
  test('owns nothing, is no superuser and cannot pass by a policy', async () => {
    const [role] = await world.owner`
      select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication
      from pg_roles
      where rolname = 'loopplank_server'`;
    expect(Object.values({ ...role })).toEqual([false, false, false, false, false]);
    const owned = await names(`
      select relname from pg_class where relowner = 'loopplank_server'::regrole
      union all select proname from pg_proc where proowner = 'loopplank_server'::regrole
      union all select nspname from pg_namespace where nspowner = 'loopplank_server'::regrole`);
    expect(owned).toEqual([]);
    expect(
      await names(`select roleid::regrole::text from pg_auth_members where member = 'loopplank_server'::regrole`),
    ).toEqual([]);
  });

  test('reads nothing without an actor, from any table, view or function', async () => {
    const readable = await names(`
      select oid::regclass::text
      from pg_class
      where relkind in ('r', 'p', 'v', 'm') and relnamespace::regnamespace::text in ('public', 'inzage', 'cijfers')
        and has_table_privilege('loopplank_server', oid, 'select')`);
    expect(readable.length).toBeGreaterThan(30);
    for (const table of readable) expect(await world.db.unsafe(`select from ${table} limit 1`), table).toHaveLength(0);
    const [besluit] = await world.owner`select verband_id, id from verstrekkingsbesluit`;
    const across = await world.db`
      select from vergelijk(${besluit?.['verbandId']}, ${besluit?.['id']}, '2014-03-10', '2014-03-10')`;
    expect(across).toHaveLength(0);
  });

  test('reads acts of a casus through views that a condition cannot look behind', async () => {
    const leaky = await names(`
      select oid::regclass::text
      from pg_class
      where relkind = 'v' and has_table_privilege('loopplank_server', oid, 'select')
        and relnamespace::regnamespace::text in ('public', 'inzage', 'cijfers')
        and not coalesce(reloptions @> '{security_barrier=true}', false)`);
    expect(leaky).toEqual([]);
  });

  test('may add; it may change or remove only what is listed here', async () => {
    const rows = await world.owner`
      select table_name, array_agg(column_name::text order by column_name::text) as columns
      from information_schema.column_privileges
      where grantee = 'loopplank_server' and privilege_type = 'UPDATE' and table_schema = 'public'
      group by table_name`;
    const granted = Object.fromEntries(rows.map((row) => [String(row['tableName']), row['columns']]));
    expect(granted).toEqual({ ...changeable, ...Object.fromEntries(acts.map((act) => [act, ['vervallen_op']])) });
    const removed = await names(`
      select table_name
      from information_schema.table_privileges
      where grantee = 'loopplank_server' and privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES')`);
    expect(removed.toSorted()).toEqual(removable);
  });

  test('is judged by policies that read the row and the settings, and look nothing up', async () => {
    const policies = await world.owner`
      select polrelid::regclass || '.' || polname as name, pg_get_expr(polqual, polrelid) as using,
        pg_get_expr(polwithcheck, polrelid) as checks
      from pg_policy`;
    expect(policies.length).toBeGreaterThan(30);
    const looking = policies.filter((row) => /\bselect\b/i.test(`${row['using']} ${row['checks']}`));
    expect(looking.map((row) => row['name'])).toEqual([]);
    const free = policies.filter((row) => row['using'] === 'true' || row['checks'] === 'true');
    expect(free.map((row) => row['name'])).toEqual([]);
  });
});

test('whatever the database refuses by name is told in Dutch', async () => {
  const refusals = await names(`
    select conname
    from pg_constraint
    where connamespace = 'public'::regnamespace
      and (contype in ('u', 'x') or (contype = 'c' and conname !~ '_check[0-9]*$'))
    union
    select i.relname
    from pg_index x
    join pg_class i on i.oid = x.indexrelid and i.relnamespace = 'public'::regnamespace
    where x.indisunique and not x.indisprimary and not exists (select from pg_constraint where conindid = i.oid)
    order by 1`);
  expect(refusals.length).toBeGreaterThan(10);
  const untold = refusals.filter((name) => !(name in problems) && !(name in outOfReach));
  expect(untold.toSorted()).toEqual(ours.toSorted());
});
