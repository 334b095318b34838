import type { Command } from './command.ts';

/** The list of all commands and how they are typed. */
export function createHulp(commands: readonly Command[]): Command {
  const hulp: Command = {
    naam: 'hulp',
    gebruik: '',
    wat: 'Toont deze lijst.',
    woorden: 0,
    opties: {},
    nodig: [],
    run: async () => {
      const all = [...commands, hulp];
      return {
        json: { commandos: all.map(({ naam, gebruik, wat }) => ({ naam, gebruik, wat })) },
        tekst: [
          'Gebruik: npm run -s loopplank -- <commando> [opties] [--json]',
          ...all.flatMap(({ naam, gebruik, wat }) => ['', `  ${`${naam} ${gebruik}`.trim()}`, `      ${wat}`]),
          '',
          'Datums schrijft u als 31-08-2014. Met --als kiest u de collega namens wie u werkt.',
        ],
      };
    },
  };
  return hulp;
}
