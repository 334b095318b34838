import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Doel } from '../programma/contract.ts';

const common = { tag: 'meting', verwerking: 'meting', method: 'get' } as const;

/** On which day, and as known on which moment; both are printed with every figure, so that it can be asked again. */
export const Peil = z.object({
  peildatum: z.iso
    .date()
    .optional()
    .meta({ label: 'Peildatum', description: 'De stand op deze dag. Zonder: vandaag.' }),
  bekendOp: z.iso.datetime().optional().meta({
    label: 'Zoals bekend op',
    description: 'Alleen wat op dit moment (UTC) was vastgelegd telt mee. Zonder: alles tot nu.',
  }),
});

const Gepeild = z.object({ peildatum: z.iso.date(), bekendOp: z.iso.datetime() });

export const Cijfer = z.object({
  sleutel: z.string(),
  naam: z.string(),
  definitie: z.string(),
  waarde: z.int().nullable().meta({ description: 'null: dit cijfer is niet voor u; de toelichting zegt waarom.' }),
  eenheid: z.string().meta({ description: 'Wat er wordt geteld, in de woorden van het programma.' }),
  noemer: z
    .int()
    .nullable()
    .optional()
    .meta({ description: 'Waar de waarde een deel van is, of over wordt verdeeld.' }),
  aandeel: z.number().nullable().optional().meta({ description: 'De waarde gedeeld door de noemer, van 0 tot 1.' }),
  gemiddelde: z.number().nullable().optional().meta({ description: 'De waarde per stuk van de noemer.' }),
  norm: z
    .number()
    .optional()
    .meta({ description: 'Wat het minstens moet zijn; bij een aandeel van 0 tot 1, bij een gemiddelde per stuk.' }),
  doel: Doel.optional(),
  toelichting: z.string().optional(),
  opent: z.boolean().meta({ description: 'Of er namen bij dit cijfer zijn, voor wie die mag zien.' }),
});
export type Cijfer = z.infer<typeof Cijfer>;

export const Naam = z.object({ casusId: z.uuid(), voornaam: z.string(), achternaam: z.string() });

export const Fasestand = z.object({
  fase: z.string(),
  naam: z.string(),
  omschrijving: z.string(),
  tak: z.enum(['werk', 'zorg', 'uit']).optional(),
  einde: z.boolean(),
  volgende: z.array(z.string()),
  aantal: z.int().meta({ description: 'Casussen die op de peildatum in deze fase zijn.' }),
});
export type Fasestand = z.infer<typeof Fasestand>;

export const Stroom = z.object({
  van: z.string(),
  naar: z.string(),
  aantal: z.int().meta({ description: 'Casussen die in `naar` zijn of daar voorbij.' }),
});
export type Stroom = z.infer<typeof Stroom>;

export const Meting = Gepeild.extend({
  verband: z.string(),
  naam: z.string(),
  programma: z.string(),
  versie: z.int(),
  programmaNaam: z.string(),
  indicatoren: z.array(Cijfer),
  zonderAanbod: z.object({
    aantal: z.int().meta({ description: 'Alle open casussen zonder passend aanbod.' }),
    casussen: z.array(Naam).meta({ description: 'Die u mag zien, op naam; hoogstens honderd.' }),
    meer: z.boolean().meta({ description: 'Er zijn er meer die u mag zien dan er hier staan.' }),
  }),
  fasen: z.array(Fasestand),
  stromen: z.array(Stroom),
});

export const getMeting = operation({
  ...common,
  id: 'getMeting',
  path: '/verbanden/{verband}/meting',
  summary: 'De cijfers van een verband op een peildatum, zoals bekend op een moment.',
  params: VerbandPad,
  query: Peil,
  answer: Meting,
});

export const listMetingCasussen = operation({
  ...common,
  id: 'listMetingCasussen',
  path: '/verbanden/{verband}/meting/indicatoren/{indicator}/casussen',
  summary: 'De casussen achter een cijfer, voor zover u die mag zien.',
  params: VerbandPad.extend({ indicator: z.string().regex(/^[a-z0-9_]{2,40}$/) }),
  query: Peil.extend({
    deel: z.enum(['geteld', 'rest']).default('geteld').meta({
      description: 'rest: bij een aandeel de casussen die wel in de noemer zitten en niet in de waarde.',
    }),
    na: z.string().max(800).optional().meta({ description: 'Waar de vorige bladzijde ophield.' }),
    aantal: z.coerce.number().int().min(1).max(100).default(25),
  }),
  answer: Gepeild.extend({
    indicator: Cijfer.pick({ sleutel: true, naam: true, definitie: true }),
    casussen: z.array(Naam),
    volgende: z.string().optional().meta({ description: 'Geef dit mee als `na` voor de volgende bladzijde.' }),
  }),
});

/** One verband of a programme: as its own page of figures says it, without what a reader can look up there. */
export const Verbandcijfers = z.object({
  verband: z.string(),
  naam: z.string(),
  gebied: z.string().nullable(),
  doetMee: z.boolean().meta({ description: 'Of het verband op de peildatum meedoet.' }),
  casussen: z.int().meta({ description: 'Open casussen op de peildatum.' }),
  cijfers: z.array(
    Cijfer.pick({ sleutel: true, waarde: true, eenheid: true, noemer: true, aandeel: true, gemiddelde: true }),
  ),
});
export type Verbandcijfers = z.infer<typeof Verbandcijfers>;

export const Programmameting = Gepeild.extend({
  programma: z.string(),
  versie: z.int().meta({ description: 'De nieuwste versie die deze verbanden volgen; de definities komen daaruit.' }),
  naam: z.string(),
  meedoen: z.int().meta({ description: 'Hoeveel van deze verbanden op de peildatum meedoen.' }),
  casussen: z.int().meta({ description: 'Open casussen op de peildatum, van alle verbanden samen.' }),
  indicatoren: z.array(Cijfer).meta({
    description:
      'Van alle verbanden samen. Een aandeel is het aandeel van de sommen; wie in meer verbanden werkt, telt één keer.',
  }),
  verbanden: z.array(Verbandcijfers),
});

export const getProgrammameting = operation({
  ...common,
  id: 'getProgrammameting',
  path: '/programmas/{programma}/meting',
  summary: 'De cijfers van een programma over alle verbanden waarvan u de cijfers mag zien, op een peildatum.',
  params: z.object({ programma: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/) }),
  query: Peil,
  answer: Programmameting,
});
