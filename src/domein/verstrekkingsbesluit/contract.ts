import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';

export const VerstrekkingsbesluitGegeven = z.strictObject({
  soorten: z.array(Sleutel).length(2).optional().meta({
    description: 'De twee lijsten. Weglaten: de lijsten die het programma naast elkaar legt.',
  }),
  doel: z.string().trim().min(10).max(500).meta({
    label: 'Met welk doel?',
    hint: 'Schrijf op waarvoor de lijsten naast elkaar gaan, en waarom het niet met minder kan.',
    widget: 'textarea',
    description: 'Het doel van de verstrekking (AVG 5, eerste lid, onder b).',
  }),
  grondslag: z.string().trim().min(3).max(300).meta({
    label: 'Op welke grondslag?',
    hint: 'De wet, het besluit of het convenant.',
    description: 'De grondslag van de verstrekking (AVG 6; WGS 1.7).',
  }),
  geldigTot: z.iso.date().meta({
    label: 'Tot en met wanneer geldt dit?',
    hint: 'Hoogstens twee jaar vooruit.',
    description: 'De laatste dag waarop het besluit geldt.',
  }),
  voorwaarden: z.string().trim().min(1).max(1000).optional().meta({
    label: 'Voorwaarden',
    widget: 'textarea',
    description: 'Wat de leveranciers aan de verstrekking verbinden.',
  }),
});

export const Akkoord = z.object({
  organisatieId: z.uuid(),
  organisatie: z.string(),
  soort: z.string().meta({ description: 'De soort partner.' }),
  door: z.uuid(),
  geregistreerdOp: z.iso.datetime(),
});
export type Akkoord = z.infer<typeof Akkoord>;

export const Verstrekkingsbesluit = z.object({
  id: z.uuid(),
  soorten: z.array(z.string()),
  doel: z.string(),
  grondslag: z.string(),
  geldigTot: z.iso.date(),
  voorwaarden: z.string().nullable(),
  door: z.uuid(),
  geregistreerdOp: z.iso.datetime(),
  akkoorden: z.array(Akkoord),
  geldig: z.boolean().meta({ description: 'Of de lijsten vandaag naast elkaar mogen.' }),
  waaromNiet: z.string().nullable().meta({ description: 'Waarom het besluit vandaag niet geldt.' }),
  magAkkoord: z.boolean().meta({ description: 'Of uw organisatie nog akkoord kan geven: tot en met de laatste dag.' }),
  magIntrekken: z.boolean().meta({ description: 'Of er voor uw organisatie nog een akkoord is om in te trekken.' }),
});
export type Verstrekkingsbesluit = z.infer<typeof Verstrekkingsbesluit>;

const BesluitPad = VerbandPad.extend({ besluitId: z.uuid().meta({ description: 'Het verstrekkingsbesluit.' }) });
const common = { tag: 'verstrekkingsbesluit', verwerking: 'verstrekking' } as const;
const pad = '/verbanden/{verband}/verstrekkingsbesluiten';

export const recordVerstrekkingsbesluit = operation({
  ...common,
  id: 'recordVerstrekkingsbesluit',
  method: 'post',
  path: pad,
  summary:
    'Leg het besluit vast om twee lijsten naast elkaar te leggen. Het geldt pas als beide leveranciers akkoord zijn.',
  params: VerbandPad,
  body: VerstrekkingsbesluitGegeven,
  answer: Verstrekkingsbesluit,
  status: 201,
});

export const recordAkkoord = operation({
  ...common,
  id: 'recordAkkoord',
  method: 'post',
  path: `${pad}/{besluitId}/akkoord`,
  summary: 'Geef akkoord namens uw organisatie, als leverancier van een van de lijsten.',
  params: BesluitPad,
  answer: Verstrekkingsbesluit,
  status: 201,
});

export const withdrawAkkoord = operation({
  ...common,
  id: 'withdrawAkkoord',
  method: 'post',
  path: `${pad}/{besluitId}/akkoord/intrekking`,
  summary: 'Trek het akkoord van uw organisatie in. Vanaf nu mogen de lijsten niet meer naast elkaar.',
  params: BesluitPad,
  answer: Verstrekkingsbesluit,
});

export const listVerstrekkingsbesluiten = operation({
  ...common,
  id: 'listVerstrekkingsbesluiten',
  method: 'get',
  path: pad,
  summary: 'De verstrekkingsbesluiten van een verband, de nieuwste eerst, met wie akkoord is en of ze gelden.',
  params: VerbandPad,
  answer: z.object({ verstrekkingsbesluiten: z.array(Verstrekkingsbesluit) }),
});
