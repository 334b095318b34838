import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';

const dag = z.iso.date();

export const antwoorden = { ja: 'ja', nee: 'nee', onbekend: 'weet ik niet' };
export const oordelen = { geschikt: 'geschikt', nog_niet: 'nog niet', ongeschikt: 'niet geschikt' };
const aflopen = { vervuld: 'de kandidaat heeft dit nu', vervallen: 'dit is niet meer nodig' };

export const Antwoord = z.enum(['ja', 'nee', 'onbekend']);
export type Antwoord = z.infer<typeof Antwoord>;
export const Uitkomst = z.enum(['ja', 'nee', 'onbekend', 'oneens']);
export type Uitkomst = z.infer<typeof Uitkomst>;
export const Oordeel = z
  .enum(['geschikt', 'nog_niet', 'ongeschikt'])
  .meta({ description: 'Volgt uit wat de partners per criterium zeiden. Niemand vult dit in.' });
export type Oordeel = z.infer<typeof Oordeel>;

const datum = dag.meta({ label: 'Wanneer was dit?', description: 'De dag aan de selectietafel.' });

export const OordelenGegeven = z.strictObject({
  datum,
  antwoorden: z
    .record(Sleutel, Antwoord)
    .meta({ description: 'Criterium: ja, nee of onbekend. Wat u weglaat, verandert niet.' }),
});

const nodig = {
  soort: Sleutel.optional().meta({
    label: 'Wat is er nog nodig?',
    description: 'Een benodigdheid van het programma. Geef soort of tekst.',
  }),
  tekst: vrijeTekst(200).optional().meta({
    label: 'Of met uw eigen woorden',
    hint: 'Schrijf op wat iemand nodig heeft, niet waarom.',
    description: 'Wat er nodig is, als het programma er geen naam voor heeft.',
  }),
  aanbieder: z
    .string()
    .regex(/^[a-z0-9-]{2,60}$/)
    .optional()
    .meta({
      label: 'Wie zorgt hiervoor?',
      hint: 'Laat leeg als de casusregisseur dit doet.',
      widget: 'select',
      description: 'De slug van een organisatie van het verband. Zonder: de casusregisseur.',
    }),
  opnieuwOp: dag.optional().meta({
    label: 'Wanneer kijkt u opnieuw?',
    hint: 'Laat leeg voor de termijn van het programma.',
    description: 'Zonder: na de termijn van het programma.',
  }),
};

export const BenodigdheidGegeven = z.strictObject({
  criterium: Sleutel.meta({ label: 'Bij welk criterium?', description: 'Het criterium waar dit bij hoort.' }),
  ...nodig,
  datum,
});

export const BeoordelingGegeven = z.strictObject({
  datum,
  benodigdheden: z
    .array(BenodigdheidGegeven.omit({ datum: true }))
    .max(20)
    .default([])
    .meta({ description: 'Wat de kandidaat nog nodig heeft. Bij nog niet is er een voor elk criterium met nee.' }),
});

export const BenodigdheidEinde = z.strictObject({
  afloop: z.enum(['vervuld', 'vervallen']).meta({
    label: 'Hoe liep het af?',
    options: aflopen,
    description: 'Heeft de kandidaat dit nu, of is het niet meer nodig?',
  }),
  datum: dag.meta({ label: 'Sinds wanneer?', description: 'De dag waarop dit zo was.' }),
  versie: Versie,
});

export const Criteriumoordeel = Act.omit({ versie: true }).extend({
  criterium: z.string(),
  antwoord: Antwoord,
  datum: dag,
});

export const Beoordeling = Act.extend({ datum: dag, oordeel: Oordeel });
export type Beoordeling = z.infer<typeof Beoordeling>;

export const Benodigdheid = Act.extend({
  criterium: z.string(),
  soort: z.string().nullable(),
  tekst: z.string().nullable(),
  aanbiederId: z.uuid().nullable().meta({ description: 'null: de casusregisseur zorgt ervoor.' }),
  datum: dag,
  opnieuwOp: dag,
  afloop: z.enum(['vervuld', 'vervallen']).nullable(),
  afloopDatum: dag.nullable(),
});
export type Benodigdheid = z.infer<typeof Benodigdheid>;

const common = { tag: 'beoordeling', verwerking: 'selectie' } as const;
const casus = '/verbanden/{verband}/casussen/{casusId}';
const BenodigdheidPad = CasusPad.extend({ benodigdheidId: z.uuid() });

export const recordCriteriumoordelen = operation({
  ...common,
  id: 'recordCriteriumoordelen',
  method: 'post',
  path: `${casus}/criteriumoordelen`,
  summary: 'Leg vast wat uw organisatie per criterium van een kandidaat zegt.',
  params: CasusPad,
  body: OordelenGegeven,
  answer: z.object({
    criteriumoordelen: z.array(Criteriumoordeel),
    volgt: Oordeel.nullable().meta({ description: 'Het oordeel dat nu volgt; null: nog geen oordeel.' }),
    zin: z.string().meta({ description: 'Waarom, in gewone taal.' }),
  }),
  status: 201,
});

export const recordBeoordeling = operation({
  ...common,
  id: 'recordBeoordeling',
  method: 'post',
  path: `${casus}/beoordelingen`,
  summary: 'Stel vast welk oordeel volgt uit wat de partners zeiden, en wat de kandidaat nog nodig heeft.',
  params: CasusPad,
  body: BeoordelingGegeven,
  answer: Beoordeling,
  status: 201,
});

export const correctBeoordeling = operation({
  ...common,
  id: 'correctBeoordeling',
  method: 'put',
  path: `${casus}/beoordelingen/{beoordelingId}`,
  summary: 'Verbeter een vastgesteld oordeel: het volgt opnieuw uit wat de partners nu zeggen.',
  params: CasusPad.extend({ beoordelingId: z.uuid() }),
  body: z.strictObject({ datum, versie: Versie }),
  answer: Beoordeling,
});

export const recordBenodigdheid = operation({
  ...common,
  id: 'recordBenodigdheid',
  method: 'post',
  path: `${casus}/benodigdheden`,
  summary: 'Leg vast wat een kandidaat nog nodig heeft, wie het geeft en wanneer u opnieuw kijkt.',
  params: CasusPad,
  body: BenodigdheidGegeven,
  answer: Benodigdheid,
  status: 201,
});

export const endBenodigdheid = operation({
  ...common,
  id: 'endBenodigdheid',
  method: 'post',
  path: `${casus}/benodigdheden/{benodigdheidId}/afloop`,
  summary: 'Leg vast dat de kandidaat dit nu heeft, of dat het niet meer nodig is.',
  params: BenodigdheidPad,
  body: BenodigdheidEinde,
  answer: Benodigdheid,
  status: 201,
});

export const correctBenodigdheid = operation({
  ...common,
  id: 'correctBenodigdheid',
  method: 'put',
  path: `${casus}/benodigdheden/{benodigdheidId}`,
  summary: 'Verbeter wat een kandidaat nog nodig heeft. De oude versie blijft bewaard.',
  params: BenodigdheidPad,
  body: z.strictObject({ ...nodig, datum, versie: Versie }),
  answer: Benodigdheid,
});
