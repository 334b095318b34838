import type { ParseArgsConfig } from 'node:util';
import type { Loopplank } from '../core/open.ts';
import type { Settings } from '../core/settings.ts';
import type { Call } from '../core/road.ts';

/** What a command tells: as one JSON document, or as lines for people. `mislukt` makes the exit code 1. */
export type Outcome = { json: object; tekst: string[]; mislukt?: boolean };

/** The options of a command line, as they were typed. */
export type Options = Record<string, string | boolean | (string | boolean)[] | undefined>;

export type Given = { file: string; options: Options; settings: Settings };

/** A command that works with the database, as the server's own role and with the rights of a colleague. */
export type Base = Given & { loopplank: Loopplank; als(slug: string): Promise<Call> };

/** Commands are data: the help, the check of what was typed and the dispatch read the same list. */
export type Command = {
  naam: string;
  /** How it is typed, after the name. */
  gebruik: string;
  /** What it does, in one Dutch sentence. */
  wat: string;
  /** The words that go before the options: the name of a file, or of an example. */
  woorden: number;
  opties: NonNullable<ParseArgsConfig['options']>;
  /** Options that must be there. */
  nodig: string[];
} & ({ run(given: Given): Promise<Outcome> } | { runOn(base: Base): Promise<Outcome> });

/** The command line cannot be understood: one Dutch line, how it is used, and exit code 2. */
export function usageError(message: string): Error {
  const error = new Error(message);
  error.name = 'GebruikFout';
  return error;
}

/** The text of an option; an option that was not given is undefined. */
export function textOf(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The text of an option that `nodig` asks for. */
export const needed = (options: Options, name: string): string => textOf(options, name) ?? '';
