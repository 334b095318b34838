import { rollenIn } from '../actor.ts';
import type { Actor } from '../actor.ts';
import type { Operation } from '../contract.ts';
import type { Origin } from '../origin.ts';
import { idIn } from './betrokkenen.ts';
import type { Uitkomst } from './reden.ts';

/** What is told of one operation from its beginning: which, by whom, in which request and about what. */
export type Entry = {
  operation: Operation;
  actor: Actor;
  origin: Origin;
  input: unknown;
  /** The moment at which it began, ISO 8601 in UTC. */
  nu: string;
  /** What an activity is looked up by in the register of processing activities, before its name. */
  register: string;
};

/** How it ended; `casussen` are those it acted on or told of. */
export type Ending = {
  uitkomst: Uitkomst;
  einde: string;
  casussen: string[];
  /** The verbanden of the casussen that it acted on. */
  verbanden: Set<string>;
  answer?: unknown;
};

export type Onderwerp = { soort: string; id: string };

/** The verband that the input names, as the actor knows it; else that of everything that was acted on. */
export function verbandOf({ actor, input }: Entry, verbanden: Set<string>): string | null {
  const slug: unknown = Object(input).verband;
  const named = actor.aanstellingen.find(({ verband }) => verband === slug);
  const [only = null, ...more] = verbanden;
  return named?.verbandId ?? (more.length === 0 ? only : null);
}

/** What it is about: its casus, or else the first thing that its path names by an id. */
export function objectOf({ operation, input }: Entry): Onderwerp | undefined {
  const names = ['casusId', ...Object.keys(operation.params?.shape ?? {})];
  return names.map((name) => named(input, name)).find((found) => found !== undefined);
}

/** The people of a list, when an operation is about all of them at once and not one of them has a casus yet. */
export function groepOf({ operation: { groep }, input }: Entry, answer: unknown): Onderwerp | undefined {
  if (groep === undefined) return undefined;
  const id = idIn(input, groep) ?? idIn(answer, 'id');
  return id === null ? undefined : { soort: soortOf(groep), id };
}

function named(input: unknown, name: string): Onderwerp | undefined {
  const id = name.endsWith('Id') ? idIn(input, name) : null;
  return id === null ? undefined : { soort: soortOf(name), id };
}

const soortOf = (name: string): string => name.replace(/Id$/, '').toLowerCase();

/** The roles in which the actor asks: those in the verband, or all where no verband is named. */
export function rollenOf({ actor }: Entry, verbandId: string | null): string[] {
  if (verbandId !== null) return rollenIn(actor, verbandId);
  return [...new Set([...actor.aanstellingen.flatMap(({ rollen }) => rollen), ...actor.functies])];
}
