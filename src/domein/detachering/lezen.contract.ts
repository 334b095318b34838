/** Who is lent out in a verband, as far as the reader may see it. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { CasusPad, VerbandPad } from '../casus/pad.contract.ts';
import { VerloondeUren } from './uren.contract.ts';

const dag = z.iso.date();
const nietVoorU = 'null: dit ziet u niet.';

export const Uitgeleend = z.object({
  id: z.uuid(),
  casusId: z.uuid(),
  nummer: z.string().meta({ description: 'Waarmee collega’s deze casus noemen zonder een naam.' }),
  naam: z.string().nullable().meta({ description: nietVoorU }),
  uitlener: z.string(),
  inlener: z.string(),
  functie: z.string().nullable(),
  uren: z
    .number()
    .nullable()
    .meta({ description: `Uur per week. ${nietVoorU}` }),
  begindatum: dag,
  einddatum: dag.nullable(),
});
export type Uitgeleend = z.infer<typeof Uitgeleend>;

export const listDetacheringen = operation({
  id: 'listDetacheringen',
  method: 'get',
  path: '/verbanden/{verband}/detacheringen',
  summary: 'De detacheringen die nu lopen, voor zover u ze mag zien.',
  tag: 'detachering',
  verwerking: 'begeleiding',
  params: VerbandPad,
  answer: z.object({ detacheringen: z.array(Uitgeleend) }),
});

const Urenregel = VerloondeUren.pick({ id: true, versie: true, detacheringId: true, maand: true }).extend({
  uren: z.number().nullable().meta({ description: nietVoorU }),
  eigen: z.boolean().meta({ description: 'Vastgelegd door uw organisatie. Alleen die kan verbeteren.' }),
});
export type Urenregel = z.infer<typeof Urenregel>;

export const listVerloondeUren = operation({
  id: 'listVerloondeUren',
  method: 'get',
  path: '/verbanden/{verband}/casussen/{casusId}/verloonde-uren',
  summary: 'De verloonde uren van een casus per maand, de nieuwste maand eerst.',
  tag: 'detachering',
  verwerking: 'begeleiding',
  params: CasusPad,
  answer: z.object({ verloondeUren: z.array(Urenregel) }),
});
