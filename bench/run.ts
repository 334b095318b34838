import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../src/core/db.ts';
import type { Db } from '../src/core/db.ts';
import { keepSealing } from '../src/core/logboek/keep.ts';
import { migrate } from '../src/core/migrate.ts';
import { startPostgres } from '../src/core/postgres/start.ts';
import type { Connection } from '../src/core/postgres/start.ts';
import { createVault } from '../src/core/vault.ts';
import { measureImport } from './import.ts';
import { load } from './load.ts';
import type { Ask, Measured } from './load.ts';
import { listTargets, populate } from './population.ts';
import { programma } from './programma.ts';
import { measureRechten } from './rechten.ts';
import { asksOf } from './asks.ts';

const rounds = Number(process.env['BENCH_RONDES'] ?? 3);
const perRound = Number(process.env['BENCH_MS'] ?? 4000);
const sizes = (process.env['BENCH_CASUSSEN'] ?? '10000,100000').split(',').map(Number);
const vault = createVault(new Uint8Array(32).fill(7));

type Child = { port: number; end(): Promise<void> };

/** Starts one of the two servers in a process of its own and waits until it says where it listens. */
async function start(file: string, env: Record<string, string>): Promise<Child> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', path], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('The child has no output');
  const [line] = await once(child.stdout, 'data');
  const { port } = JSON.parse(String(line));
  return { port, end: async () => void (child.kill(), await once(child, 'exit')) };
}

type Pair = { name: string; ours: Measured; bare: Measured };

/** Ours and bare take turns, so that what else the machine does hits both alike; the best round of each counts. */
async function compare(
  name: string,
  ports: { ours: number; bare: number },
  ask: { ours: () => Ask; bare: () => Ask },
): Promise<Pair> {
  const best = (a: Measured | undefined, b: Measured): Measured => (a && a.perSecond > b.perSecond ? a : b);
  let ours: Measured | undefined;
  let bare: Measured | undefined;
  for (let round = 0; round < rounds; round += 1) {
    bare = best(bare, await load(ports.bare, ask.bare, perRound));
    ours = best(ours, await load(ports.ours, ask.ours, perRound));
  }
  if (!ours || !bare) throw new Error('Nothing was measured');
  return { name, ours, bare };
}

const one = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

function report(casussen: number, pairs: Pair[]): void {
  console.log(`\n${casussen} casussen\n`);
  console.log('| act | per second | p95 (ms) | bare per second | bare p95 (ms) | ratio | errors |');
  console.log('|---|---:|---:|---:|---:|---:|---:|');
  for (const { name, ours, bare } of pairs) {
    const cells = [
      one(ours.perSecond),
      one(ours.p95),
      one(bare.perSecond),
      one(bare.p95),
      (ours.perSecond / bare.perSecond).toFixed(2),
    ];
    console.log(`| ${name} | ${cells.join(' | ')} | ${ours.errors + bare.errors} |`);
  }
}

async function measureSize(connection: Connection, casussen: number): Promise<Pair[]> {
  const database = `meting_${casussen}`;
  const root = connect(connection, { max: 1 });
  await root.unsafe(`create database ${database}`);
  await root.end();
  const owner: Db = connect({ ...connection, database }, { max: 2 });
  await migrate(owner, vault);
  await populate(owner, vault, programma, casussen);
  const targets = await listTargets(owner, 2000);
  const server = { ...connection, database, user: 'loopplank_server', password: vault.secret('server') };
  const bare = await start('bare.ts', { BENCH_OWNER: JSON.stringify({ ...connection, database }) });
  const ours = await start('ours.ts', { BENCH_SERVER: JSON.stringify(server) });
  const asks = await asksOf(ours.port, targets);
  const pairs: Pair[] = [];
  for (const [name, ask] of Object.entries(asks))
    pairs.push(await compare(name, { ours: ours.port, bare: bare.port }, ask));
  pairs.push(await compareLogs(ours, { server, owner, asks }));
  await Promise.all([bare.end(), ours.end()]);
  report(casussen, pairs);
  const [target] = targets;
  if (target) await measureRechten(owner, { owner: { ...connection, database }, server }, target);
  await owner.end();
  return pairs;
}

type Logged = { server: Connection; owner: Db; asks: Awaited<ReturnType<typeof asksOf>> };

/** Writing with the three logs, while they are sealed, against the same server that keeps none. */
async function compareLogs(ours: Child, { server, owner, asks }: Logged): Promise<Pair> {
  const name = 'record a gesprek';
  const ask = asks[name]?.ours;
  if (!ask) throw new Error('There is no such act');
  const silent = await start('ours.ts', { BENCH_SERVER: JSON.stringify(server), BENCH_LOGS: 'uit' });
  const stopSealing = keepSealing({ owner, vault, clock: () => new Date() });
  const pair = await compare(
    `${name}, three logs against none`,
    { ours: ours.port, bare: silent.port },
    { ours: ask, bare: ask },
  );
  await stopSealing();
  await silent.end();
  return pair;
}

const folder = mkdtempSync(join(tmpdir(), 'loopplank-bench-'));
const postgres = await startPostgres({ folder });
try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  const measured: Pair[][] = [];
  for (const size of sizes) measured.push(await measureSize(postgres.connection, size));
  const [small, large] = measured.map(
    (pairs) => pairs.find(({ name }) => name.startsWith('werkvoorraad'))?.ours.p95 ?? 0,
  );
  if (small && large) console.log(`\np95 of the werkvoorraad, large over small: ${(large / small).toFixed(2)}`);
  await measureImport(postgres.connection, vault);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
