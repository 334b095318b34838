import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad } from '../casus/pad.contract.ts';

export const UitstroomGegeven = z.strictObject({
  soort: z.string().max(40).meta({
    label: 'Hoe eindigt de casus?',
    widget: 'select',
    description: 'Sleutel van een uitkomst van het programma, bijvoorbeeld betaald_werk.',
  }),
  datum: z.iso.date().meta({
    label: 'Per wanneer?',
    hint: 'De casus sluit. Open afspraken, een open overdracht en agendapunten vervallen.',
    description: 'De dag waarop de uitkomst waar werd.',
  }),
});

export const Uitstroom = Act.extend({
  soort: z.string(),
  telt: z.boolean().meta({ description: 'Voldoet aan wat het programma onder uitstroom verstaat.' }),
  datum: z.iso.date(),
});
export type Uitstroom = z.infer<typeof Uitstroom>;

export const recordUitstroom = operation({
  id: 'recordUitstroom',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/uitstroom',
  summary: 'Sluit de casus met een uitkomst van het programma.',
  tag: 'uitstroom',
  verwerking: 'begeleiding',
  params: CasusPad,
  body: UitstroomGegeven,
  answer: Uitstroom,
  status: 201,
});
