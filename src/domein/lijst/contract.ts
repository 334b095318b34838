import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';

const mebibyte = 1024 * 1024;
/** The largest file (25 MB) grows by a third in base64. */
const meesteTekens = 35 * mebibyte;
const buitenBase64 = /[^A-Za-z0-9+/=]/;

/** What is said of a row or a column, with the remedy; never with a name or a BSN in it. */
export const Melding = z.object({
  veld: z.string().meta({ description: 'De kolom waarover het gaat.' }),
  melding: z.string().meta({ description: 'Wat er is en wat u kunt doen.' }),
});

export const uitkomsten = ['nieuw', 'gewijzigd', 'ongewijzigd', 'dubbel', 'afgekeurd'] as const;
export const Uitkomst = z.enum(uitkomsten);
export type Uitkomst = z.infer<typeof Uitkomst>;

export const Telling = z.object({
  nieuw: z.int().meta({ description: 'Regels die een nieuwe periode op de lijst zetten.' }),
  gewijzigd: z.int().meta({ description: 'Regels die een bestaande periode verbeteren of beëindigen.' }),
  ongewijzigd: z.int().meta({ description: 'Regels die al zo op de lijst staan.' }),
  dubbel: z.int().meta({ description: 'Regels die eerder in hetzelfde bestand staan.' }),
  afgekeurd: z.int().meta({ description: 'Regels die niet zijn overgenomen.' }),
  nietInBestand: z.int().meta({
    description: 'Mensen die vandaag op de lijst staan en niet in dit bestand. Zij blijven op de lijst staan.',
  }),
  anderGebied: z.int().default(0).meta({
    description: 'Regels van een ander gebied dan dat van het verband. Zij worden niet bewaard.',
  }),
});
export type Telling = z.infer<typeof Telling>;

const Kolomkeuze = z.record(z.string().max(40), z.int().min(0).max(1000).nullable()).meta({
  label: 'Kolommen',
  description: 'Per kolom van de lijst de plaats van de kop in het bestand (vanaf 0), of niets.',
});

export const Lijst = z.object({
  id: z.uuid(),
  soort: z.string().meta({ description: 'De lijstsoort uit het programma.' }),
  soortNaam: z.string(),
  bestandsnaam: z.string(),
  status: z.enum(['ontvangen', 'bezig', 'verwerkt', 'afgebroken']).meta({
    description: 'afgebroken: er was een afgekeurde regel en u koos voor alles of niets.',
  }),
  regels: z.int().meta({ description: 'Aantal regels in het bestand, zonder de kop.' }),
  gedaan: z.int().meta({ description: 'Aantal regels dat is verwerkt.' }),
  telling: Telling.nullable().meta({
    description: 'De uitkomst, of bij een ontvangen lijst die van de laatste proef.',
  }),
  door: z.uuid(),
  geregistreerdOp: z.iso.datetime(),
  verwerktOp: z.iso.datetime().nullable(),
});
export type Lijst = z.infer<typeof Lijst>;

export const Lijstdetail = Lijst.extend({
  koppen: z.array(z.string()).meta({ description: 'De koppen van het bestand; leeg zodra de lijst is verwerkt.' }),
  kolommen: z
    .array(z.object({ sleutel: z.string(), naam: z.string(), verplicht: z.boolean() }))
    .meta({ description: 'De kolommen van de lijstsoort.' }),
  koppeling: Kolomkeuze,
  ontbrekend: z.array(Melding).meta({ description: 'Wat er nog aan de kolommen moet gebeuren; leeg als alles klopt.' }),
});
export type Lijstdetail = z.infer<typeof Lijstdetail>;

export const Lijstregel = z.object({
  regel: z.int().meta({ description: 'Het regelnummer in het bestand.' }),
  uitkomst: Uitkomst,
  meldingen: z.array(Melding),
});
export type Lijstregel = z.infer<typeof Lijstregel>;

const Lijstpad = VerbandPad.extend({ lijstId: z.uuid().meta({ description: 'De aangeleverde lijst.' }) });
const common = { tag: 'lijst', verwerking: 'lijstbeheer', groep: 'lijstId' } as const;
const pad = '/verbanden/{verband}/lijsten';

export const receiveLijst = operation({
  ...common,
  id: 'receiveLijst',
  method: 'post',
  path: pad,
  summary: 'Lever een lijst aan. Er verandert nog niets: doe een proef en verwerk de lijst daarna.',
  params: VerbandPad,
  body: z.strictObject({
    soort: Sleutel.meta({ label: 'Welke lijst is het?', widget: 'select', description: 'De lijstsoort.' }),
    bestandsnaam: z.string().min(1).max(1000).meta({ widget: 'hidden', description: 'De naam van het bestand.' }),
    inhoud: z
      .string()
      .min(1)
      .max(meesteTekens)
      .refine((tekst) => !buitenBase64.test(tekst), { message: 'De inhoud is geen base64' })
      .meta({
        label: 'Bestand',
        hint: 'CSV of XLSX, hoogstens 25 MB.',
        widget: 'file',
        accept: '.csv,.txt,.xlsx',
        description: 'Het bestand in base64. Wordt versleuteld bewaard en na verwerking gewist.',
      }),
  }),
  answer: Lijstdetail.extend({
    alEerder: z
      .object({ lijstId: z.uuid(), verwerktOp: z.iso.datetime() })
      .optional()
      .meta({ description: 'Ditzelfde bestand is al eens verwerkt.' }),
  }),
  status: 201,
  maxBytes: 40 * mebibyte,
});

export const tryLijst = operation({
  ...common,
  id: 'tryLijst',
  method: 'post',
  path: `${pad}/{lijstId}/proef`,
  summary: 'Doe een proef: wat zou er per regel gebeuren? De lijst zelf verandert niet.',
  params: Lijstpad,
  body: z.strictObject({ koppeling: Kolomkeuze.optional() }),
  answer: Lijstdetail.extend({ telling: Telling }),
});

export const processLijst = operation({
  ...common,
  id: 'processLijst',
  method: 'post',
  path: `${pad}/{lijstId}/verwerking`,
  summary: 'Verwerk de lijst: alles wat goed is, of niets als er een regel is afgekeurd en u dat zo kiest.',
  params: Lijstpad,
  body: z.strictObject({
    allesOfNiets: z.boolean().default(false).meta({
      label: 'Alles of niets?',
      hint: 'Kies ja om niets over te nemen als er een regel is afgekeurd.',
      description: 'true: neem niets over als er een regel is afgekeurd.',
    }),
  }),
  answer: Lijstdetail.extend({ telling: Telling }),
});

export const listLijsten = operation({
  ...common,
  id: 'listLijsten',
  method: 'get',
  path: pad,
  summary: 'De lijsten die uw organisatie heeft aangeleverd, de nieuwste eerst.',
  params: VerbandPad,
  query: z.object({
    na: z.uuid().optional().meta({ description: 'Vervolg na deze lijst.' }),
    aantal: z.coerce.number().int().min(1).max(100).default(25),
  }),
  answer: z.object({
    soorten: z
      .array(z.object({ sleutel: z.string(), naam: z.string() }))
      .meta({ description: 'De lijsten die uw organisatie in dit programma aanlevert.' }),
    lijsten: z.array(Lijst),
    volgende: z.uuid().optional(),
  }),
});

export const getLijst = operation({
  ...common,
  id: 'getLijst',
  method: 'get',
  path: `${pad}/{lijstId}`,
  summary: 'Een aangeleverde lijst, met hoever de verwerking is.',
  params: Lijstpad,
  answer: Lijstdetail,
});

export const listLijstregels = operation({
  ...common,
  id: 'listLijstregels',
  method: 'get',
  path: `${pad}/{lijstId}/regels`,
  summary: 'Per regel van het bestand wat ermee gebeurde en waarom.',
  params: Lijstpad,
  query: z.object({
    uitkomst: Uitkomst.optional().meta({ description: 'Alleen regels met deze uitkomst.' }),
    na: z.coerce
      .number()
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .optional()
      .meta({ description: 'Vervolg na dit regelnummer.' }),
    aantal: z.coerce.number().int().min(1).max(500).default(50),
  }),
  answer: z.object({ regels: z.array(Lijstregel), volgende: z.string().optional() }),
});
