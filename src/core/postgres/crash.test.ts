import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { waitUntil } from './process.ts';
import { ask, kill, killGuardian, newFolder, notePid, runFixture, start } from './try.fixture.ts';
import type { Server } from './try.fixture.ts';

let folder: string;
let server: Server;
let postmaster: number;

beforeEach(async () => {
  folder = newFolder();
  const before = await start(folder);
  await ask(before, 'create table kade as select 7 as plank');
  await before.stop();
  server = await runFixture('server.fixture.ts', folder);
  postmaster = notePid(folder);
});

/** Kills everything at once, as a power cut does, and lets a stranger run under the old process id. */
async function cutPower(): Promise<Server> {
  await killGuardian(postmaster);
  await kill(server.child.pid);
  await kill(postmaster);
  const path = join(folder, 'postgres/postmaster.pid');
  const stranger = await runFixture('lock.fixture.ts', newFolder());
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(stranger.child.pid)));
  return stranger;
}

async function expectGoodStart(): Promise<void> {
  const running = await start(folder);
  expect(notePid(folder)).not.toBe(postmaster);
  expect(await ask(running, 'select plank from kade')).toBe(7);
  await running.stop();
}

test('when the server is killed the guardian ends PostgreSQL, and the next start works', async () => {
  await kill(server.child.pid);
  expect(await waitUntil(() => !existsSync(join(folder, 'postgres/postmaster.pid')), 5000)).toBe(true);
  await expectGoodStart();
});

test('a start right after the kill does not wait for the guardian', async () => {
  await kill(server.child.pid);
  await expectGoodStart();
});

test('an orphan whose guardian was killed too is ended by the next start', async () => {
  await killGuardian(postmaster);
  await kill(server.child.pid);
  await expectGoodStart();
});

test('after a power cut a stranger that has the old process id is left alone', async () => {
  const stranger = await cutPower();
  await expectGoodStart();
  expect(stranger.child.exitCode).toBe(null);
  stranger.child.stdin?.end();
  await stranger.said;
});

test('a server whose PostgreSQL is killed says so, and the next start works', async () => {
  await kill(postmaster);
  expect(await server.said).toContain('PostgreSQL is onverwacht gestopt');
  await expectGoodStart();
});
