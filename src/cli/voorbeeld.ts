import { Problem } from '../core/problem.ts';
import { isEmpty } from '../core/tables.ts';
import { seed } from '../start/example.ts';
import { usageError } from './command.ts';
import type { Command } from './command.ts';

/** Lays out the example in an empty database. */
export const voorbeeld: Command = {
  naam: 'voorbeeld',
  gebruik: 'top600 [--leeg]',
  wat: 'Zet het voorbeeld klaar in een lege databank. Met --leeg alleen de partners, collega’s en hun afspraak.',
  woorden: 1,
  opties: { leeg: { type: 'boolean' } },
  nodig: [],
  runOn: async ({ file, options, loopplank }) => {
    if (file !== 'top600') throw usageError(`Er is geen voorbeeld “${file}”. Kies top600.`);
    if (!(await isEmpty(loopplank.owner))) throw new Problem('databank_niet_leeg');
    const leeg = options['leeg'] === true;
    await seed(loopplank, leeg);
    const tekst = leeg ? 'De partners en collega’s van TOP600 staan klaar.' : 'Het voorbeeld van TOP600 staat klaar.';
    return { json: { voorbeeld: file, leeg, verband: 'top600-amsterdam' }, tekst: [tekst] };
  },
};
