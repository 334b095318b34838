import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { giveTo } from './account.ts';
import type { Binaries } from './binaries.ts';
import { startupError } from '../settings.ts';

/** Where one PostgreSQL lives, and as whom and with which programs it runs. */
export type Place = Binaries & { folder: string; data: string; log: string; passport: string; account: Account };

export const port = 5432;

// The kernel keeps room for 108 bytes (Linux) or 104 (macOS) in the address of a socket, with a closing zero.
const longest = process.platform === 'linux' ? 107 : 103;

/** Opens the folder that holds everything we keep; only the user who starts us may enter it. */
export function openFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return realpathSync(folder);
}

/** The names of our files within the folder. */
export function layOut(folder: string) {
  const data = join(folder, 'postgres');
  return { folder, data, log: join(folder, 'postgres.log'), passport: join(folder, 'postgres.json') };
}

/** The path of the socket in a folder. */
export function nameSocket(folder: string): string {
  return join(folder, `.s.PGSQL.${port}`);
}

/** The folder of the socket: within the data, or a short one where the path would be too long for the kernel. */
export function nameSocketFolder(data: string): string {
  if (fits(data)) return data;
  const name = `loopplank-${createHash('sha256').update(data).digest('hex').slice(0, 16)}`;
  return join(fits(join(tmpdir(), name)) ? tmpdir() : '/tmp', name);
}

/** Makes the folder of the socket ready; outside the data it must be private. */
export function chooseSocketFolder({ data, account }: Place): string {
  const folder = nameSocketFolder(data);
  if (folder !== data) openPrivate(folder, account);
  // What a killed PostgreSQL left here counts for nothing, since we hold the lock of the data.
  rmSync(`${nameSocket(folder)}.lock`, { force: true });
  return folder;
}

function fits(folder: string): boolean {
  return Buffer.byteLength(nameSocket(folder)) <= longest;
}

/** In a folder that all users share, somebody else could have taken the name before us. */
function openPrivate(path: string, account: Account): void {
  if (mkdirQuietly(path)) giveTo(account, path);
  const found = lstatSync(path);
  const uid = account?.uid ?? process.getuid?.();
  if (found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0) return;
  throw startupError(
    `De map ${path} is van een andere gebruiker. Verwijder die map, of kies een korter pad voor de gegevens.`,
  );
}

function mkdirQuietly(path: string): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}
