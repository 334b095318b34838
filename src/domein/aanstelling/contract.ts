import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';

/** The roles of colleagues in a verband. Only the coordinator of the own organisation gives one. */
const common = { tag: 'aanstelling', verwerking: 'toegang' } as const;

export const Aanstelling = z.object({
  id: z.uuid(),
  medewerkerId: z.uuid(),
  naam: z.string(),
  rol: z.string().meta({ description: 'Zoals het programma de rol noemt.' }),
  sinds: z.iso.date(),
  casussen: z.int().meta({ description: 'In zoveel casussen heeft de collega deze rol nu.' }),
});

export const listAanstellingen = operation({
  ...common,
  id: 'listAanstellingen',
  method: 'get',
  path: '/verbanden/{verband}/aanstellingen',
  summary: 'De rollen van uw collega’s in een verband, en welke u kunt geven.',
  params: VerbandPad,
  answer: z.object({
    aanstellingen: z.array(Aanstelling),
    collegas: z.array(z.object({ id: z.uuid(), naam: z.string() })),
    rollen: z.array(z.object({ sleutel: z.string(), naam: z.string() })),
  }),
});

export const addAanstelling = operation({
  ...common,
  id: 'addAanstelling',
  method: 'post',
  path: '/verbanden/{verband}/aanstellingen',
  summary: 'Geef een collega van uw organisatie vanaf vandaag een rol in een verband.',
  params: VerbandPad,
  body: z.strictObject({
    medewerkerId: z.uuid().meta({ label: 'Welke collega?', widget: 'select' }),
    rol: z
      .string()
      .max(60)
      .meta({ label: 'Welke rol?', hint: 'Wat die rol mag, staat in het programma.', widget: 'select' }),
  }),
  answer: z.object({ id: z.uuid() }),
  status: 201,
});

export const endAanstelling = operation({
  ...common,
  id: 'endAanstelling',
  method: 'delete',
  path: '/verbanden/{verband}/aanstellingen/{aanstellingId}',
  summary: 'Beëindig een rol per vandaag. Op de rol mogen geen casussen meer staan.',
  params: VerbandPad.extend({ aanstellingId: z.uuid() }),
  answer: z.object({ gedaan: z.boolean() }),
});
