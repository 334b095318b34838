import type { Sql } from '../../core/db.ts';
import type { Vault } from '../../core/vault.ts';
import { readAanbieder } from './aanbieder.ts';
import { discover } from './openid.ts';

/** Asks a provider what it tells of itself, and refuses when it does not answer. */
export async function tryAanbieder(sql: Sql, vault: Vault, id: string): Promise<void> {
  await discover(await readAanbieder(sql, vault, id));
}
