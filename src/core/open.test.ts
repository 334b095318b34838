import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect } from './db.ts';
import { explainUnreachable } from './unreachable.ts';
import { takePort } from './listen.ts';
import { openLoopplank } from './open.ts';
import type { Loopplank } from './open.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loopplank-open-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = (env: Record<string, string> = {}): Settings => readSettings({ LOOPPLANK_DATA: folder, ...env });

describe('the embedded database', () => {
  let served: Loopplank;
  beforeAll(async () => {
    served = await openLoopplank(settings(), 'serve');
  }, 60_000);
  afterAll(() => served.close());

  test('signs the server in as a role that owns nothing', async () => {
    const [row] = await served.db`select current_user as wie, (select count(*) from verband) as verbanden`;
    expect(row).toEqual({ wie: 'loopplank_server', verbanden: 0 });
  });

  test('lets an errand in through the socket of the running server, and leaves that running', async () => {
    const errand = await openLoopplank(settings(), 'join');
    await errand.db`select 1`;
    await errand.close();
    await expect(served.db`select 1 as een`).resolves.toEqual([{ een: 1 }]);
  });

  test('refuses a second server on the folder in one line', async () => {
    await expect(openLoopplank(settings(), 'serve')).rejects.toThrow(
      `Er draait al een Loopplank op deze map (proces ${process.pid}).`,
    );
  });
});

test('starts the database of a folder for an errand when nobody serves it', async () => {
  const errand = await openLoopplank(settings(), 'join');
  await expect(errand.db`select 1 as een`).resolves.toEqual([{ een: 1 }]);
  await errand.close();
}, 60_000);

describe('a database by address', () => {
  const lineOf = (databaseUrl: string) =>
    openLoopplank(settings({ DATABASE_URL: databaseUrl }), 'serve').then(
      () => 'it opened',
      (error: Error) => `${error.name}: ${error.message}`,
    );

  test.each([
    ['zomaar iets', 'DATABASE_URL is geen adres van een PostgreSQL.'],
    ['mysql://a@b/c', 'DATABASE_URL is geen adres van een PostgreSQL.'],
    ['postgres://a:b@127.0.0.1:1/c', 'DATABASE_URL wijst naar een server waar geen PostgreSQL antwoordt.'],
  ])('%s is refused in one clear line', async (url, line) => {
    expect(await lineOf(url)).toContain(`OpstartFout: ${line}`);
  });
});

test('says in one line that the role of an address may do too little', async () => {
  const postgres = inject('postgres');
  const root = connect({ ...postgres, database: 'postgres' }, { max: 1 });
  await root.unsafe(`create role arm login password 'arm'`);
  const arm = connect({ ...postgres, database: 'postgres', user: 'arm', password: 'arm' }, { max: 1 });
  const refused = await arm.unsafe('create role iemand').catch(explainUnreachable);
  expect(String(refused)).toContain('OpstartFout: De gebruiker in DATABASE_URL mag te weinig.');
  await arm.end();
  await root.unsafe('drop role arm');
  await root.end();
});

describe('the port', () => {
  test('is taken before anything else, and answers that the start is not over yet', async () => {
    const port = await takePort({ host: '127.0.0.1', port: 0 });
    expect((await fetch(port.url)).status).toBe(503);
    port.serve(() => new Response('klaar'));
    expect(await (await fetch(port.url)).text()).toBe('klaar');
    await port.close();
    await expect(fetch(port.url)).rejects.toThrow();
  });

  test('that is in use is told in one line, with the remedy', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(takePort({ host: '127.0.0.1', port })).rejects.toThrow(
      `Poort ${port} is al in gebruik. Kies een andere poort, bijvoorbeeld PORT=${port + 1}.`,
    );
    other.close();
  });
});
