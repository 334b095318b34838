import type { Vault } from '../../core/vault.ts';

/** By a hash with a key a BSN is found without being read. A new key makes all of them anew. */
export const bsnAfdruk = { table: 'bsn', column: 'afdruk', of: 'versleuteld', purpose: 'bsn' };

/** The same of the inwoner who signs in, so that one is found by the other. */
export const inwonerAfdruk = { ...bsnAfdruk, table: 'inwoner' };

export const printBsn = (vault: Vault, bsn: string): string => vault.print(bsnAfdruk.purpose, bsn).toString('hex');
