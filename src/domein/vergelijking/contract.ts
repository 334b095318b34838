import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';

export const Vergelijking = z.object({
  id: z.uuid(),
  peildatum: z.iso.date(),
  opBeide: z.int().meta({ description: 'Mensen die op de peildatum op beide lijsten staan.' }),
  geopend: z.int().meta({ description: 'Casussen die deze vergelijking opende.' }),
  liepAl: z.int().meta({
    description: 'Mensen die al een casus hebben, of voor wie die is afgesloten sinds zij op beide lijsten staan.',
  }),
  door: z.uuid(),
  geregistreerdOp: z.iso.datetime(),
});

const common = { tag: 'vergelijking', verwerking: 'verstrekking' } as const;
const pad = '/verbanden/{verband}/vergelijkingen';

export const recordVergelijking = operation({
  ...common,
  id: 'recordVergelijking',
  method: 'post',
  path: pad,
  summary: 'Leg de twee lijsten van het programma naast elkaar. Wie op beide staat, krijgt een casus.',
  params: VerbandPad,
  body: z.strictObject({
    peildatum: z.iso.date().meta({
      label: 'Peildatum',
      hint: 'De dag waarop iemand op beide lijsten moet staan. De casussen beginnen op deze dag.',
      description: 'De dag waarop iemand op beide lijsten moet staan.',
    }),
  }),
  answer: Vergelijking,
  status: 201,
});

export const listVergelijkingen = operation({
  ...common,
  id: 'listVergelijkingen',
  method: 'get',
  path: pad,
  summary: 'De vergelijkingen van een verband, de nieuwste eerst.',
  params: VerbandPad,
  query: z.object({
    na: z.uuid().optional().meta({ description: 'Vervolg na deze vergelijking.' }),
    aantal: z.coerce.number().int().min(1).max(100).default(25),
  }),
  answer: z.object({ vergelijkingen: z.array(Vergelijking), volgende: z.uuid().optional() }),
});
