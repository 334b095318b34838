import { sealLogboek } from '../src/core/logboek/seal.ts';
import { testVault } from './vault.ts';
import type { World } from './world.ts';

/** Seals all that is in the log. A transaction in another test, on the same machine, may hold the sealing up for a moment. */
export async function sealAll({ owner, clock }: World): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await sealLogboek(owner, testVault, clock.now.toISOString());
    const open = await owner`
      select from logboek where id not in (select unnest(regels) from schakel) limit 1`;
    if (open.length === 0) return;
  }
  throw new Error('Something holds the sealing up');
}
