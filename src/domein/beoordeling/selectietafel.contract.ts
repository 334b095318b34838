/** The candidates of a selection table, as a card: without a name for who has no right to it, and never ranked. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { CasusPad, VerbandPad } from '../casus/pad.contract.ts';
import { Kenmerk } from '../programma/kenmerk.contract.ts';
import { Waarde } from '../waarneming/contract.ts';
import { Antwoord, Oordeel, Uitkomst } from './contract.ts';

const dag = z.iso.date();
const nietVoorU = 'null: dit ziet u niet.';

export const Tafelstand = z
  .enum(['te_beoordelen', 'geschikt', 'nog_niet', 'ongeschikt'])
  .meta({ description: 'Het laatst vastgestelde oordeel, of te_beoordelen als er nog geen is.' });
export type Tafelstand = z.infer<typeof Tafelstand>;

const Gezegd = z.object({
  organisatieId: z.uuid(),
  organisatie: z.string(),
  eigen: z.boolean().meta({ description: 'Dit zegt uw eigen organisatie.' }),
  antwoord: Antwoord,
  datum: dag,
});

export const Kaartcriterium = z.object({
  criterium: z.string(),
  naam: z.string(),
  vraag: z.string(),
  hoofd: z.boolean().meta({ description: 'Het belangrijkste criterium.' }),
  kenmerk: z
    .object({ kenmerk: Kenmerk, waarde: Waarde.nullable(), datum: dag.nullable() })
    .nullable()
    .meta({ description: `Wat hierover bekend is. Mensen oordelen zelf. ${nietVoorU}` }),
  uitkomst: Uitkomst.meta({ description: 'Wat de partners samen zeggen.' }),
  gezegd: z.array(Gezegd).meta({ description: 'Het nieuwste van elke partner.' }),
});
export type Kaartcriterium = z.infer<typeof Kaartcriterium>;

export const Kaartbenodigdheid = z.object({
  id: z.uuid(),
  versie: z.int(),
  eigen: z.boolean(),
  criterium: z.string(),
  soort: z.string().nullable(),
  naam: z
    .string()
    .nullable()
    .meta({ description: `Wat er nodig is. ${nietVoorU}` }),
  tekst: z.string().nullable(),
  aanbieder: z.string().nullable().meta({ description: 'De organisatie; null: de casusregisseur.' }),
  aanbiederSlug: z.string().nullable(),
  datum: dag,
  opnieuwOp: dag,
});
export type Kaartbenodigdheid = z.infer<typeof Kaartbenodigdheid>;

export const Kandidaatkaart = z
  .object({
    casusId: z.uuid(),
    nummer: z.string().meta({ description: 'Waarmee de partners deze kandidaat noemen.' }),
    begindatum: dag,
    deelnemer: z
      .object({ voornaam: z.string(), achternaam: z.string() })
      .nullable()
      .meta({ description: 'null: pas met instemming ziet u om wie het gaat.' }),
    stand: Tafelstand,
    beoordeling: z
      .object({
        id: z.uuid(),
        versie: z.int(),
        datum: dag,
        oordeel: Oordeel,
        organisatie: z.string(),
        eigen: z.boolean(),
      })
      .nullable(),
    criteria: z.array(Kaartcriterium).meta({ description: 'Het belangrijkste criterium eerst.' }),
    volgt: Oordeel.nullable().meta({ description: 'Het oordeel dat nu volgt; null: nog geen oordeel.' }),
    zin: z.string().meta({ description: 'Waarom, in gewone taal.' }),
    benodigdheden: z.array(Kaartbenodigdheid).meta({ description: 'Wat nog nodig is.' }),
    mag: z.array(z.string()).meta({ description: 'De operaties die u nu mag aanroepen.' }),
  })
  .meta({ id: 'Kandidaatkaart', description: 'Wat de selectietafel van een kandidaat ziet.' });
export type Kandidaatkaart = z.infer<typeof Kandidaatkaart>;

const Nodig = z.object({
  soort: z.string().nullable(),
  naam: z.string().meta({ description: 'De benodigdheid van het programma, of iets anders.' }),
  aanbieder: z.string().nullable().meta({ description: 'De organisatie; null: de casusregisseur.' }),
  kandidaten: z.int(),
  eerstOp: dag.meta({ description: 'De eerste dag waarop opnieuw wordt gekeken.' }),
});

const common = { tag: 'beoordeling', verwerking: 'selectie' } as const;

export const listSelectietafel = operation({
  ...common,
  id: 'listSelectietafel',
  method: 'get',
  path: '/verbanden/{verband}/selectietafel',
  summary: 'De kandidaten van de selectietafel, op nummer, en wat zij samen nog nodig hebben.',
  params: VerbandPad,
  query: z.object({
    stand: Tafelstand.optional(),
    na: z.string().max(400).optional().meta({ description: 'Waar de vorige bladzijde ophield.' }),
    aantal: z.coerce.number().int().min(1).max(100).default(25),
  }),
  answer: z.object({
    naam: z.string().meta({ description: 'Hoe het programma de tafel noemt.' }),
    kandidaten: z.array(Kandidaatkaart),
    tellingen: z.record(Tafelstand, z.int()),
    nodig: z.array(Nodig).meta({ description: 'Wat kandidaten nog nodig hebben, geteld. Zonder personen.' }),
    volgende: z.string().optional().meta({ description: 'Geef dit mee als `na` voor de volgende bladzijde.' }),
  }),
});

export const getKandidaatkaart = operation({
  ...common,
  id: 'getKandidaatkaart',
  method: 'get',
  path: '/verbanden/{verband}/casussen/{casusId}/kandidaatkaart',
  summary: 'Wat de selectietafel van één kandidaat ziet.',
  params: CasusPad,
  answer: Kandidaatkaart.extend({
    benodigdheidsoorten: z.record(z.string(), z.object({ naam: z.string() })),
    aanbieders: z.array(z.object({ slug: z.string(), naam: z.string() })),
  }),
});
