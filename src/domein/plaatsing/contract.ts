import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { Einde, PeriodeGegeven } from '../casus/periode.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';

const hasOneDecimal = (uren: number): boolean => Math.abs(uren * 10 - Math.round(uren * 10)) < 1e-6;

export const PlaatsingGegeven = z.strictObject({
  werkgever: z
    .string()
    .trim()
    .min(2)
    .max(120)
    .meta({ label: 'Bij welke werkgever?', description: 'De naam van de werkgever.' }),
  functie: z.string().trim().min(1).max(120).optional().meta({ label: 'Welk werk?', description: 'De functie.' }),
  uren: z
    .number()
    .min(0.5)
    .max(60)
    .refine(hasOneDecimal, 'Gebruik hoogstens één cijfer achter de komma')
    .meta({ label: 'Hoeveel uren?', unit: 'uur per week', description: 'Uren per week, met hoogstens één decimaal.' }),
  vorm: Sleutel.optional().meta({
    label: 'Wat voor werk is het?',
    description:
      'Plaatsingsvorm van het programma; daaruit volgt of het betaald is. Alleen als het programma vormen kent.',
  }),
  betaald: z.boolean().optional().meta({
    label: 'Is het betaald werk?',
    hint: 'Kies nee bij vrijwilligerswerk of een proefplaatsing zonder loon.',
    description: 'true: de werkgever betaalt loon. Alleen als het programma geen plaatsingsvormen kent.',
  }),
  begindatum: z.iso.date().meta({ label: 'Wat is de eerste dag?', description: 'De eerste werkdag.' }),
  einddatum: z.iso.date().optional().meta({
    label: 'Wat is de laatste dag?',
    hint: 'Laat leeg als dat nog niet bekend is.',
    description: 'De verwachte laatste dag; die hoort erbij.',
  }),
});

export const PlaatsingVerbetering = PlaatsingGegeven.extend({ versie: Versie });

export const Plaatsing = Act.extend({
  werkgever: z.string(),
  functie: z.string().nullable(),
  uren: z.number().meta({ description: 'Uren per week.' }),
  vorm: Sleutel.nullable().meta({ description: 'null: het programma kent geen plaatsingsvormen.' }),
  betaald: z.boolean(),
  regulier: z.boolean().meta({ description: 'Een gewone baan bij een gewone werkgever.' }),
}).extend(PeriodeGegeven.shape);
export type Plaatsing = z.infer<typeof Plaatsing>;

const common = { tag: 'plaatsing', verwerking: 'begeleiding', answer: Plaatsing } as const;
const PlaatsingPad = CasusPad.extend({ plaatsingId: z.uuid() });

export const recordPlaatsing = operation({
  ...common,
  id: 'recordPlaatsing',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/plaatsingen',
  summary: 'Leg vast dat de deelnemer bij een werkgever begint.',
  params: CasusPad,
  body: PlaatsingGegeven,
  status: 201,
});

export const endPlaatsing = operation({
  ...common,
  id: 'endPlaatsing',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/plaatsingen/{plaatsingId}/afloop',
  summary: 'Leg vast dat het werk is geëindigd. Iedereen in het casusteam die dit mag vastleggen mag dit.',
  params: PlaatsingPad,
  body: Einde,
  status: 201,
});

export const correctPlaatsing = operation({
  ...common,
  id: 'correctPlaatsing',
  method: 'put',
  path: '/verbanden/{verband}/casussen/{casusId}/plaatsingen/{plaatsingId}',
  summary: 'Verbeter een plaatsing. De oude versie blijft bewaard.',
  params: PlaatsingPad,
  body: PlaatsingVerbetering,
});
