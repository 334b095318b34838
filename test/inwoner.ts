import { createCaller } from '../src/app.ts';
import { settingsOf } from '../src/core/actor.ts';
import type { Actor } from '../src/core/actor.ts';
import { dayOf } from '../src/core/clock.ts';
import type { Rows, Sql } from '../src/core/db.ts';
import type { Call } from '../src/core/road.ts';
import { transaction } from '../src/core/transaction.ts';
import { loadInwoner } from '../src/domein/inwoner/actor.ts';
import { addVoorbeeldinwoner } from '../src/domein/inwoner/voorbeeld.ts';
import { testVault } from './vault.ts';
import type { World } from './world.ts';

/** Lets the person of a casus be chosen at the door of a test. Gives the id of the inwoner. */
export async function addInwoner({ owner, clock }: World, casusId: string): Promise<string> {
  const [row] = await owner`select deelnemer_id from casus where id = ${casusId}`;
  return addVoorbeeldinwoner(owner, testVault, String(row?.['deelnemerId']), clock.now.toISOString());
}

async function actorOf({ db, clock }: World, inwonerId: string): Promise<Actor> {
  const actor = await loadInwoner(db, inwonerId, dayOf(clock.now));
  if (!actor) throw new Error('There is no casus about this inwoner');
  return actor;
}

/** The operations as this inwoner would call them. */
export async function asInwoner(world: World, inwonerId: string): Promise<Call> {
  const callAs = createCaller({ db: world.db, vault: testVault, clock: () => world.clock.now });
  return callAs(await actorOf(world, inwonerId), { trace: '0'.repeat(32), address: 'test' });
}

/** What the role of the server gives this inwoner in a query, around every operation. */
export async function queryInwoner(world: World, inwonerId: string, work: (sql: Sql) => Promise<Rows>): Promise<Rows> {
  const actor = await actorOf(world, inwonerId);
  const settings = settingsOf(actor, dayOf(world.clock.now));
  return transaction(world.db, settings, async (sql) => ({ result: await work(sql), closing: [] }));
}
