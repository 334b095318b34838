import type { z } from 'zod';
import { isInwoner, nobody, settingsOf } from './actor.ts';
import type { Actor } from './actor.ts';
import { dayOf } from './clock.ts';
import type { Answer, Given, Input, Operation } from './contract.ts';
import { refusalOf } from './db.ts';
import type { Sql, Statement } from './db.ts';
import { check } from './faults.ts';
import type { Entry } from './logboek/entry.ts';
import { logDone, logRefusal } from './logboek/log.ts';
import type { Logging } from './logboek/log.ts';
import type { Origin } from './origin.ts';
import { Problem, problems } from './problem.ts';
import type { ProblemCode } from './problem.ts';
import { transaction } from './transaction.ts';
import type { Vault } from './vault.ts';

/**
 * The one road to the data: contract → one transaction for one actor → one domain function → SQL under row policies;
 * then the acts' casussen are brought up to date, the logboek is written and the answer is held against the contract.
 */

/** What a domain function gets: the database as this actor, who acts, and when. */
export type Tx = {
  sql: Sql;
  actor: Actor;
  /** The moment of the act, ISO 8601 in UTC. */
  nu: string;
  /** The day of the act in the Netherlands, jjjj-mm-dd. */
  vandaag: string;
  vault: Vault;
  /** Where the request came from; only to slow down who guesses passwords, never stored. */
  address: string;
  /** The casussen that this transaction may add acts to, by id; filled by the domain when it locks them. */
  touched: Map<string, Touched>;
};

export type Touched = { verbandId: string; programma: string; programmaversie: number };

export type Handler<O extends Operation> = (tx: Tx, input: Input<O>) => Promise<Answer<O>>;

/** Before the transaction of an operation: who asks and when, and small transactions that stand on their own. */
export type Before = Omit<Tx, 'sql' | 'touched'> & { run<T>(work: (sql: Sql) => Promise<T>): Promise<T> };

export type Route = {
  operation: Operation;
  /** What must wait for somebody else's server, so that no connection to the database waits along. */
  prepare?: (before: Before, input: never) => Promise<unknown>;
  handle: (tx: Tx, input: never) => Promise<unknown>;
};

/** Binds a domain function to the operation it answers. */
export function route<O extends Operation>(operation: O, handle: Handler<O>): Route {
  return { operation, handle };
}

type Ready<O extends Operation, R> = (tx: Tx, ready: R) => Promise<Answer<O>>;

/** The same, for an operation that asks another server first: the domain function gets what `prepare` came back with. */
export function preparedRoute<O extends Operation, R>(
  operation: O,
  prepare: (before: Before, input: Input<O>) => Promise<R>,
  handle: Ready<O, R>,
): Route {
  return { operation, prepare, handle };
}

/** Brings the touched casussen up to date; gives the statements that must still be sent before the commit. */
export type Closing = (tx: Tx) => Promise<Statement[]>;

export type Road = Logging & {
  vault: Vault;
  routes: Route[];
  closing: Closing;
  /** Where the register of processing activities is; what an activity is called there follows. */
  register?: string | undefined;
};

const ownRegister = 'urn:loopplank:verwerking:';

/** Runs an operation for one actor: the public API and the pages take this same way. */
export type Call = <O extends Operation>(operation: O, given: Given<O>) => Promise<Answer<O>>;

function pick(schema: z.ZodObject | undefined, given: Record<string, unknown>): Record<string, unknown> {
  const keys = schema ? Object.keys(schema.shape) : [];
  return Object.fromEntries(keys.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]));
}

/** Splits what a caller gives into the parts of the contract and checks each; all faults of all parts come at once. */
function readInput(operation: Operation, given: Record<string, unknown>): unknown {
  const params = operation.params ? check(operation.params, pick(operation.params, given)) : {};
  const query = operation.query ? check(operation.query, pick(operation.query, given)) : {};
  if (!operation.body) return { ...params, ...query };
  const known = { ...operation.params?.shape, ...operation.query?.shape };
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => !Object.hasOwn(known, key)));
  return { ...params, ...query, ...Object(check(operation.body, rest)) };
}

function isProblemCode(code: string | undefined): code is ProblemCode {
  return code !== undefined && code in problems;
}

/** The database refuses by name: the constraint is the code of the problem. */
export function problemOf(error: unknown): unknown {
  const refusal = refusalOf(error);
  if (!refusal) return error;
  if (isProblemCode(refusal.constraint)) return new Problem(refusal.constraint);
  if (refusal.code === '42501') return new Problem('mag_niet');
  return error;
}

export function caller(road: Road): (actor: Actor, origin: Origin) => Call {
  const routes = new Map(road.routes.map((one) => [one.operation, one]));
  return (actor, origin) => async (operation, given) => {
    const found = routes.get(operation);
    if (!found) throw new Error(`No route serves ${operation.id}`);
    const now = road.clock();
    const { vault, register = ownRegister } = road;
    const base = { actor, nu: now.toISOString(), vandaag: dayOf(now), vault, address: origin.address };
    const asked = { operation, actor, origin, input: given, nu: base.nu, register };
    await refuseStranger(road, asked);
    const input = readInput(operation, given);
    const entry = { ...asked, input };
    const quick = operation.method === 'get' ? ';set local synchronous_commit = off' : '';
    try {
      const ready = found.prepare ? await found.prepare(beforeOf(road, base), input as never) : input;
      return await transaction(road.db, settingsOf(actor, base.vandaag) + quick, async (sql) => {
        const tx: Tx = { ...base, sql, touched: new Map() };
        const answer = await found.handle(tx, ready as never);
        const result = operation.answer.parse(answer) as Answer<typeof operation>;
        const closing = await road.closing(tx);
        return { result, closing: [...closing, ...logDone(road, tx, entry, result)] };
      });
    } catch (error) {
      throw await logRefusal(road, entry, problemOf(error));
    }
  };
}

/** Nobody does what is not open without having signed in, nor what belongs to a task that is not theirs. */
async function refuseStranger(road: Road, asked: Entry): Promise<void> {
  const { operation, actor } = asked;
  if (operation.open === true) return;
  if (actor === nobody) throw await logRefusal(road, asked, new Problem('niet_aangemeld'));
  const { functie } = operation;
  const closed = isInwoner(actor) && operation.inwoner !== true;
  if (closed || (functie !== undefined && !actor.functies.includes(functie))) {
    throw await logRefusal(road, asked, new Problem('mag_niet'));
  }
}

function beforeOf({ db }: Road, base: Omit<Before, 'run'>): Before {
  const run: Before['run'] = (work) =>
    transaction(db, settingsOf(base.actor, base.vandaag), async (sql) => ({ result: await work(sql), closing: [] }));
  return { ...base, run };
}
