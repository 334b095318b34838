import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';

const aflopen = { nagekomen: 'nagekomen', niet_nagekomen: 'niet nagekomen', vervallen: 'niet meer nodig' };

export const AfspraakGegeven = z.strictObject({
  wat: vrijeTekst(300, 3).meta({
    label: 'Wat is afgesproken?',
    hint: 'Het hele casusteam leest dit. Schrijf geen diagnose, delict of BSN op.',
    description: 'Wat is afgesproken, in gewone woorden.',
  }),
  wie: z.enum(['deelnemer', 'medewerker']).meta({
    label: 'Wie doet het?',
    options: { deelnemer: 'de deelnemer', medewerker: 'een collega' },
    description: 'Wie de afspraak nakomt.',
  }),
  datum: z.iso.date().meta({ label: 'Wanneer is het klaar?', description: 'De afgesproken dag.' }),
  eigenaarId: z.uuid().optional().meta({
    label: 'Wie ziet erop toe?',
    hint: 'Laat leeg als u dat zelf bent.',
    widget: 'select',
    description: 'Een collega uit het casusteam; zonder keuze wie de afspraak vastlegt.',
  }),
  gemaaktOp: z.iso.date().optional().meta({
    label: 'Wanneer is het afgesproken?',
    hint: 'Laat leeg als dat vandaag was.',
    description: 'De dag waarop de afspraak is gemaakt; zonder keuze vandaag.',
  }),
});

export const Afloop = z.enum(['nagekomen', 'niet_nagekomen', 'vervallen']);

export const Afspraak = Act.extend({
  wat: z.string(),
  wie: AfspraakGegeven.shape.wie,
  eigenaarId: z.uuid(),
  gemaaktOp: z.iso.date(),
  datum: z.iso.date(),
  afloop: Afloop.nullable().meta({ description: 'null: de afspraak is nog open.' }),
  afloopDatum: z.iso.date().nullable(),
  casusoverlegId: z.uuid().nullable().meta({ description: 'Het casusoverleg waarin dit is afgesproken.' }),
});
export type Afspraak = z.infer<typeof Afspraak>;

const common = { tag: 'afspraak', verwerking: 'begeleiding', answer: Afspraak } as const;
const AfspraakPad = CasusPad.extend({ afspraakId: z.uuid() });

export const recordAfspraak = operation({
  ...common,
  id: 'recordAfspraak',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/afspraken',
  summary: 'Leg vast wat is afgesproken, wie het doet en wie erop toeziet.',
  params: CasusPad,
  body: AfspraakGegeven,
  status: 201,
});

export const recordAfloop = operation({
  ...common,
  id: 'recordAfloop',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/afspraken/{afspraakId}/afloop',
  summary: 'Leg vast hoe een afspraak is afgelopen. Iedereen in het casusteam mag dit.',
  params: AfspraakPad,
  body: z.strictObject({
    afloop: Afloop.meta({ label: 'Hoe is het afgelopen?', options: aflopen, description: 'De afloop.' }),
    afloopDatum: z.iso.date().optional().meta({
      label: 'Wanneer?',
      hint: 'Laat leeg als dat vandaag was.',
      description: 'De dag van de afloop; zonder keuze vandaag.',
    }),
    versie: Versie,
  }),
  status: 201,
});

export const correctAfspraak = operation({
  ...common,
  id: 'correctAfspraak',
  method: 'put',
  path: '/verbanden/{verband}/casussen/{casusId}/afspraken/{afspraakId}',
  summary: 'Verbeter een afspraak. De oude versie blijft bewaard.',
  params: AfspraakPad,
  body: AfspraakGegeven.extend({ versie: Versie }),
});
