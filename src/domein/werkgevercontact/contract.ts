import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';

const soorten = { in_persoon: 'in persoon', telefonisch: 'telefonisch', schriftelijk: 'per mail of brief' };
const plaatsen = {
  bij_werkgever: 'bij de werkgever',
  elders: 'ergens anders buiten kantoor',
  op_kantoor: 'op kantoor',
};

export const WerkgevercontactGegeven = z.strictObject({
  datum: z.iso.date().meta({ label: 'Wanneer was het contact?', description: 'De dag van het contact.' }),
  werkgever: z
    .string()
    .trim()
    .min(2)
    .max(120)
    .meta({ label: 'Met welke werkgever?', description: 'De naam van de werkgever.' }),
  soort: z
    .enum(['in_persoon', 'telefonisch', 'schriftelijk'])
    .meta({ label: 'Hoe was het contact?', options: soorten, description: 'Hoe u de werkgever sprak.' }),
  plaats: z
    .enum(['bij_werkgever', 'elders', 'op_kantoor'])
    .meta({ label: 'Waar was u?', options: plaatsen, description: 'Waar het contact was.' }),
  metDeelnemer: z.boolean().meta({ label: 'Was de deelnemer erbij?', description: 'Of de deelnemer erbij was.' }),
  functiesoort: vrijeTekst(80, 2).optional().meta({
    label: 'Over welk soort werk ging het?',
    hint: 'Alleen het werk, bijvoorbeeld keukenhulp. Schrijf niets over de deelnemer op.',
    vrijeTekst: true,
    description: 'Het soort werk.',
  }),
});

export const Werkgevercontact = Act.extend({
  ...WerkgevercontactGegeven.shape,
  functiesoort: z.string().nullable(),
});
export type Werkgevercontact = z.infer<typeof Werkgevercontact>;

const common = { tag: 'werkgevercontact', verwerking: 'begeleiding', answer: Werkgevercontact } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}/werkgevercontacten';

export const recordWerkgevercontact = operation({
  ...common,
  id: 'recordWerkgevercontact',
  method: 'post',
  path: pad,
  summary: 'Leg een contact met een werkgever vast.',
  params: CasusPad,
  body: WerkgevercontactGegeven,
  status: 201,
});

export const correctWerkgevercontact = operation({
  ...common,
  id: 'correctWerkgevercontact',
  method: 'put',
  path: `${pad}/{werkgevercontactId}`,
  summary: 'Verbeter een contact met een werkgever. De oude versie blijft bewaard.',
  params: CasusPad.extend({ werkgevercontactId: z.uuid() }),
  body: WerkgevercontactGegeven.extend({ versie: Versie }),
});
