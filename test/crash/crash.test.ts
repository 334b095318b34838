import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '../../src/core/db.ts';
import type { Db } from '../../src/core/db.ts';
import { readKey } from '../../src/core/keyfile.ts';
import { joinPostgres } from '../../src/core/postgres/join.ts';
import { opened } from '../../src/core/sealed.ts';
import { createVault } from '../../src/core/vault.ts';
import { startLoting } from '../../src/voorbeeld/loting.ts';
import { stream } from './client.ts';
import type { Sent } from './client.ts';
import { pidOfPostgres, startServer } from '../server.ts';
import type { Server } from '../server.ts';

const rounds = 21;
const names = ['inge-vermeulen', 'tarik-bulut', 'sevda-aksoy', 'rosa-okafor'];
const loting = startLoting(86);

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loopplank-crash-'));
  server = await startServer(folder);
});

afterAll(async () => {
  server?.child.kill('SIGTERM');
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
});

/** Kills the server, its database, or both, as a machine would: without a word. */
async function crash(): Promise<void> {
  const victims = loting.kies(['server', 'postgres', 'both']);
  const killServer = victims !== 'postgres';
  const killPostgres = victims !== 'server';
  if (killPostgres) process.kill(pidOfPostgres(folder), 'SIGKILL');
  if (killServer) server.child.kill('SIGKILL');
  const code = await server.ended;
  // A server that lost its database says so and ends; it does not go on as if nothing happened.
  if (!killServer)
    expect([code, server.said()]).toEqual([1, expect.stringContaining('PostgreSQL is onverwacht gestopt')]);
}

async function asOwner<T>(work: (owner: Db) => Promise<T>): Promise<T> {
  const { connection } = await joinPostgres({ folder });
  const owner = connect(connection, { max: 1 });
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** How often each mark is in the database; the verslagen that hold them are read with the key of the server. */
async function countMarks(owner: Db): Promise<Map<string, number>> {
  const key = readKey({ keyFile: join(folder, 'sleutel'), keyValue: undefined, nextKeyValue: undefined });
  if (!key) throw new Error('The server has no key');
  const rows = await owner`select gesprek_id, tekst from verslag`;
  const marks = opened(createVault(key), rows, { tekst: 'verslag.tekst' }, 'gesprekId').map(({ tekst }) =>
    String(tekst),
  );
  const times = new Map<string, number>();
  for (const mark of marks.filter((one) => one.startsWith('ronde '))) times.set(mark, (times.get(mark) ?? 0) + 1);
  return times;
}

/** What must never be: an open casus without exactly one regisseur, or without a moment of attention. */
const listLost = (owner: Db) => owner`
  select c.id
  from casus c
  left join regie r on r.verband_id = c.verband_id and r.casus_id = c.id and r.vervallen_op is null and upper_inf(r.periode)
  where c.gesloten_op is null
  group by c.verband_id, c.id
  having count(r.id) <> 1 or min(r.medewerker_id::text) <> c.regisseur_id::text or c.aandacht_datum is null
    or c.aandacht_reden is null`;

async function checkNothingLost(sent: readonly Sent[]): Promise<void> {
  await asOwner(async (owner) => {
    const marks = await countMarks(owner);
    expect(sent.filter(({ mark, acknowledged }) => acknowledged && marks.get(mark) !== 1)).toEqual([]);
    expect([...marks].filter(([, times]) => times !== 1)).toEqual([]);
    expect(await listLost(owner)).toHaveLength(0);
  });
}

test(`nothing acknowledged is lost in ${rounds} rounds of kill -9`, async () => {
  const sent: Sent[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const clients = names.map((name) => stream(server, name, round, sent).catch(() => undefined));
    await sleep(loting.getal(150, 900));
    await crash();
    await Promise.all(clients);
    server = await startServer(folder);
    await checkNothingLost(sent);
  }
  const acknowledged = sent.filter((act) => act.acknowledged).length;
  console.log(`crash: ${rounds} rounds, ${sent.length} acts sent, ${acknowledged} acknowledged, none lost`);
  expect(acknowledged).toBeGreaterThan(rounds);
});
