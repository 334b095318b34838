import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pidOfPostgres, startServer } from '../test/server.ts';
import type { Server } from '../test/server.ts';
import { openLoopplank } from './core/open.ts';
import { readSettings } from './core/settings.ts';
import { top600 } from './voorbeeld/top600/voorbeeld.ts';
import { seed } from './start/example.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loopplank-server-'));
  const loopplank = await openLoopplank(readSettings({ LOOPPLANK_DATA: folder }), 'serve');
  await seed(loopplank, [top600], true);
  await loopplank.close();
  server = await startServer(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refusalOf = (attempt: Promise<Server>) =>
  attempt.then(
    () => 'it started',
    (error: Error) => error.message,
  );

test('says where it is, and nothing else', () => {
  expect(server.said()).toMatch(/^Loopplank draait op http:\/\/127\.0\.0\.1:\d+\n$/);
});

test('serves the pages and the API', async () => {
  expect((await fetch(`${server.url}/`)).status).toBe(200);
  expect((await fetch(`${server.url}/v1/openapi.json`)).status).toBe(200);
  expect((await fetch(`${server.url}/v1/ik`)).status).toBe(401);
});

test('a second one on the same folder is refused in one line', async () => {
  expect(await refusalOf(startServer(folder))).toBe(
    `The server ended with 1: Er draait al een Loopplank op deze map (proces ${server.child.pid}).\n`,
  );
});

test('one on a port in use is refused in one line, and starts nothing', async () => {
  const { port } = new URL(server.url);
  const other = join(folder, 'anders');
  expect(await refusalOf(startServer(other, Number(port)))).toContain(
    `The server ended with 1: Poort ${port} is al in gebruik.`,
  );
  expect(() => readFileSync(join(other, 'postgres.json'))).toThrow();
});

test('stops in good order, and its database with it', async () => {
  const pid = pidOfPostgres(folder);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(() => process.kill(pid, 0)).toThrow();
});
