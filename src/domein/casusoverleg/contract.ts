/** The meeting in which partners speak of casussen: when, who sits there, and which casussen are on its agenda. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Persoon } from '../casus/lezen.contract.ts';
import { VerbandPad, Versie } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';
import { Agendauitkomst } from './agendapunt.contract.ts';

const dag = z.iso.date();

export const CasusoverlegGegeven = z.strictObject({
  datum: dag.meta({ label: 'Wanneer is het overleg?', description: 'De dag van het overleg.' }),
  plaats: z.string().trim().min(2).max(120).optional().meta({
    label: 'Waar is het?',
    hint: 'Een zaal of een vergadering op afstand. Schrijf geen persoon op.',
    description: 'Waar de partners bij elkaar komen.',
  }),
  voorzitterId: z.uuid().optional().meta({
    label: 'Wie zit voor?',
    hint: 'Laat leeg als u dat zelf bent.',
    widget: 'select',
    description: 'Een collega die aan tafel zit; zonder keuze wie het overleg plant.',
  }),
});

/** Who has a role at that table and may be asked to it. */
const Kandidaat = z.object({ id: z.uuid(), naam: z.string(), organisatie: z.string() });

export const AanTafel = Persoon.extend({ rol: z.string().meta({ description: 'De rol waarin die aan tafel zit.' }) });

const Overlegkop = z.object({
  id: z.uuid(),
  versie: z.int(),
  datum: dag,
  plaats: z.string().nullable(),
  voorzitter: z.string(),
  geslotenOp: z.iso.datetime().nullable(),
  afgezegdOp: z.iso.datetime().nullable(),
});

export const Agendaregel = z.object({
  nummer: z.string().meta({ description: 'Waarmee collega’s deze casus noemen zonder een naam.' }),
  eigen: z
    .object({ casusId: z.uuid(), agendapuntId: z.uuid(), uitkomst: Agendauitkomst.nullable() })
    .nullable()
    .meta({ description: 'null: u hoort niet bij deze casus.' }),
});

export const Casusoverleg = Overlegkop.extend({
  naam: z.string().meta({ description: 'Hoe het programma dit overleg noemt.' }),
  eerder: z.array(dag).meta({ description: 'De dagen waarop het eerder gepland stond, de laatste eerst.' }),
  verslag: z.string().nullable().meta({ description: 'Wat in het algemeen is besproken, zonder personen.' }),
  deelnemers: z.array(AanTafel),
  agenda: z.array(Agendaregel),
  kandidaten: z.array(Kandidaat).meta({ description: 'Wie aan tafel kan zitten.' }),
  mag: z.boolean().meta({ description: 'Of u dit overleg mag bijhouden.' }),
});
export type Casusoverleg = z.infer<typeof Casusoverleg>;

const common = { tag: 'casusoverleg', verwerking: 'begeleiding' } as const;
const pad = '/verbanden/{verband}/casusoverleggen';
const OverlegPad = VerbandPad.extend({ casusoverlegId: z.uuid() });

export const listCasusoverleggen = operation({
  ...common,
  id: 'listCasusoverleggen',
  method: 'get',
  path: pad,
  summary: 'De casusoverleggen van een verband, het eerstvolgende bovenaan.',
  params: VerbandPad,
  answer: z.object({
    naam: z.string(),
    overleggen: z.array(Overlegkop.extend({ casussen: z.int().meta({ description: 'Waar u bij hoort.' }) })),
    kandidaten: z.array(Kandidaat).meta({ description: 'Wie aan tafel kan zitten.' }),
    ritme: z
      .object({
        duur: z.string().meta({ description: 'Zoveel tijd hoort er hoogstens tussen te zitten.' }),
        volgende: dag.nullable(),
      })
      .nullable()
      .meta({ description: 'Als er binnen het ritme van het programma geen volgend overleg is gepland; anders null.' }),
    mag: z.boolean().meta({ description: 'Of u een overleg mag plannen.' }),
  }),
});

export const recordCasusoverleg = operation({
  ...common,
  id: 'recordCasusoverleg',
  method: 'post',
  path: pad,
  summary: 'Plan een casusoverleg. Wie het plant en wie het voorzit, zitten aan tafel.',
  params: VerbandPad,
  body: CasusoverlegGegeven,
  answer: Casusoverleg,
  status: 201,
});

export const getCasusoverleg = operation({
  ...common,
  id: 'getCasusoverleg',
  method: 'get',
  path: `${pad}/{casusoverlegId}`,
  summary: 'Een casusoverleg: wie er aan tafel zit en welke casussen op de agenda staan, met alleen hun nummer.',
  params: OverlegPad,
  answer: Casusoverleg,
});

export const recordAanwezigheid = operation({
  ...common,
  id: 'recordAanwezigheid',
  method: 'post',
  path: `${pad}/{casusoverlegId}/aanwezigheid`,
  summary: 'Leg vast wie er aan tafel zit. Dat kan veranderen tot het overleg is gesloten.',
  params: OverlegPad,
  body: z.strictObject({
    aanwezig: z
      .array(z.uuid())
      .min(1)
      .max(60)
      .meta({ label: 'Wie zit er aan tafel?', description: 'Alle collega’s die er nu zijn.' }),
  }),
  answer: Casusoverleg,
});

export const closeCasusoverleg = operation({
  ...common,
  id: 'closeCasusoverleg',
  method: 'post',
  path: `${pad}/{casusoverlegId}/sluiting`,
  summary: 'Sluit een casusoverleg. Daarna verandert niet meer wie er zat en wat er is afgesproken.',
  params: OverlegPad,
  body: z.strictObject({
    verslag: vrijeTekst(20_000).optional().meta({
      label: 'Algemeen verslag',
      hint: 'Iedereen van dit overleg leest dit. Schrijf niets over een deelnemer op.',
      widget: 'textarea',
      description: 'Wat in het algemeen is besproken, zonder personen.',
    }),
  }),
  answer: Casusoverleg,
});

export const moveCasusoverleg = operation({
  ...common,
  id: 'moveCasusoverleg',
  method: 'post',
  path: `${pad}/{casusoverlegId}/verzetting`,
  summary: 'Verzet een casusoverleg dat nog niet is geweest. De agenda gaat mee en de oude dag blijft bewaard.',
  params: OverlegPad,
  body: CasusoverlegGegeven.omit({ voorzitterId: true }).extend({ versie: Versie }),
  answer: Casusoverleg,
});

export const cancelCasusoverleg = operation({
  ...common,
  id: 'cancelCasusoverleg',
  method: 'post',
  path: `${pad}/{casusoverlegId}/afzegging`,
  summary: 'Zeg een casusoverleg af dat nog niet is geweest. De casussen gaan van de agenda af.',
  params: OverlegPad,
  body: z.strictObject({ versie: Versie }),
  answer: Casusoverleg,
});
