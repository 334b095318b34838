import { createVault } from '../src/core/vault.ts';

/** A fixed key: nothing in a test is a secret. */
export const testVault = createVault(new Uint8Array(32).fill(7));
