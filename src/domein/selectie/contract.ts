import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';

const dag = z.iso.date();

export const Selectieregel = z.object({
  naam: z.string(),
  zin: z.string().meta({ description: 'De regel in gewone woorden, met de namen van de kolommen.' }),
  van: dag.nullable(),
  tot: dag.nullable().meta({ description: 'Tot deze dag geldt de regel, niet tot en met.' }),
});
export type Selectieregel = z.infer<typeof Selectieregel>;

const Toegepast = Selectieregel.extend({
  aantal: z.int().meta({ description: 'Mensen op de lijst die aan deze regel voldoen.' }),
});

export const Selectieuitslag = z.object({
  selectie: z.string(),
  naam: z.string(),
  peildatum: dag,
  opLijst: z.int().meta({ description: 'Mensen die op de peildatum op de lijst van uw organisatie staan.' }),
  voldoet: z.int().meta({ description: 'Mensen die aan een regel voldoen die op de peildatum gold.' }),
  geopend: z.int().meta({ description: 'Casussen die de selectie opende, of bij een proef: zou openen.' }),
  liepAl: z.int().meta({
    description: 'Mensen die al een casus hebben, of voor wie die is afgesloten sinds zij op de lijst staan.',
  }),
  regels: z.array(Toegepast).meta({ description: 'De regels die op de peildatum golden.' }),
});
export type Selectieuitslag = z.infer<typeof Selectieuitslag>;

export const Selectie = Selectieuitslag.extend({
  id: z.uuid(),
  door: z.uuid(),
  geregistreerdOp: z.iso.datetime(),
});
export type Selectie = z.infer<typeof Selectie>;

/** A selection of the programme, as colleagues read it. */
export const Selectiekeuze = z.object({
  sleutel: z.string(),
  naam: z.string(),
  omschrijving: z.string(),
  lijst: z
    .string()
    .nullable()
    .meta({ description: 'De lijst waar over wordt geselecteerd; leeg bij lopende casussen.' }),
  leverancier: z.string().nullable(),
  grondslag: z.string().nullable(),
  mag: z.boolean().meta({ description: 'Of u deze selectie mag uitvoeren, of bij lopende casussen: bekijken.' }),
  regels: z.array(Selectieregel).meta({ description: 'Alle regels, ook die nu niet gelden.' }),
});
export type Selectiekeuze = z.infer<typeof Selectiekeuze>;

const common = { tag: 'selectie' } as const;
const pad = '/verbanden/{verband}/selecties';

export const Selectievraag = z.strictObject({
  selectie: Sleutel.meta({ label: 'Welke selectie?', widget: 'select', description: 'Sleutel van de selectie.' }),
  peildatum: dag.meta({
    label: 'Peildatum',
    hint: 'De regels van deze dag gelden, over wie dan op de lijst staat. De casussen beginnen op deze dag.',
    description: 'De dag waarop de regels gelden en iemand op de lijst moet staan.',
  }),
  proef: z.boolean().default(false).meta({ widget: 'hidden', description: 'true: tel alleen, en open niets.' }),
});

export const recordSelectie = operation({
  ...common,
  id: 'recordSelectie',
  method: 'post',
  path: pad,
  summary: 'Voer een selectie over een lijst uit. Wie aan een regel voldoet en geen casus heeft, krijgt een casus.',
  verwerking: 'lijstbeheer',
  params: VerbandPad,
  body: Selectievraag,
  answer: Selectieuitslag.extend({
    id: z.uuid().nullable().meta({ description: 'Leeg bij een proef: daarvan wordt niets bewaard.' }),
    proef: z.boolean(),
  }),
  status: 201,
});

export const listSelecties = operation({
  ...common,
  id: 'listSelecties',
  method: 'get',
  path: pad,
  summary: 'De selecties van het programma, en wat uw organisatie ermee uitvoerde, het nieuwste eerst.',
  verwerking: 'lijstbeheer',
  params: VerbandPad,
  query: z.object({
    na: z.uuid().optional().meta({ description: 'Vervolg na deze selectie.' }),
    aantal: z.coerce.number().int().min(1).max(100).default(25),
  }),
  answer: z.object({
    selecties: z.array(Selectiekeuze),
    uitgevoerd: z.array(Selectie),
    volgende: z.uuid().optional(),
  }),
});

export const Geselecteerde = z.object({
  casusId: z.uuid(),
  nummer: z.string(),
  naam: z.string().nullable().meta({ description: 'Leeg als u de naam niet mag zien.' }),
});
export type Geselecteerde = z.infer<typeof Geselecteerde>;

export const listGeselecteerd = operation({
  ...common,
  id: 'listGeselecteerd',
  method: 'get',
  path: `${pad}/{selectie}`,
  summary:
    'Welke lopende casussen op papier bij een selectie passen. Dit opent niets en beslist niets: dat doen mensen.',
  verwerking: 'begeleiding',
  params: VerbandPad.extend({ selectie: Sleutel.meta({ description: 'Sleutel van de selectie.' }) }),
  query: z.object({
    peildatum: dag.optional().meta({ label: 'Peildatum', description: 'De stand op deze dag. Zonder: vandaag.' }),
  }),
  answer: z.object({
    selectie: z.string(),
    naam: z.string(),
    omschrijving: z.string(),
    zin: z.string().meta({ description: 'Wanneer een casus past, in gewone woorden.' }),
    peildatum: dag,
    aantal: z.int().nullable().meta({ description: 'Alle casussen die passen; leeg als u geen cijfers mag zien.' }),
    casussen: z.array(Geselecteerde).meta({ description: 'De casussen die passen en die u mag zien; hoogstens 500.' }),
    meer: z.boolean().meta({ description: 'Er zijn er meer die u mag zien dan er hier staan.' }),
  }),
});
