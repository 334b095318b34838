import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';

const kanalen = { fysiek: 'op kantoor', huisbezoek: 'huisbezoek', telefonisch: 'telefoon', beeldbellen: 'beeldbellen' };
const aanwezigen = {
  deelnemer: 'de deelnemer zelf',
  naaste: 'ouder, partner of andere naaste',
  partner: 'collega van een partner',
};

export const GesprekGegeven = z.strictObject({
  datum: z.iso.date().meta({ label: 'Wanneer was het gesprek?', description: 'De dag van het gesprek.' }),
  kanaal: z
    .enum(['fysiek', 'huisbezoek', 'telefonisch', 'beeldbellen'])
    .meta({ label: 'Hoe sprak u elkaar?', options: kanalen, description: 'Het kanaal (GGM Contactmoment).' }),
  gevoerd: z.boolean().meta({
    label: 'Is het gesprek gevoerd?',
    hint: 'Kies nee als de deelnemer niet verscheen.',
    description: 'false: niet verschenen. Telt dan niet als gesprek.',
  }),
  aanwezig: z
    .array(z.enum(['deelnemer', 'naaste', 'partner']))
    .default(['deelnemer'])
    .meta({ label: 'Wie waren erbij?', options: aanwezigen, description: 'Wie er behalve de schrijver bij was.' }),
  verslag: vrijeTekst(20_000).optional().meta({
    label: 'Verslag',
    hint: 'Alleen uw eigen organisatie kan dit lezen. Schrijf geen diagnose, delict of BSN op.',
    widget: 'textarea',
    description: 'Vrije tekst. Blijft bij de organisatie van de schrijver.',
  }),
});

export const Gesprek = Act.extend({
  datum: z.iso.date(),
  kanaal: GesprekGegeven.shape.kanaal,
  gevoerd: z.boolean(),
  aanwezig: z.array(z.string()),
});
export type Gesprek = z.infer<typeof Gesprek>;

const common = { tag: 'gesprek', verwerking: 'begeleiding', answer: Gesprek } as const;

export const recordGesprek = operation({
  ...common,
  id: 'recordGesprek',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/gesprekken',
  summary: 'Leg een gesprek vast, gevoerd of niet verschenen.',
  params: CasusPad,
  body: GesprekGegeven,
  status: 201,
});

export const correctGesprek = operation({
  ...common,
  id: 'correctGesprek',
  method: 'put',
  path: '/verbanden/{verband}/casussen/{casusId}/gesprekken/{gesprekId}',
  summary: 'Verbeter een gesprek. De oude versie blijft bewaard.',
  params: CasusPad.extend({ gesprekId: z.uuid() }),
  body: GesprekGegeven.extend({
    versie: Versie,
  }),
});
