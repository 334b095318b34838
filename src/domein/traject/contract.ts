import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Richting, Soort } from '../aanbod/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { Einde, PeriodeGegeven } from '../casus/periode.contract.ts';

const velden = z.strictObject({
  soort: Soort.meta({ label: 'Wat voor traject?' }),
  aanbieder: z
    .string()
    .trim()
    .min(2)
    .max(120)
    .meta({ label: 'Wie voert het uit?', description: 'De organisatie die het traject uitvoert.' }),
  begindatum: z.iso.date().meta({ label: 'Wat is de eerste dag?', description: 'De eerste dag van het traject.' }),
  einddatum: z.iso.date().optional().meta({
    label: 'Wat is de laatste dag?',
    hint: 'Laat leeg als dat nog niet bekend is.',
    description: 'De verwachte laatste dag; die hoort erbij.',
  }),
});

export const TrajectGegeven = velden.extend({
  aanbodId: z.uuid().optional().meta({
    label: 'Bij welk aanbod hoort dit?',
    widget: 'select',
    description: 'Een aanbod van deze casus dat niet is geweigerd. Was er nog geen antwoord, dan is het nu aanvaard.',
  }),
});

export const Traject = Act.extend({
  soort: z.string(),
  richting: Richting,
  passend: z.boolean(),
  aanbieder: z.string(),
  aanbodId: z.uuid().nullable(),
}).extend(PeriodeGegeven.shape);
export type Traject = z.infer<typeof Traject>;

const common = { tag: 'traject', verwerking: 'begeleiding', answer: Traject } as const;
const TrajectPad = CasusPad.extend({ trajectId: z.uuid() });

export const recordTraject = operation({
  ...common,
  id: 'recordTraject',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/trajecten',
  summary: 'Leg vast dat een traject begint.',
  params: CasusPad,
  body: TrajectGegeven,
  status: 201,
});

export const endTraject = operation({
  ...common,
  id: 'endTraject',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/trajecten/{trajectId}/afloop',
  summary: 'Leg vast dat een traject is geëindigd. Iedereen in het casusteam die dit mag vastleggen mag dit.',
  params: TrajectPad,
  body: Einde,
  status: 201,
});

export const correctTraject = operation({
  ...common,
  id: 'correctTraject',
  method: 'put',
  path: '/verbanden/{verband}/casussen/{casusId}/trajecten/{trajectId}',
  summary: 'Verbeter een traject. De oude versie blijft bewaard.',
  params: TrajectPad,
  body: velden.extend({ versie: Versie }),
});
