import { settingsOf } from '../src/core/actor.ts';
import type { Actor } from '../src/core/actor.ts';
import { dayOf } from '../src/core/clock.ts';
import type { Tx } from '../src/core/road.ts';
import { transaction } from '../src/core/transaction.ts';
import { loadActor } from '../src/domein/medewerker/actor.ts';
import { testVault } from './vault.ts';
import type { World } from './world.ts';

/** What a domain function gets, for tests of the functions that all operations begin with. */
export async function inside<T>(world: World, who: string | Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const vandaag = dayOf(world.clock.now);
  const actor = typeof who === 'string' ? await loadActor(world.db, world.id(who), vandaag) : who;
  if (!actor) throw new Error('That is no colleague today');
  const nu = world.clock.now.toISOString();
  return transaction(world.db, settingsOf(actor, vandaag), async (sql) => ({
    result: await work({ sql, actor, nu, vandaag, vault: testVault, address: 'test', touched: new Map() }),
    closing: [],
  }));
}
