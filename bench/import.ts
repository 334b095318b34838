import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createCaller } from '../src/app.ts';
import { connect } from '../src/core/db.ts';
import type { Db } from '../src/core/db.ts';
import { migrate } from '../src/core/migrate.ts';
import type { Connection } from '../src/core/postgres/start.ts';
import type { Vault } from '../src/core/vault.ts';
import { processLijst, receiveLijst } from '../src/domein/lijst/contract.ts';
import { loadActor } from '../src/domein/medewerker/actor.ts';
import { addVerband } from '../src/domein/verband/inrichten.ts';
import { top600Amsterdam } from '../src/voorbeeld/top600/partners.ts';
import { programma } from './programma.ts';

const rows = Number(process.env['BENCH_REGELS'] ?? 100_000);

/** The nth made-up number that passes the 11-test; they begin with 9, as numbers for tests do. */
function* numbers(): Generator<string> {
  for (let n = 90_000_000; ; n += 1) {
    const digits = [...String(n)].map(Number);
    const last = digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11;
    if (last < 10) yield `${n}${last}`;
  }
}

function makeList(): string {
  const bsn = numbers();
  const lines = Array.from({ length: rows }, (_, n) => {
    const dag = String(1 + (n % 28)).padStart(2, '0');
    return `${bsn.next().value};Jongere Proef${n};${dag}-03-1990;Wajong;${dag}-0${1 + (n % 9)}-2010;;Inge Vermeulen`;
  });
  return ['BSN;Naam;Geboortedatum;Uitkering;Ingangsdatum;Einddatum;Arbeidsdeskundige', ...lines].join('\r\n');
}

const tables = ['bsn', 'lijstvermelding'] as const;

/** COPY of the very rows that the import wrote, into the same tables with the same keys, as the owner. */
async function measureCopy(owner: Db): Promise<number> {
  const held = new Map<string, Buffer>();
  for (const table of tables) {
    const chunks: Buffer[] = [];
    for await (const chunk of await owner.unsafe(`copy ${table} to stdout`).readable()) chunks.push(chunk);
    held.set(table, Buffer.concat(chunks));
  }
  await owner.unsafe(`truncate ${tables.join(', ')} cascade`);
  // A vacuum between the two sees no row of the first yet, and every key of the second would be looked up by that.
  for (const table of tables) await owner.unsafe(`alter table ${table} set (autovacuum_enabled = false)`);
  const begun = performance.now();
  await owner.begin(async (sql) => {
    for (const table of tables) {
      await pipeline(Readable.from([held.get(table)]), await sql.unsafe(`copy ${table} from stdin`).writable());
    }
  });
  return performance.now() - begun;
}

/** A list of 100,000 people: received, judged and taken in, against COPY of the same rows. */
export async function measureImport(connection: Connection, vault: Vault): Promise<void> {
  const root = connect(connection, { max: 1 });
  await root.unsafe('create database meting_lijst');
  await root.end();
  const owner = connect({ ...connection, database: 'meting_lijst' }, { max: 2 });
  await migrate(owner, vault);
  await owner.begin((sql) => addVerband(sql, top600Amsterdam, programma, '2014-01-01T00:00:00Z'));
  const server = {
    ...connection,
    database: 'meting_lijst',
    user: 'loopplank_server',
    password: vault.secret('server'),
  };
  const db = connect(server, { max: 4 });
  const [carla] = await owner`select id from medewerker where slug = 'carla-smit'`;
  const actor = await loadActor(db, String(carla?.['id']), '2014-09-01');
  if (!actor) throw new Error('Nobody can deliver the list');
  const call = createCaller({ db, vault, clock: () => new Date('2014-09-01T09:00:00Z') })(actor, {
    trace: '0'.repeat(32),
    address: 'bench',
  });
  const inhoud = Buffer.from(makeList()).toString('base64');
  const begun = performance.now();
  const { id } = await call(receiveLijst, {
    verband: 'top600-amsterdam',
    soort: 'wajong',
    bestandsnaam: 'proef.csv',
    inhoud,
  });
  const received = performance.now();
  await call(processLijst, { verband: 'top600-amsterdam', lijstId: id });
  const ours = performance.now() - received;
  const copy = await measureCopy(owner);
  console.log(
    `\nimport of ${rows} rows: received in ${((received - begun) / 1000).toFixed(2)} s, taken in in ${(ours / 1000).toFixed(2)} s;`,
  );
  console.log(
    `COPY of the same rows: ${(copy / 1000).toFixed(2)} s; ratio ${(copy / ours).toFixed(2)} (with receiving ${(copy / (ours + received - begun)).toFixed(2)})`,
  );
  await Promise.all([db.end(), owner.end()]);
}
