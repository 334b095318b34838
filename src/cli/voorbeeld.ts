import { Problem } from '../core/problem.ts';
import { isEmpty } from '../core/tables.ts';
import { seed } from '../start/example.ts';
import { voorbeelden } from '../voorbeeld/alle.ts';
import { usageError } from './command.ts';
import type { Command } from './command.ts';

const namen = [...voorbeelden.map(({ naam }) => naam), 'alles'];

/** Lays out one of the examples, or all of them, in an empty database. */
export const voorbeeld: Command = {
  naam: 'voorbeeld',
  gebruik: `${namen.join('|')} [--leeg]`,
  wat: 'Zet een voorbeeld klaar in een lege databank. Met --leeg alleen de partners, collega’s en hun afspraken.',
  woorden: 1,
  opties: { leeg: { type: 'boolean' } },
  nodig: [],
  runOn: async ({ file, options, loopplank }) => {
    if (!namen.includes(file)) throw usageError(`Er is geen voorbeeld “${file}”. Kies uit: ${namen.join(', ')}.`);
    if (!(await isEmpty(loopplank.owner))) throw new Problem('databank_niet_leeg');
    const leeg = options['leeg'] === true;
    const gekozen = voorbeelden.filter(({ naam }) => file === 'alles' || naam === file);
    await seed(loopplank, gekozen, leeg);
    const wat = leeg ? 'partners en collega’s staan klaar' : 'staat klaar';
    return {
      json: { voorbeeld: file, leeg, verbanden: gekozen.map(({ verband }) => verband) },
      tekst: gekozen.map((een) => `${een.wat}: ${wat} (verband ${een.verband}).`),
    };
  },
};
