import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStamp } from './process.ts';
import { startupError } from '../settings.ts';

/** A held lock; `release` lets the next process in. */
export type Lock = { release(): void };

const prefix = 'slot.';

/**
 * Lets one process at a time into a folder, also after `kill -9` of the holder. The lock is the highest numbered file
 * `slot.N`, which names its holder. Whoever finds the holder gone claims N + 1, which only one can make. The highest file
 * is never removed, so a slow starter that claims an old number sees a higher one and knows that it lost.
 */
export function takeLock(folder: string): Lock {
  for (;;) {
    const top = findTop(folder);
    const holder = readHolder(folder, top);
    if (holder !== null) throw startupError(`Er draait al een Loopplank op deze map (proces ${holder}).`);
    const mine = top + 1;
    if (!claim(folder, mine)) continue;
    if (findTop(folder) === mine) {
      removeBelow(folder, mine);
      return { release: () => write(folder, '', (text) => renameSync(text, pathOf(folder, mine))) };
    }
    rmSync(pathOf(folder, mine), { force: true });
  }
}

/** The process that holds the lock of this folder now, if there is one. */
export function findHolder(folder: string): number | null {
  return readHolder(folder, findTop(folder));
}

function claim(folder: string, number: number): boolean {
  return write(folder, `${process.pid} ${readStamp(process.pid)}`, (text) => {
    try {
      linkSync(text, pathOf(folder, number));
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  });
}

/** Writes the text aside first, so that nobody ever reads half a lock. */
function write<Result>(folder: string, text: string, place: (path: string) => Result): Result {
  const aside = join(folder, `.slot-${randomUUID()}`);
  writeFileSync(aside, text);
  try {
    return place(aside);
  } finally {
    rmSync(aside, { force: true });
  }
}

function readHolder(folder: string, number: number): number | null {
  const [pid, ...stamp] = readText(pathOf(folder, number)).split(' ');
  return pid && readStamp(Number(pid)) === stamp.join(' ') ? Number(pid) : null;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function findNumbers(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter(Number.isSafeInteger);
}

function findTop(folder: string): number {
  return Math.max(0, ...findNumbers(folder));
}

function removeBelow(folder: string, number: number): void {
  for (const old of findNumbers(folder)) if (old < number) rmSync(pathOf(folder, old), { force: true });
}

function pathOf(folder: string, number: number): string {
  return join(folder, `${prefix}${number}`);
}
