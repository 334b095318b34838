/** How far candidates came, from the selection table to a job with the inlener. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Peil } from '../meting/contract.ts';

export const Ketenstap = z.enum([
  'voorgedragen',
  'beoordeeld',
  'ongeschikt',
  'nog_niet',
  'geschikt',
  'in_dienst',
  'gedetacheerd',
  'beeindigd',
  'overgenomen',
]);
export type Ketenstap = z.infer<typeof Ketenstap>;

export const Stapstand = z.object({
  stap: Ketenstap,
  naam: z.string(),
  na: Ketenstap.nullable().meta({ description: 'De stap ervoor; null: hier begint de keten.' }),
  nu: z.int().meta({ description: 'Casussen waarvan dit op de peildatum de verste stap is.' }),
  bereikt: z.int().meta({ description: 'Casussen die hier of verder zijn gekomen.' }),
});
export type Stapstand = z.infer<typeof Stapstand>;

export const getUitkomstketen = operation({
  id: 'getUitkomstketen',
  method: 'get',
  path: '/verbanden/{verband}/detachering/keten',
  summary: 'Hoever kandidaten op een peildatum zijn gekomen: van de voordracht tot een baan bij de inlener.',
  tag: 'detachering',
  verwerking: 'meting',
  params: VerbandPad,
  query: Peil,
  answer: z.object({
    peildatum: z.iso.date(),
    bekendOp: z.iso.datetime(),
    definitie: z.string(),
    voorbeeld: z.boolean().meta({ description: 'De gegevens zijn een voorbeeld met verzonnen mensen.' }),
    stappen: z.array(Stapstand),
  }),
});
