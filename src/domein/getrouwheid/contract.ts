import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Peil } from '../meting/contract.ts';

export const Getrouwheidsitem = z.object({
  sleutel: z.string(),
  nummer: z.int().meta({ description: 'Het nummer in de schaal.' }),
  naam: z.string(),
  uitleg: z.string().meta({ description: 'Wat er is geteld, en over welke tijd.' }),
  eenheid: z.string(),
  enkelvoud: z.string().meta({ description: 'De eenheid van precies één.' }),
  teller: z.number(),
  noemer: z.number(),
  waarde: z.number().nullable().meta({ description: 'null: er is nog niets te tellen.' }),
  score: z.int().min(1).max(5).nullable(),
  zeker: z.boolean().meta({ description: 'false: de grens voor deze score is onze indeling, te bevestigen.' }),
  grenzen: z.array(z.number()).meta({ description: 'De grenzen voor de scores 5, 4, 3 en 2.' }),
});
export type Getrouwheidsitem = z.infer<typeof Getrouwheidsitem>;

export const getGetrouwheid = operation({
  id: 'getGetrouwheid',
  method: 'get',
  path: '/verbanden/{verband}/getrouwheid',
  summary: 'De onderdelen van de methode die uit de registratie te meten zijn, zonder een persoon erin.',
  tag: 'meting',
  verwerking: 'meting',
  params: VerbandPad,
  query: Peil,
  answer: z.object({
    peildatum: z.iso.date(),
    bekendOp: z.iso.datetime(),
    methode: z.string(),
    bron: z.string(),
    begeleider: z.string().meta({ description: 'De naam van de rol die met deelnemer en werkgever werkt.' }),
    items: z.array(Getrouwheidsitem),
    overige: z.int().meta({ description: 'Onderdelen die een beoordelaar scoort en die hier niet staan.' }),
  }),
});
