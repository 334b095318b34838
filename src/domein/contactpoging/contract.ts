import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';

const kanalen = { brief: 'brief', telefonisch: 'telefoon', mail: 'e-mail', huisbezoek: 'langsgegaan' };
const resultaten = {
  geen_gehoor: 'geen gehoor',
  bericht_achtergelaten: 'bericht achtergelaten',
  afspraak_gemaakt: 'afspraak gemaakt',
  onbekend_adres: 'adres of nummer klopt niet',
};

export const ContactpogingGegeven = z.strictObject({
  datum: z.iso.date().meta({ label: 'Wanneer probeerde u het?', description: 'De dag van de poging.' }),
  kanaal: z
    .enum(['brief', 'telefonisch', 'mail', 'huisbezoek'])
    .meta({ label: 'Hoe probeerde u het?', options: kanalen, description: 'Het kanaal van de poging.' }),
  resultaat: z.enum(['geen_gehoor', 'bericht_achtergelaten', 'afspraak_gemaakt', 'onbekend_adres']).meta({
    label: 'Wat kwam eruit?',
    hint: 'Sprak u elkaar wel? Leg dan een gesprek vast.',
    options: resultaten,
    description: 'Een poging telt niet als gesprek.',
  }),
});

export const Contactpoging = Act.extend(ContactpogingGegeven.shape);
export type Contactpoging = z.infer<typeof Contactpoging>;

const common = { tag: 'contactpoging', verwerking: 'begeleiding', answer: Contactpoging } as const;

export const recordContactpoging = operation({
  ...common,
  id: 'recordContactpoging',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/contactpogingen',
  summary: 'Leg een poging vast om de deelnemer te bereiken.',
  params: CasusPad,
  body: ContactpogingGegeven,
  status: 201,
});

export const correctContactpoging = operation({
  ...common,
  id: 'correctContactpoging',
  method: 'put',
  path: '/verbanden/{verband}/casussen/{casusId}/contactpogingen/{contactpogingId}',
  summary: 'Verbeter een contactpoging. De oude versie blijft bewaard.',
  params: CasusPad.extend({ contactpogingId: z.uuid() }),
  body: ContactpogingGegeven.extend({ versie: Versie }),
});
