import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Db } from './db.ts';
import { readNote, writeNote } from './huishouding.ts';
import { startupError } from './settings.ts';
import type { Settings } from './settings.ts';
import { isEmpty } from './tables.ts';
import { createVault } from './vault.ts';
import type { Vault } from './vault.ts';

/** Where the master key comes from: given as it is, or kept in a file beside the data. */
export type KeySource = Pick<Settings, 'keyFile' | 'keyValue'>;

const length = 32;

/** The master key as it was given or kept; nothing when there is none yet. */
export function readKey({ keyFile, keyValue }: KeySource): Buffer | undefined {
  if (keyValue !== undefined) return decode(keyValue, 'LOOPPLANK_SLEUTEL_WAARDE');
  return existsSync(keyFile) ? decode(readFileSync(keyFile, 'utf8'), `Het bestand ${keyFile}`) : undefined;
}

function decode(text: string, from: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length >= length) return key;
  throw startupError(`${from} bevat geen sleutel. Een sleutel is ${length} willekeurige bytes in base64.`);
}

/** Makes a key that only this user can read. Of two who start at once, both get the key of the first. */
function createKey(keyFile: string): Buffer {
  mkdirSync(dirname(keyFile), { recursive: true, mode: 0o700 });
  const aside = `${keyFile}.${randomUUID()}`;
  writeFileSync(aside, `${randomBytes(length).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(aside, keyFile);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return decode(readFileSync(keyFile, 'utf8'), `Het bestand ${keyFile}`);
}

/** By this a database knows its key again without holding it. */
export const printKey = (vault: Vault): string => vault.print('sleutel', 'loopplank').toString('hex');

/**
 * Opens the vault of a database. A key that is lost or swapped is told at once: with another key the BSNs could not be
 * read, and nobody on a new list would be found again. A database without any data takes whatever key comes.
 */
export async function openVault(owner: Db, source: KeySource): Promise<Vault> {
  const [known, empty] = await Promise.all([readNote(owner, 'sleutel'), isEmpty(owner)]);
  const key = readKey(source) ?? (empty ? createKey(source.keyFile) : undefined);
  if (!key) {
    throw startupError(
      `Het sleutelbestand ${source.keyFile} ontbreekt, en de databank bevat al gegevens. Zet het bestand terug uit een reservekopie.`,
    );
  }
  const vault = createVault(key);
  if (empty || known === undefined || known === printKey(vault)) return vault;
  throw startupError(
    'De sleutel hoort niet bij deze databank. Gebruik de sleutel waarmee de databank is gevuld, of kies een lege databank.',
  );
}

/** Notes which key a database goes with, once it has the tables for it. */
export async function noteKey(owner: Db, vault: Vault): Promise<void> {
  await writeNote(owner, 'sleutel', printKey(vault));
}
