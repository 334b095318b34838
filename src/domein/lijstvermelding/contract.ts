import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';

export const Lijstvermelding = Act.extend({
  soort: z.string().meta({ description: 'De lijst, zoals het programma die noemt.' }),
  begindatum: z.iso.date(),
  einde: z.iso.date().nullable().meta({ description: 'De eerste dag waarop de persoon niet meer op de lijst staat.' }),
});
export type Lijstvermelding = z.infer<typeof Lijstvermelding>;

export const endLijstvermelding = operation({
  id: 'endLijstvermelding',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/lijstvermeldingen/{lijstvermeldingId}/einde',
  summary: 'Leg vast dat iemand van de lijst af gaat. Dat kan alleen de organisatie die de lijst aanleverde.',
  tag: 'lijstvermelding',
  verwerking: 'begeleiding',
  params: CasusPad.extend({ lijstvermeldingId: z.uuid() }),
  body: z.strictObject({
    einde: z.iso.date().meta({
      label: 'Van de lijst per',
      hint: 'De eerste dag waarop deze persoon niet meer op de lijst staat.',
      description: 'Halfopen: tot en niet met deze dag staat de persoon op de lijst.',
    }),
    versie: Versie,
  }),
  answer: Lijstvermelding,
  status: 201,
});
