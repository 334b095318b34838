import type { Db } from '../core/db.ts';
import type { Call } from '../core/road.ts';
import type { Vault } from '../core/vault.ts';

/** Where the examples are played: a database to set up, a clock that they move, and the operations as any colleague. */
export type Toneel = { owner: Db; db: Db; vault: Vault; clock: { now: Date }; as(slug: string): Promise<Call> };

/** Sets the clock to the middle of a working day, and never ahead of the real one. */
export function goTo({ clock }: Toneel, dag: string): void {
  clock.now = new Date(Math.min(Date.parse(`${dag}T10:00:00Z`), Date.now()));
}
