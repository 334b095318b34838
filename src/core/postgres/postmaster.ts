import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nameOwnFolder, standAs } from './command.ts';
import { postGuardian } from './guardian.ts';
import { endProcess, readPostmaster } from './orphan.ts';
import type { Place } from './place.ts';
import { startupError } from '../settings.ts';

/** A running PostgreSQL process: `gone` resolves when it has ended, for whatever reason. */
export type Postmaster = { gone: Promise<void>; end(): Promise<void> };

const longestLog = 10_000_000;
// Workers of a PostgreSQL that was killed let go of the shared memory when their statement is done.
const patience = 15_000;

/** Starts PostgreSQL and waits until it takes connections; recovery after a crash may take its time. */
export async function startPostmaster(place: Place, socketFolder: string, settings: string[]): Promise<Postmaster> {
  const end = performance.now() + patience;
  for (;;) {
    const before = openLog(place.log);
    const postmaster = launch(place, socketFolder, settings);
    if (await postmaster.ready) return postmaster;
    const said = readFileSync(place.log).subarray(before).toString();
    if (!said.includes('pre-existing shared memory block') || performance.now() > end) throw failure(place, said);
    await sleep(200);
  }
}

function launch(place: Place, socketFolder: string, settings: string[]): Postmaster & { ready: Promise<boolean> } {
  const stand = { account: place.account, cwd: place.data };
  const own = nameOwnFolder(stand);
  const args = ['-D', own, '-k', socketFolder === place.data ? own : socketFolder, ...settings];
  const log = openSync(place.log, 'a');
  // Its own session, so that a Ctrl-C in the terminal reaches the server only, which then ends PostgreSQL in good order.
  const child = spawn(join(place.bin, 'postgres'), args, {
    ...standAs(stand),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const guardian = child.pid === undefined ? null : postGuardian(child.pid, place.data);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const gone = ended.then(() => guardian?.dismiss());
  child.unref();
  return { gone, ready: waitReady(child, place.data), end: () => endChild(child, gone) };
}

async function waitReady(child: ChildProcess, data: string): Promise<boolean> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const said = readPostmaster(data);
    if (said?.ready && said.pid === child.pid) return true;
    await sleep(10);
  }
  return false;
}

async function endChild(child: ChildProcess, gone: Promise<void>): Promise<void> {
  // Nothing else may keep the process alive while it waits for the end of its child.
  child.ref();
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await endProcess(child.pid);
  await gone;
}

/** Makes room in the log when it has grown long, and returns where this start begins in it. */
function openLog(log: string): number {
  const length = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (length > longestLog) renameSync(log, `${log}.1`);
  closeSync(openSync(log, 'a', 0o600));
  return length > longestLog ? 0 : length;
}

function failure(place: Place, said: string): Error {
  const fault = said
    .split('\n')
    .findLast((line) => line.includes('FATAL:'))
    ?.replace(/^.*FATAL:\s*/, '');
  return startupError(`PostgreSQL start niet${fault ? ` (${fault})` : ''}. Meer staat in ${place.log}.`);
}
