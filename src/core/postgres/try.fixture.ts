import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { connect } from '../db.ts';
import { readPostmaster } from './orphan.ts';
import { readStamp, waitUntil } from './process.ts';
import { startPostgres } from './start.ts';
import type { Postgres } from './start.ts';

/** Real databases in folders of their own, on memory where there is any, each of which the test ends itself. */
export const settings = { fsync: 'off', shared_buffers: '16MB' };

const folders: string[] = [];
const seen = new Set<number>();

export function newFolder(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'loopplank-pg-test-'));
  folders.push(folder);
  return folder;
}

export async function start(folder: string): Promise<Postgres> {
  const running = await startPostgres({ folder, settings });
  notePid(folder);
  return running;
}

/** The process id of the PostgreSQL of this folder, which must be gone when the tests are done. */
export function notePid(folder: string): number {
  const pid = readPostmaster(join(folder, 'postgres'))?.pid ?? 0;
  expect(pid).toBeGreaterThan(0);
  seen.add(pid);
  return pid;
}

/** Runs one statement as the owner and returns the first column of its first row. */
export async function ask(running: Postgres, statement: string): Promise<unknown> {
  const sql = connect(running.connection, { max: 1 });
  try {
    const [row] = await sql.unsafe(statement);
    return row && Object.values(row)[0];
  } finally {
    await sql.end();
  }
}

export type Server = { child: ChildProcess; said: Promise<string> };

/** Runs a fixture in a process of its own and waits for its first line. */
export async function runFixture(name: string, folder: string): Promise<Server> {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  const said = new Promise<string>((resolve) => child.once('close', () => resolve(text)));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString();
      if (text.includes('\n')) resolve();
    });
    child.once('close', () => resolve());
  });
  return { child, said };
}

/** `kill -9`, and waits until it is gone. */
export async function kill(pid: number | undefined): Promise<void> {
  if (!pid) throw new Error('there is no process to kill');
  process.kill(pid, 'SIGKILL');
  expect(await waitUntil(() => readStamp(pid) === null, 5000)).toBe(true);
}

export async function killGuardian(postmaster: number): Promise<void> {
  const found = spawnSync('pgrep', ['-f', `guardian.mjs ${postmaster} `], { encoding: 'utf8' });
  await kill(Number(found.stdout.trim()));
}

afterAll(async () => {
  const left = [...seen].filter((pid) => readStamp(pid) !== null);
  for (const pid of left) process.kill(pid, 'SIGQUIT');
  await waitUntil(() => left.every((pid) => readStamp(pid) === null), 5000);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  expect(left).toEqual([]);
});
