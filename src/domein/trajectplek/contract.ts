import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, VerbandPad, Versie } from '../casus/pad.contract.ts';

const dag = z.iso.date();

export const TrajectplekGegeven = z.strictObject({
  bronId: z.uuid().meta({
    label: 'Uit welke bron?',
    widget: 'select',
    description: 'De financieringsbron die deze plek betaalt.',
  }),
  besluitdatum: dag.meta({ label: 'Wanneer is dit besloten?', description: 'De dag van het besluit.' }),
  begindatum: dag.meta({ label: 'Wat is de eerste dag?', description: 'De eerste dag van de plek.' }),
  einddatum: dag.optional().meta({
    label: 'Wat is de laatste dag?',
    hint: 'Laat leeg voor de laatste dag van de bron.',
    description: 'De laatste dag van de plek; zonder deze de laatste dag van de bron.',
  }),
});

export const Plekafloop = z.enum(['afgerond', 'gestopt', 'vervallen']);

export const TrajectplekEinde = z.strictObject({
  afloop: Plekafloop.meta({
    label: 'Hoe is het geëindigd?',
    options: {
      afgerond: 'afgerond zoals de bedoeling was',
      gestopt: 'eerder gestopt',
      vervallen: 'niet begonnen: de plek en het geld komen weer vrij',
    },
    description: 'De afloop. Alleen bij vervallen komt de plek weer vrij.',
  }),
  einddatum: dag.optional().meta({
    label: 'Wat was de laatste dag?',
    hint: 'Niet nodig als de plek niet is begonnen.',
    description: 'De laatste dag waarop de plek is gebruikt.',
  }),
  versie: Versie,
});

export const Trajectplek = Act.extend({
  bronId: z.uuid(),
  begindatum: dag,
  einddatum: dag,
  bedrag: z.int().meta({ description: 'In hele euro’s.' }),
  besluitdatum: dag,
  afloop: Plekafloop.nullable().meta({ description: 'null: de plek loopt nog.' }),
});
export type Trajectplek = z.infer<typeof Trajectplek>;

const common = { tag: 'financiering', verwerking: 'financiering' } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}/trajectplekken';

export const recordTrajectplek = operation({
  ...common,
  id: 'recordTrajectplek',
  method: 'post',
  path: pad,
  summary: 'Ken een plek toe uit een financieringsbron. De databank weigert wat niet past.',
  params: CasusPad,
  body: TrajectplekGegeven,
  answer: Trajectplek,
  status: 201,
});

export const endTrajectplek = operation({
  ...common,
  id: 'endTrajectplek',
  method: 'post',
  path: `${pad}/{trajectplekId}/afloop`,
  summary: 'Leg vast hoe een plek is geëindigd. Een plek die niet is begonnen komt weer vrij.',
  params: CasusPad.extend({ trajectplekId: z.uuid() }),
  body: TrajectplekEinde,
  answer: Trajectplek,
  status: 201,
});

export const Plekregel = z.object({
  id: z.uuid(),
  versie: z.int(),
  casusId: z.uuid(),
  nummer: z.string().meta({ description: 'Waarmee collega’s deze casus noemen zonder een naam.' }),
  deelnemer: z.string().nullable().meta({ description: 'null: u ziet niet om wie het gaat.' }),
  bronId: z.uuid(),
  bron: z.string(),
  begindatum: dag,
  einddatum: dag,
  bedrag: z.int(),
  besluitdatum: dag,
  afloop: Plekafloop.nullable(),
  organisatie: z.string().meta({ description: 'De organisatie die de plek toekende.' }),
});
export type Plekregel = z.infer<typeof Plekregel>;

export const listTrajectplekken = operation({
  ...common,
  id: 'listTrajectplekken',
  method: 'get',
  path: '/verbanden/{verband}/trajectplekken',
  summary: 'De toegekende plekken die u mag zien, de nieuwste eerst. Zonder naam waar u die niet mag zien.',
  params: VerbandPad,
  query: z.object({
    casusId: z.uuid().optional().meta({ description: 'Alleen van deze casus.' }),
    na: z.string().max(400).optional().meta({ description: 'Waar de vorige bladzijde ophield.' }),
    aantal: z.coerce.number().int().min(1).max(100).default(50),
  }),
  answer: z.object({
    plekken: z.array(Plekregel),
    volgende: z.string().optional().meta({ description: 'Geef dit mee als `na` voor de volgende bladzijde.' }),
  }),
});
