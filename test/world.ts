import { readFile } from 'node:fs/promises';
import { inject } from 'vitest';
import { createApp, createCaller } from '../src/app.ts';
import { settingsOf } from '../src/core/actor.ts';
import { connect } from '../src/core/db.ts';
import type { Db, Rows, Sql } from '../src/core/db.ts';
import { dayOf } from '../src/core/clock.ts';
import { newId } from '../src/core/id.ts';
import type { Call } from '../src/core/road.ts';
import { transaction } from '../src/core/transaction.ts';
import { loadActor } from '../src/domein/medewerker/actor.ts';
import type { Programma } from '../src/domein/programma/contract.ts';
import { readProgramma } from '../src/domein/programma/lezen.ts';
import { addVerband } from '../src/domein/verband/inrichten.ts';
import type { Inrichting } from '../src/domein/verband/inrichten.ts';
import { top600Amsterdam } from '../src/voorbeeld/top600/partners.ts';
import { testVault } from './vault.ts';

/** A second verband with the same programme: its people are the outsiders who must see nothing. */
const rotterdam: Inrichting = {
  verband: {
    slug: 'top600-rotterdam',
    naam: 'TOP600 Rotterdam',
    status: 'actief',
    begin: '2014-01-01',
    grondslagenTot: '2030-12-31',
  },
  organisaties: [
    {
      slug: 'gemeente-rotterdam',
      naam: 'Gemeente Rotterdam',
      soort: 'gemeente',
      medewerkers: [
        { slug: 'ruud-buiten', voornaam: 'Ruud', achternaam: 'Buiten', rollen: ['regiehouder'], voorbeeld: true },
        { slug: 'cor-buiten', voornaam: 'Cor', achternaam: 'Buiten', rollen: ['coordinator'], voorbeeld: true },
        {
          ...{ slug: 'bo-buiten', voornaam: 'Bo', achternaam: 'Buiten', rollen: [], voorbeeld: true },
          functies: ['beheerder'],
        },
        { slug: 'fay-buiten', voornaam: 'Fay', achternaam: 'Buiten', rollen: [], functies: ['fg'], voorbeeld: true },
      ],
    },
    {
      slug: 'uwv-rotterdam',
      naam: 'UWV Rotterdam',
      soort: 'uwv',
      medewerkers: [
        { slug: 'ad-buiten', voornaam: 'Ad', achternaam: 'Buiten', rollen: ['arbeidsdeskundige'], voorbeeld: true },
      ],
    },
  ],
};

export type World = {
  db: Db;
  owner: Db;
  /** The moment at which everything happens until it is moved. */
  clock: { now: Date };
  app: ReturnType<typeof createApp>;
  /** The operations as one of the named colleagues would call them. */
  as(slug: string): Promise<Call>;
  /** What the role of the server gives a colleague in a query, around every operation. */
  query(slug: string, work: (sql: Sql) => Promise<Rows>): Promise<Rows>;
  /** The ids of colleagues, organisations and verbanden by slug. */
  id(slug: string): string;
  end(): Promise<void>;
};

const readTop600 = async () => {
  const text = await readFile(new URL('../programmas/top600-wajong.yaml', import.meta.url), 'utf8');
  const { programma } = readProgramma(text);
  if (!programma) throw new Error('The programme of the example is not in order');
  return programma;
};

/** A verband that only some tests need, beside those that every test knows. */
export type Extra = { inrichting: Inrichting; programma: Programma };

async function fill(owner: Db, nu: string, extra: Extra[]): Promise<Map<string, string>> {
  const programma = await readTop600();
  const known = [top600Amsterdam, rotterdam].map((inrichting) => ({ inrichting, programma }));
  await owner.begin(async (sql) => {
    for (const one of [...known, ...extra]) await addVerband(sql, one.inrichting, one.programma, nu);
  });
  const rows = await owner`
    select id, slug from medewerker union all select id, slug from organisatie union all select id, slug from verband`;
  return new Map(rows.map((row) => [String(row['slug']), String(row['id'])]));
}

/** A database of its own with the named world in it: partners and colleagues, and no casus yet. */
export async function createWorld(now = '2014-03-10T09:00:00Z', extra: Extra[] = []): Promise<World> {
  const postgres = inject('postgres');
  const database = `test_${newId().replaceAll('-', '')}`;
  const root = connect({ ...postgres, database: 'postgres' }, { max: 1 });
  await root.unsafe(`create database ${database} template ${postgres.database}`);
  const owner = connect({ ...postgres, database }, { max: 2 });
  const server = { ...postgres, database, user: 'loopplank_server', password: testVault.secret('server') };
  const db = connect(server, { max: 6 });
  const clock = { now: new Date(now) };
  const ids = await fill(owner, clock.now.toISOString(), extra);
  const parts = { db, vault: testVault, clock: () => clock.now };
  const callAs = createCaller(parts);
  return {
    db,
    owner,
    clock,
    app: createApp(parts),
    as: async (slug) => {
      const actor = await loadActor(db, ids.get(slug) ?? '', dayOf(clock.now));
      if (!actor) throw new Error(`${slug} is no colleague today`);
      return callAs(actor, { trace: '0'.repeat(32), address: 'test' });
    },
    query: async (slug, work) => {
      const vandaag = dayOf(clock.now);
      const actor = await loadActor(db, ids.get(slug) ?? '', vandaag);
      if (!actor) throw new Error(`${slug} is no colleague today`);
      return transaction(db, settingsOf(actor, vandaag), async (sql) => ({ result: await work(sql), closing: [] }));
    },
    id: (slug) => ids.get(slug) ?? '',
    end: async () => {
      await Promise.all([db.end({ timeout: 5 }), owner.end({ timeout: 5 })]);
      await root.unsafe(`drop database ${database} with (force)`);
      await root.end();
    },
  };
}
