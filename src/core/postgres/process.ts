import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * When a process began, or null when it runs no more. A process id alone is not enough to know a process again:
 * after a restart of the machine, or in a new container, the same number soon belongs to somebody else.
 */
export function readStamp(pid: number): string | null {
  return process.platform === 'linux' ? readLinuxStamp(pid) : ask(pid, 'lstart=');
}

/** Whether this process is a PostgreSQL that works in this data folder. */
export function worksIn(pid: number, data: string): boolean {
  if (readStamp(pid) === null) return false;
  if (process.platform !== 'linux') return ask(pid, 'command=')?.includes(data) ?? false;
  return readQuietly(() => readlinkSync(`/proc/${pid}/cwd`)) === data;
}

/** Waits until the condition holds; false when it did not within the time. */
export async function waitUntil(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) return false;
    await sleep(10);
  }
  return true;
}

function readLinuxStamp(pid: number): string | null {
  const stat = readQuietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === null) return null;
  // The name of the program may hold spaces and brackets, so the fields are counted from the last bracket.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z' || state === 'X') return null;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot}:${fields[18]}`;
}

function ask(pid: number, field: string): string | null {
  const answer = spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' });
  return answer.stdout?.trim() || null;
}

function readQuietly(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
