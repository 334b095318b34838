import type { Rows } from './db.ts';
import type { Place, Vault } from './vault.ts';

/** A value to be written to a column of the type `verzegeld`; null stays null, so that absence can be asked in SQL. */
export function seal(vault: Vault, place: Place, value: unknown): Buffer | null {
  return value === null || value === undefined ? null : vault.seal(JSON.stringify(value), place);
}

/** The same as PostgreSQL writes bytes, for rows that travel to the database as one JSON text. */
export function sealHex(vault: Vault, place: Place, value: unknown): string | null {
  const sealed = seal(vault, place, value);
  return sealed && hexOf(sealed);
}

/** Bytes as PostgreSQL writes them. */
export const hexOf = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** Reads a sealed value, also one that came along inside JSON. */
export function open(vault: Vault, place: Place, sealed: unknown): unknown {
  if (sealed === null || sealed === undefined) return null;
  return JSON.parse(vault.open(bytesOf(sealed), place).toString('utf8'));
}

/** A sealed value as bytes, however it came. */
export function bytesOf(sealed: unknown): Uint8Array {
  if (sealed instanceof Uint8Array) return sealed;
  if (typeof sealed === 'string' && sealed.startsWith('\\x')) return Buffer.from(sealed.slice(2), 'hex');
  throw new Error('Expected a sealed value');
}

/**
 * Rows of which the sealed fields are opened, each named with the column it was sealed in; `id` is the field that holds
 * the id of the row it was sealed for. The schema that reads the rows then knows nothing of encryption.
 */
export function opened(vault: Vault, rows: Rows, columns: Record<string, string>, id = 'id'): Rows {
  const fields = Object.entries(columns);
  return rows.map((row) => {
    const place = String(row[id]);
    const values = fields.map(([field, column]) => [field, open(vault, { column, id: place }, row[field])] as const);
    return { ...row, ...Object.fromEntries(values) };
  });
}
