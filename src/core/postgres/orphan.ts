import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp, waitUntil, worksIn } from './process.ts';
import { startupError } from '../settings.ts';

/** What PostgreSQL says about itself in its data folder: its process id and how far it is. */
export function readPostmaster(data: string): { pid: number; ready: boolean } | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Ends what an earlier server left behind. Who calls this holds the lock of the folder, so there is no server any more. */
export async function endOrphan(data: string): Promise<void> {
  const pid = readPostmaster(data)?.pid;
  if (!pid) return;
  if (worksIn(pid, data) && !(await endProcess(pid))) {
    throw startupError(
      `PostgreSQL van een eerdere start (proces ${pid}) stopt niet. Beëindig dat proces en start opnieuw.`,
    );
  }
  disown(data);
}

/** Ends a PostgreSQL: first by letting it finish its files, and when that lasts too long at once. */
export async function endProcess(pid: number): Promise<boolean> {
  const stamp = readStamp(pid);
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (stamp === null || readStamp(pid) !== stamp) return true;
    process.kill(pid, signal);
    if (await waitUntil(() => readStamp(pid) !== stamp, patience)) return true;
  }
  return false;
}

/**
 * After a power cut the old process id may belong to a stranger, and PostgreSQL would refuse to start beside it. Our own
 * id in its place tells it that the file is stale; the rest of the file stays, since by it PostgreSQL checks that no worker
 * of the old one still has the shared memory.
 */
function disown(data: string): void {
  const path = join(data, 'postmaster.pid');
  if (!readPostmaster(data)) return;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(process.pid)));
}
