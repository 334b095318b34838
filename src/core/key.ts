import type { Db, Sql } from './db.ts';
import { readNote, writeNote } from './huishouding.ts';
import { adoptNextKey, createKey, readKey, readNextKey } from './keyfile.ts';
import type { KeySource } from './keyfile.ts';
import { startupError } from './settings.ts';
import { isEmpty } from './tables.ts';
import { createVault } from './vault.ts';
import type { Vault } from './vault.ts';

/** By this a database knows its key again without holding it. */
export const printKey = (vault: Vault): string => vault.print('sleutel', 'loopplank').toString('hex');

/**
 * Opens the vault of a database. A key that is lost or swapped is told at once: with another key nothing could be read,
 * and nobody on a new list would be found again. A database without any data takes whatever key comes.
 */
export async function openVault(owner: Db, source: KeySource): Promise<Vault> {
  const [known, empty] = await Promise.all([readNote(owner, 'sleutel'), isEmpty(owner)]);
  const key = readKey(source) ?? (empty ? createKey(source.keyFile) : undefined);
  const vault = key && createVault(key);
  if (vault && (empty || known === undefined || known === printKey(vault))) return vault;
  const next = readNextKey(source);
  if (next && known === printKey(createVault(next))) return adopt(source, createVault(next), vault);
  throw startupError(
    vault
      ? 'De sleutel hoort niet bij deze databank. Gebruik de sleutel waarmee de databank is gevuld, of kies een lege databank.'
      : `Het sleutelbestand ${source.keyFile} ontbreekt, en de databank bevat al gegevens. Zet het bestand terug uit een reservekopie.`,
  );
}

/** The key was renewed and the machine stopped before the new key had its name. */
function adopt(source: KeySource, next: Vault, old: Vault | undefined): Vault {
  if (source.keyValue === undefined) adoptNextKey(source, old ? printKey(old) : 'onbekend');
  return next;
}

/** Within a transaction that changes the database: did somebody renew the key since this vault was opened? */
export async function requireKey(owner: Sql, vault: Vault): Promise<void> {
  const known = await readNote(owner, 'sleutel');
  if (known === undefined || known === printKey(vault) || (await isEmpty(owner))) return;
  throw startupError('De sleutel van deze databank is intussen vernieuwd. Start opnieuw.');
}

/** Notes which key a database goes with, once it has the tables for it. */
export async function noteKey(owner: Sql, vault: Vault): Promise<void> {
  await writeNote(owner, 'sleutel', printKey(vault));
}
