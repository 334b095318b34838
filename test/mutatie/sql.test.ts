import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../../src/core/db.ts';
import type { Sql } from '../../src/core/db.ts';
import { createFilledWorld, verband } from '../filled.ts';
import type { Filled } from '../filled.ts';
import { fillMore, kijkers } from './kijkers.ts';
import type { Kijker } from './kijkers.ts';
import { keepMore } from './meer.ts';
import { unchanged, unmet } from './leeft.ts';
import { mutationsOf } from './mutaties.ts';
import type { Mutatie } from './mutaties.ts';
import { ask, dependents, proeven } from './proeven.ts';
import type { Vraag } from './proeven.ts';

let filled: Filled;
let who: Kijker[];
let vragen: Vraag[];
let through: Map<string, Set<string>>;
let columns: Record<string, string[]>;
const rights = readFileSync('db/access.sql', 'utf8');
/** Where to look, when not everywhere: a part of what a change is called. */
const where = new RegExp(process.env['MUTATIE_WAAR'] ?? '');

beforeAll(async () => {
  filled = await createFilledWorld();
  await fillMore(filled);
  await keepMore(filled);
  who = await kijkers(filled);
  const { world, ids } = filled;
  const over = { verbandId: world.id(verband), casusId: ids['casusId'] ?? '' };
  vragen = await proeven(world.owner, over);
  through = await dependents(world.owner);
  const rows = await world.owner`
    select g.noun, array_agg(a.attname::text) as columns
    from inzage.gegeven g
    join pg_attribute a on a.attrelid = to_regclass('inzage.' || g.noun) and a.attnum > 0
    where a.attname not in (
      'graad', 'eigen', 'verband_id', 'casus_id', 'id', 'versie', 'vervallen_op', 'organisatie_id', 'door', 'geregistreerd_op'
    )
    group by g.noun`;
  columns = Object.fromEntries(rows.map((row) => [row['noun'], row['columns']]));
}, 120_000);
afterAll(() => filled.world.end());

/** Lays rights, lets somebody do something under them, and takes it all back. */
async function under<T>(sql: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const tx = await filled.world.owner.reserve();
  try {
    await tx.unsafe(`begin;${sql}`).simple();
    return await work(tx);
  } finally {
    await tx`rollback`;
    tx.release();
  }
}

/** The questions that a change in this place may answer otherwise. */
function concerned(waar: string): number[] {
  const [, table] = /^policy \w+ on (\w+)$/.exec(waar) ?? [];
  const [, view] = /^view (\w+\.\w+)$/.exec(waar) ?? [];
  const [, noun] = /toon\('(\w+)/.exec(waar) ?? [];
  const [, called] = /^function (\w+)$/.exec(waar) ?? [];
  const one = table ? `public.${table}` : (view ?? (noun && `inzage.${noun}`) ?? called);
  const views = new Set([one, ...(through.get(one ?? '') ?? [])]);
  const policies = waar.startsWith('policy');
  return vragen.flatMap(({ over }, plek) => {
    const asked = one === undefined ? !policies || over.startsWith('public.') : views.has(over);
    return asked ? [plek] : [];
  });
}

/** What each of these gets, under these rights. */
const answersOf = (sql: string, some: Kijker[], asked: string[]): Promise<string[][]> =>
  under(sql, async (tx) => {
    const all: string[][] = [];
    for (const { settings } of some) all.push(await ask(tx, asked, settings));
    return all;
  });

/** What is asked under the rights as they are is asked once: by whom, and about what. */
const known = new Map<string, string[][]>();

async function answersNow(key: string, some: Kijker[], asked: string[]): Promise<string[][]> {
  const answers = known.get(key) ?? (await answersOf('', some, asked));
  known.set(key, answers);
  return answers;
}

/** Whether somebody gets another answer than under the rights as they are; most often one of the first does. */
async function isNoticed({ waar, sql }: Mutatie): Promise<boolean> {
  const asked = concerned(waar).map((plek) => vragen[plek]?.sql ?? '');
  for (let first = 0; first < who.length; first += 6) {
    const some = who.slice(first, first + 6);
    const now = await answersNow(`${asked.length} ${asked[0]} ${first}`, some, asked);
    const then = await answersOf(sql, some, asked);
    if (!isDeepStrictEqual(now, then)) return true;
  }
  return false;
}

/** The same, once more when the database itself was tidying up where this lays all views anew. */
const isSeen = (mutation: Mutatie): Promise<boolean> =>
  isNoticed(mutation).catch((error: unknown) => {
    if (refusalOf(error)?.code === '40P01') return isNoticed(mutation);
    throw error;
  });

test('every line of the rights makes a difference to somebody', { timeout: 1_800_000 }, async () => {
  const mutations = mutationsOf(rights, columns);
  expect(mutations.length).toBeGreaterThan(500);
  const unnoticed: string[] = [];
  let refused = 0;
  for (const mutation of mutations.filter(({ naam }) => where.test(naam))) {
    const noticed = await isSeen(mutation).catch((error: unknown) => {
      // What PostgreSQL does not take for SQL is no right that could be given.
      if (refusalOf(error)?.code.startsWith('42') !== true) throw error;
      refused += 1;
      return true;
    });
    if (!noticed) unnoticed.push(mutation.naam);
  }
  expect(refused, 'most changes can be laid').toBeLessThan(20);
  mkdirSync('reports/mutatie', { recursive: true });
  writeFileSync('reports/mutatie/sql.json', JSON.stringify(unnoticed, null, 2));
  console.log(`${mutations.length} changes of the rights, ${refused} refused, ${unnoticed.length} unnoticed`);
  const expected = [...Object.keys(unchanged), ...unmet].filter((naam) => where.test(naam));
  expect(unnoticed.toSorted()).toEqual(expected.toSorted());
});
