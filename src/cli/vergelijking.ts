import { showDatum } from '../core/datum.ts';
import { recordVergelijking } from '../domein/vergelijking/contract.ts';
import { needed } from './command.ts';
import type { Command } from './command.ts';
import { readDatum } from './datum.ts';
import { callAs, supplierOfRegie } from './wie.ts';

/** Lays the two lists of the programme side by side; who is on both gets a casus. */
export const vergelijking: Command = {
  naam: 'vergelijking',
  gebruik: '--verband V --peildatum D [--als collega]',
  wat: 'Legt de twee lijsten naast elkaar en opent een casus voor wie op beide staat.',
  woorden: 0,
  opties: { verband: { type: 'string' }, peildatum: { type: 'string' }, als: { type: 'string' } },
  nodig: ['verband', 'peildatum'],
  runOn: async (base) => {
    const gevraagd = readDatum('peildatum', needed(base.options, 'peildatum'));
    const call = await callAs(base, { handeling: 'vergelijking', partner: supplierOfRegie });
    const verband = needed(base.options, 'verband');
    const { peildatum, opBeide, geopend, liepAl } = await call(recordVergelijking, { verband, peildatum: gevraagd });
    return {
      json: { peildatum, opBeide, geopend, liepAl },
      tekst: [
        `Op ${showDatum(peildatum)} staan ${opBeide} mensen op beide lijsten.`,
        `Casussen geopend: ${geopend}. Er was al een casus voor: ${liepAl}.`,
      ],
    };
  },
};
