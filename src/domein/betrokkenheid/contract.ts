/** Who takes part in a casus, beside who came with the regie. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { CasusPad, Versie } from '../casus/pad.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';

const common = { tag: 'betrokkenheid', verwerking: 'regie' } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}/betrokkenheden';

export const Betrokkenheid = z.object({
  id: z.uuid(),
  casusId: z.uuid(),
  medewerkerId: z.uuid(),
  rol: z.string(),
});

export const recordBetrokkenheid = operation({
  ...common,
  id: 'recordBetrokkenheid',
  method: 'post',
  path: pad,
  summary:
    'Betrek een collega bij een casus. De collega ziet vanaf dat moment wat de toegangsmatrix bij die rol opent.',
  params: CasusPad,
  body: z.strictObject({
    medewerkerId: z.uuid().meta({
      label: 'Wie betrekt u?',
      widget: 'select',
      description: 'Een collega die deze rol vandaag in het verband heeft.',
    }),
    rol: Sleutel.meta({ label: 'In welke rol?', description: 'Een rol van het programma.' }),
  }),
  answer: Betrokkenheid,
  status: 201,
});

export const endBetrokkenheid = operation({
  ...common,
  id: 'endBetrokkenheid',
  method: 'post',
  path: `${pad}/{betrokkenheidId}/einde`,
  summary: 'Haal een collega in een rol uit het casusteam. Open afspraken gaan naar de regisseur.',
  params: CasusPad.extend({ betrokkenheidId: z.uuid().meta({ description: 'De rol van deze collega in de casus.' }) }),
  body: z.strictObject({ versie: Versie }),
  answer: Betrokkenheid.extend({
    afspraken: z.int().meta({ description: 'Zoveel open afspraken gingen naar de regisseur.' }),
  }),
  status: 201,
});
