import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';

export const GrondslagGegeven = z.strictObject({
  sleutel: Sleutel.meta({
    label: 'Welke grondslag?',
    widget: 'select',
    description: 'Een grondslag uit het programma. Iets anders kan een verband niet openen.',
  }),
  geldigTot: z.iso.date().meta({
    label: 'Tot en met wanneer geldt dit?',
    hint: 'Hoogstens vijf jaar vooruit. Spreek af wie het dan opnieuw bekijkt.',
    description: 'De laatste dag waarop de grondslag geldt.',
  }),
});

export const Grondslag = z.object({
  sleutel: z.string(),
  artikel: z.string().meta({ description: 'Wet en artikel, of het besluit met zijn datum.' }),
  omschrijving: z.string().meta({ description: 'Wat die grondslag toestaat.' }),
  id: z.uuid().nullable().meta({ description: 'De registratie in dit verband; null: er is er geen.' }),
  geldigTot: z.iso.date().nullable(),
  organisatie: z.string().nullable().meta({ description: 'De partner die de grondslag vastlegde.' }),
  geldt: z.boolean().meta({ description: 'Of zij vandaag geldt.' }),
  magIntrekken: z.boolean(),
});
export type Grondslag = z.infer<typeof Grondslag>;

const common = { tag: 'rechten', verwerking: 'toegang' } as const;
const pad = '/verbanden/{verband}/grondslagen';
const Overzicht = z.object({
  grondslagen: z.array(Grondslag),
  magVastleggen: z.boolean().meta({ description: 'Of u in dit verband een grondslag mag vastleggen.' }),
});

export const listGrondslagen = operation({
  ...common,
  id: 'listGrondslagen',
  method: 'get',
  path: pad,
  summary:
    'De gronden waarop het programma meer laat zien dan de toegangsmatrix, en of het verband ze heeft vastgelegd.',
  params: VerbandPad,
  answer: Overzicht,
});

export const recordGrondslag = operation({
  ...common,
  id: 'recordGrondslag',
  method: 'post',
  path: pad,
  summary: 'Leg vast dat een grondslag uit het programma in dit verband geldt. Pas dan telt een verruiming.',
  params: VerbandPad,
  body: GrondslagGegeven,
  answer: Overzicht,
  status: 201,
});

export const withdrawGrondslag = operation({
  ...common,
  id: 'withdrawGrondslag',
  method: 'post',
  path: `${pad}/{grondslagId}/intrekking`,
  summary: 'Trek een grondslag in die uw organisatie vastlegde. De verruiming die erop rust vervalt.',
  params: VerbandPad.extend({ grondslagId: z.uuid().meta({ description: 'De registratie in dit verband.' }) }),
  answer: Overzicht,
});
