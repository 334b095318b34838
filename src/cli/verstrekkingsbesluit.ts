import { showDatum } from '../core/datum.ts';
import { dayOf } from '../core/clock.ts';
import { addDuur } from '../domein/programma/duur.ts';
import { recordAkkoord, recordVerstrekkingsbesluit } from '../domein/verstrekkingsbesluit/contract.ts';
import { needed, textOf, usageError } from './command.ts';
import type { Command, Options } from './command.ts';
import { readDatum } from './datum.ts';

/** Records the decision under which two lists may be laid side by side, and the agreement of both suppliers. */
export const verstrekkingsbesluit: Command = {
  naam: 'verstrekkingsbesluit',
  gebruik: '--verband V --doel TEKST --grondslag TEKST --als a,b [--geldig-tot D]',
  wat: 'Legt een verstrekkingsbesluit vast, met het akkoord van de collega’s bij --als (van elke leverancier één).',
  woorden: 0,
  opties: {
    verband: { type: 'string' },
    doel: { type: 'string' },
    grondslag: { type: 'string' },
    'geldig-tot': { type: 'string' },
    als: { type: 'string' },
  },
  nodig: ['verband', 'doel', 'grondslag', 'als'],
  runOn: async ({ options, als }) => {
    const verband = needed(options, 'verband');
    const slugs = needed(options, 'als').split(',');
    const calls = await Promise.all(slugs.map((slug) => als(slug.trim())));
    const [first] = calls;
    if (!first) throw usageError('Noem bij --als wie het besluit vastlegt.');
    const gegeven = { doel: needed(options, 'doel'), grondslag: needed(options, 'grondslag') };
    let besluit = await first(recordVerstrekkingsbesluit, { verband, ...gegeven, geldigTot: lastDay(options) });
    for (const call of calls) besluit = await call(recordAkkoord, { verband, besluitId: besluit.id });
    const stand = besluit.geldig ? 'Het besluit geldt' : `Het besluit geldt nog niet (${besluit.waaromNiet})`;
    return { json: besluit, tekst: [`${stand}, tot en met ${showDatum(besluit.geldigTot)}.`] };
  },
};

function lastDay(options: Options): string {
  const given = textOf(options, 'geldig-tot');
  return given === undefined ? addDuur(dayOf(new Date()), 'P1Y') : readDatum('geldig-tot', given);
}
