import type { Rows } from '../src/core/db.ts';
import { opened } from '../src/core/sealed.ts';
import { createVault } from '../src/core/vault.ts';

/** A fixed key: nothing in a test is a secret. */
export const testVault = createVault(new Uint8Array(32).fill(7));

/** Rows of which these fields are opened, each named with its column. */
export const openedBy = (rows: Rows, columns: Record<string, string>, id = 'id'): Rows =>
  opened(testVault, rows, columns, id);
