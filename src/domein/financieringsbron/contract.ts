import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad, Versie } from '../casus/pad.contract.ts';

const euro = z.int().min(0).max(1_000_000_000);

export const FinancieringsbronGegeven = z.strictObject({
  naam: z.string().trim().min(2).max(120).meta({
    label: 'Hoe heet de bron?',
    hint: 'Noem de regeling en het jaar, zodat collega’s weten welk geld dit is.',
    description: 'De naam van de financieringsbron.',
  }),
  begindatum: z.iso.date().meta({ label: 'Vanaf wanneer?', description: 'De eerste dag waarop een plek kan lopen.' }),
  einddatum: z.iso
    .date()
    .meta({ label: 'Tot en met wanneer?', description: 'De laatste dag waarop een plek kan lopen.' }),
  bedrag: euro.meta({
    label: 'Hoeveel geld is er?',
    unit: 'euro',
    description: 'Het hele bedrag in euro’s, met de coördinatie erin.',
  }),
  plekken: z
    .int()
    .min(1)
    .max(100_000)
    .meta({ label: 'Hoeveel plekken zijn er hoogstens?', unit: 'plekken', description: 'Het maximum aantal plekken.' }),
  tarief: euro.meta({ label: 'Wat kost één plek?', unit: 'euro', description: 'Het bedrag per plek in euro’s.' }),
  coordinatie: euro.meta({
    label: 'Wat kost de coördinatie?',
    unit: 'euro',
    description: 'Wat er uit deze bron naar de coördinatie gaat, in euro’s.',
  }),
  dagdelen: z.number().min(0).max(10).multipleOf(0.5).meta({
    label: 'Hoeveel coördinatie is dat?',
    unit: 'dagdelen per week',
    description: 'Dagdelen coördinatie per week.',
  }),
});
export type FinancieringsbronGegeven = z.infer<typeof FinancieringsbronGegeven>;

/** What the goal of the programme comes to for so many places. */
export const Verwachting = z.object({
  plekken: z.int(),
  doel: z.int().meta({ description: 'Zoveel mensen stromen duurzaam uit, als het doel wordt gehaald.' }),
  kans: z.number().meta({ description: 'Welk deel volgens de bron duurzaam uitstroomt, van 0 tot 1.' }),
  verwacht: z.number().meta({ description: 'De kans keer het aantal plekken.' }),
  kansOpDoel: z.number().meta({ description: 'De kans dat het doel wordt gehaald (binomiaal verdeeld), van 0 tot 1.' }),
  past: z.boolean().meta({ description: 'Of het doel niet hoger is dan wat er te verwachten is.' }),
  zin: z.string(),
  bron: z.string().meta({ description: 'Waar het doel en de kans vandaan komen.' }),
});

export const Financieringsbron = FinancieringsbronGegeven.extend({
  id: z.uuid(),
  versie: z.int(),
  organisatie: z.string().meta({ description: 'De partner die de bron vastlegde en kan verbeteren.' }),
  eigen: z.boolean().meta({ description: 'Vastgelegd door uw organisatie.' }),
  vergeven: z.int().meta({ description: 'Plekken die zijn toegekend. Een plek die niet is gebruikt telt niet mee.' }),
  vrij: z.int().meta({ description: 'Plekken die nog kunnen worden toegekend.' }),
  gereserveerd: z.int().meta({ description: 'Euro’s voor de toegekende plekken, zonder de coördinatie.' }),
  over: z.int().meta({ description: 'Euro’s die nog niet zijn vergeven, na aftrek van de coördinatie.' }),
  betaalbaar: z
    .int()
    .meta({ description: 'Plekken waar het hele bedrag genoeg voor is, na aftrek van de coördinatie.' }),
  verwachting: Verwachting.nullable().meta({ description: 'null: het programma noemt geen doel voor zoveel plekken.' }),
});
export type Financieringsbron = z.infer<typeof Financieringsbron>;

export const Bronnen = z.object({
  naam: z.string().meta({ description: 'Hoe het programma de plekken noemt.' }),
  doelgroep: z.string().meta({ description: 'Voor wie het geld is, als zin.' }),
  eisen: z.array(z.string()).meta({ description: 'Wat er verder waar moet zijn, elk als zin.' }),
  bronnen: z.array(Financieringsbron),
  voorstel: FinancieringsbronGegeven.omit({ naam: true, begindatum: true, einddatum: true }).extend({
    begindatum: z.iso.date().optional(),
    einddatum: z.iso.date().optional(),
    toelichting: z.string().meta({ description: 'Waar het voorstel vandaan komt.' }),
  }),
  magVastleggen: z.boolean(),
});
export type Bronnen = z.infer<typeof Bronnen>;

const common = { tag: 'financiering', verwerking: 'financiering' } as const;
const pad = '/verbanden/{verband}/financieringsbronnen';

export const listFinancieringsbronnen = operation({
  ...common,
  id: 'listFinancieringsbronnen',
  method: 'get',
  path: pad,
  summary: 'Waar plekken uit worden betaald, hoeveel er zijn vergeven en wat er nog over is.',
  params: VerbandPad,
  answer: Bronnen,
});

export const recordFinancieringsbron = operation({
  ...common,
  id: 'recordFinancieringsbron',
  method: 'post',
  path: pad,
  summary: 'Leg een financieringsbron vast.',
  params: VerbandPad,
  body: FinancieringsbronGegeven,
  answer: Financieringsbron,
  status: 201,
});

export const correctFinancieringsbron = operation({
  ...common,
  id: 'correctFinancieringsbron',
  method: 'put',
  path: `${pad}/{financieringsbronId}`,
  summary: 'Verbeter een financieringsbron van uw organisatie. Nooit minder dan er al is vergeven.',
  params: VerbandPad.extend({ financieringsbronId: z.uuid() }),
  body: FinancieringsbronGegeven.extend({ versie: Versie }),
  answer: Financieringsbron,
});
