import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startupError } from './settings.ts';
import type { Settings } from './settings.ts';

/** Where the master key comes from: given as it is, or kept in a file beside the data; and where its successor stands. */
export type KeySource = Pick<Settings, 'keyFile' | 'keyValue' | 'nextKeyValue'>;

const length = 32;

/** The master key as it was given or kept; nothing when there is none yet. */
export function readKey({ keyFile, keyValue }: KeySource): Buffer | undefined {
  if (keyValue !== undefined) return decode(keyValue, 'LOOPPLANK_SLEUTEL_WAARDE');
  return readFile(keyFile);
}

/** The key that is to follow, or already did when the change was cut short. */
export function readNextKey({ keyFile, keyValue, nextKeyValue }: KeySource): Buffer | undefined {
  if (keyValue === undefined) return readFile(asideOf(keyFile));
  return nextKeyValue === undefined ? undefined : decode(nextKeyValue, 'LOOPPLANK_SLEUTEL_NIEUW');
}

/** A new key is first written here, and takes the name of the old one when the database goes with it. */
const asideOf = (keyFile: string): string => `${keyFile}.nieuw`;

const readFile = (path: string): Buffer | undefined =>
  existsSync(path) ? decode(readFileSync(path, 'utf8'), `Het bestand ${path}`) : undefined;

function decode(text: string, from: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length >= length) return key;
  throw startupError(`${from} bevat geen sleutel. Een sleutel is ${length} willekeurige bytes in base64.`);
}

/** Writes a random key that only this user can read; it is on the disk before anybody uses it. */
function writeKey(path: string): Buffer {
  const key = randomBytes(length);
  writeFileSync(path, `${key.toString('base64')}\n`, { mode: 0o600, flush: true });
  return key;
}

/** Makes the first key. Of two who start at once, both get the key of the first. */
export function createKey(keyFile: string): Buffer {
  mkdirSync(dirname(keyFile), { recursive: true, mode: 0o700 });
  const aside = `${keyFile}.${randomUUID()}`;
  writeKey(aside);
  keepAs(aside, keyFile);
  rmSync(aside);
  flushFolder(keyFile);
  return decode(readFileSync(keyFile, 'utf8'), `Het bestand ${keyFile}`);
}

/** Makes the key that is to follow, beside the one in use. */
export function createNextKey({ keyFile }: KeySource): Buffer {
  rmSync(asideOf(keyFile), { force: true });
  const key = writeKey(asideOf(keyFile));
  flushFolder(keyFile);
  return key;
}

/**
 * Puts the new key in the place of the old one, which stays under a name of its own: backups of before need it. Can be
 * done again after it was cut short, and does nothing when there is no new key. Gives where the old key is.
 */
export function adoptNextKey({ keyFile }: KeySource, oldPrint: string): string {
  const kept = `${keyFile}.oud-${oldPrint.slice(0, 8)}`;
  if (existsSync(asideOf(keyFile))) {
    if (existsSync(keyFile)) keepAs(keyFile, kept);
    renameSync(asideOf(keyFile), keyFile);
    flushFolder(keyFile);
  }
  return kept;
}

/** A second name for a file, unless that name is taken. */
function keepAs(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** A name is on the disk when its folder is. */
function flushFolder(path: string): void {
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
