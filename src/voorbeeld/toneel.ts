import type { Db } from '../core/db.ts';
import type { Call } from '../core/road.ts';
import type { Vault } from '../core/vault.ts';

/** Where the example is played: a database to set up, a clock that it moves, and the operations as any colleague. */
export type Toneel = { owner: Db; vault: Vault; clock: { now: Date }; as(slug: string): Promise<Call> };
