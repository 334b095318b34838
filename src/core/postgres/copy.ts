import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinks } from './links.ts';
import { startupError } from '../settings.ts';

/** Copies the programs to a place where every user may run them and only we may write, once per version. */
export function copyOut(native: string, version: string): string {
  const name = `loopplank-pg-${version}-${process.arch}-${process.getuid?.()}`;
  for (const place of [process.getuid?.() === 0 ? '/var/cache' : join(homedir(), '.cache'), tmpdir(), '/tmp']) {
    const path = join(place, name);
    if (isOurs(path) || tryCopy(native, place, path)) return path;
  }
  throw startupError(
    'PostgreSQL kan nergens worden klaargezet: er is geen map voor tijdelijke bestanden om in te schrijven.',
  );
}

function tryCopy(native: string, place: string, path: string): boolean {
  try {
    mkdirSync(place, { recursive: true });
    copy(native, mkdtempSync(join(place, 'loopplank-pg-')), path);
  } catch {
    return false;
  }
  return isOurs(path);
}

/** The copy appears under its name at once and whole; of two starters the first wins and both use that one. */
function copy(native: string, fresh: string, path: string): void {
  try {
    const inside = join(fresh, 'native');
    cpSync(native, inside, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
    createLinks(inside);
    open(inside);
    renameSync(inside, path);
  } catch (error) {
    if (!isOurs(path)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Somebody else could have put programs under our name in a shared folder; those we do not run. */
function isOurs(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

/** A package that was installed under a strict umask is closed to others; the copy must not be. */
function open(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) open(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}
