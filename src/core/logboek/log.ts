import { z } from 'zod';
import { nobody, settingsOf } from '../actor.ts';
import { dayOf } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Operation } from '../contract.ts';
import type { Db, Statement } from '../db.ts';
import type { Origin } from '../origin.ts';
import { Problem } from '../problem.ts';
import type { Tx } from '../road.ts';
import { transaction } from '../transaction.ts';
import { listCasussen } from './betrokkenen.ts';
import type { Entry } from './entry.ts';
import { isWeigering } from './reden.ts';
import { writeLogs } from './write.ts';

/** What the logs need of the road. `logs` is false only where the cost of the logs is measured. */
export type Logging = { db: Db; clock: Clock; logs?: boolean };

/** The logs of an operation that was done, to be sent with its commit. */
export function logDone({ clock, logs }: Logging, { sql, touched }: Tx, entry: Entry, answer: unknown): Statement[] {
  if (logs === false) return [];
  const casussen = new Set([...touched.keys(), ...listCasussen(entry.input, answer)]);
  const verbanden = new Set([...touched.values()].map(({ verbandId }) => verbandId));
  const einde = clock().toISOString();
  return [writeLogs(sql, entry, { uitkomst: 'gedaan', einde, casussen: [...casussen], verbanden, answer })];
}

/** Somebody who asked for what is not theirs is in the logs too; the refusal itself goes on to whoever asked. */
export async function logRefusal({ db, clock, logs }: Logging, entry: Entry, refusal: unknown): Promise<unknown> {
  if (logs === false || !(refusal instanceof Problem) || !isWeigering(refusal.code)) return refusal;
  const now = clock();
  const ending = { uitkomst: refusal.code, einde: now.toISOString(), casussen: [], verbanden: new Set<string>() };
  const settings = `${settingsOf(entry.actor, dayOf(now))};set local synchronous_commit = off`;
  await transaction(db, settings, async (sql) => ({ result: undefined, closing: [writeLogs(sql, entry, ending)] }));
  return refusal;
}

/** What stands in the logs for a request that was refused before it was known what it asks. */
const request: Operation = {
  id: 'openVerzoek',
  method: 'post',
  path: '/',
  summary: 'Een verzoek dat niet binnenkwam.',
  tag: 'toegang',
  verwerking: 'toegang',
  answer: z.object({}),
};

/** Tells of a refusal at the gate, where nobody has looked yet at who asks or what. */
export const logAtGate =
  (logging: Logging) =>
  (origin: Origin, refusal: unknown): Promise<unknown> => {
    const nu = logging.clock().toISOString();
    return logRefusal(logging, { operation: request, actor: nobody, origin, input: {}, nu, register: '' }, refusal);
  };
