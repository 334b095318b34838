import { z } from 'zod';
import { Verbandstatus } from '../verband/status.contract.ts';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';

const common = { tag: 'spreiding', verwerking: 'programma' } as const;

export const ProgrammaPad = z.object({
  programma: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .meta({ description: 'Het programma, bijvoorbeeld werk-in-zicht.' }),
});

export const Verbandkaart = z.object({
  naam: z.string(),
  status: Verbandstatus,
  verband: z
    .string()
    .nullable()
    .meta({ description: 'De naam in adressen; niets als u in dit verband geen rol hebt.' }),
  gebied: z.string().nullable(),
  sinds: z.iso.date().nullable().meta({ description: 'Sinds wanneer het verband deze status heeft.' }),
  versie: z.int().nullable().meta({ description: 'De versie van het programma waarmee het werkt.' }),
  eigen: z.boolean().nullable().meta({ description: 'Werkt met eigen termijnen of woorden.' }),
  partners: z.int().nullable().meta({ description: 'Hoeveel organisaties vandaag meedoen.' }),
});
export type Verbandkaart = z.infer<typeof Verbandkaart>;

export const getSpreiding = operation({
  ...common,
  id: 'getSpreiding',
  method: 'get',
  path: '/programmas/{programma}/spreiding',
  summary:
    'De verbanden die met dit programma werken of het verkennen. Van een verband waarin u geen rol hebt, ziet u alleen de naam en de status.',
  params: ProgrammaPad,
  answer: z.object({ programma: z.string(), naam: z.string(), verbanden: z.array(Verbandkaart) }),
});

const Kant = z.object({ verband: z.string(), naam: z.string(), status: Verbandstatus, programma: z.string() });

export const Verschilregel = z.object({
  onderdeel: z.enum(['versie', 'partners', 'termijnen', 'woorden', 'rollen', 'lijsten']),
  wat: z.string().meta({ description: 'Waarin de twee verbanden verschillen.' }),
  hier: z
    .string()
    .nullable()
    .meta({ description: 'Hoe het in het eerste verband is; niets als het daar niet bestaat.' }),
  daar: z.string().nullable().meta({ description: 'Hoe het in het andere verband is.' }),
  zin: z.string(),
});
export type Verschilregel = z.infer<typeof Verschilregel>;

export const VerschilPad = VerbandPad.extend({
  ander: VerbandPad.shape.verband.meta({ description: 'Het verband waarmee u vergelijkt.' }),
});

export const getVerschil = operation({
  ...common,
  id: 'getVerschil',
  method: 'get',
  path: '/verbanden/{verband}/verschillen/{ander}',
  summary: 'Het verschil tussen twee verbanden met hetzelfde programma, in gewone zinnen. U hebt in beide een rol.',
  params: VerschilPad,
  answer: z.object({
    hier: Kant,
    daar: Kant,
    verschillen: z.array(Verschilregel),
  }),
});
