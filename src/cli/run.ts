import { parseArgs } from 'node:util';
import { openLoopplank } from '../core/open.ts';
import { readSettings } from '../core/settings.ts';
import { createAls } from '../start/als.ts';
import { upgrades } from '../upgrades.ts';
import { usageError } from './command.ts';
import type { Command, Given, Options, Outcome } from './command.ts';
import { faultOf, showFault } from './fout.ts';

/** Runs one command and says how it ended: 0 when it did, 1 when it did not, 2 when it was not understood. */
export async function runCommand(commands: readonly Command[], args: string[]): Promise<number> {
  const json = args.includes('--json');
  try {
    const { command, given } = readCommand(commands, args);
    const outcome = await perform(command, given);
    console.log(json ? JSON.stringify(outcome.json, null, 2) : outcome.tekst.join('\n'));
    return outcome.mislukt === true ? 1 : 0;
  } catch (error) {
    const fout = faultOf(error);
    if (json) console.log(JSON.stringify({ fout }, null, 2));
    else console.error(showFault(fout).join('\n'));
    if (fout.code !== 'gebruik') return 1;
    if (!json) console.error(usageOf(commands, args[0]));
    return 2;
  }
}

function usageOf(commands: readonly Command[], naam: string | undefined): string {
  const command = commands.find((one) => one.naam === naam);
  return command ? `Gebruik: loopplank ${command.naam} ${command.gebruik} [--json]` : 'Zie: loopplank hulp';
}

function readCommand(commands: readonly Command[], [naam, ...rest]: string[]): { command: Command; given: Given } {
  if (naam === undefined) throw usageError('Noem een commando.');
  const command = commands.find((one) => one.naam === naam);
  if (!command) throw usageError(`Het commando “${naam}” bestaat niet.`);
  const { values, positionals } = parse(command, rest);
  if (positionals.length !== command.woorden) {
    throw usageError(command.woorden === 0 ? 'Hier hoort geen bestand bij.' : 'Noem precies één bestand of voorbeeld.');
  }
  const missing = command.nodig.filter((option) => values[option] === undefined);
  if (missing.length > 0) throw usageError(`Er ontbreekt: ${missing.map((option) => `--${option}`).join(', ')}.`);
  return { command, given: { file: positionals[0] ?? '', options: values, settings: readSettings(process.env) } };
}

function parse({ opties }: Command, args: string[]): { values: Options; positionals: string[] } {
  try {
    return parseArgs({ args, options: { ...opties, json: { type: 'boolean' } }, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(--?[^ ']*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const unknown = String(Object(error).code) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw usageError(
      unknown ? `De optie “${option}” bestaat hier niet.` : `De optie “${option}” is niet goed ingevuld.`,
    );
  }
}

async function perform(command: Command, given: Given): Promise<Outcome> {
  if ('run' in command) return command.run(given);
  const loopplank = await openLoopplank(given.settings, 'join', upgrades);
  try {
    return await command.runOn({ ...given, loopplank, als: createAls(loopplank, () => new Date()) });
  } finally {
    await loopplank.close();
  }
}
