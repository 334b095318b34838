import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Aandacht, Reden } from '../aandacht/contract.ts';

const dag = z.iso.date();
const nietVoorU = 'null: dit ziet u niet.';

export const Filter = z.object({
  verband: z.string().max(60).optional().meta({ label: 'Samenwerking', description: 'Alleen dit verband.' }),
  fase: z.string().max(40).optional().meta({ label: 'Fase', description: 'Alleen casussen in deze fase.' }),
  reden: Reden.optional().meta({ label: 'Waarom', description: 'Alleen casussen waar u om deze reden naar kijkt.' }),
});

export const Werkvoorraadrij = z.object({
  casusId: z.uuid(),
  verband: z.string(),
  verbandNaam: z.string(),
  nummer: z.string().meta({ description: 'Waarmee collega’s deze casus noemen zonder een naam.' }),
  deelnemer: z
    .object({ voornaam: z.string(), achternaam: z.string(), leeftijd: z.int().nullable() })
    .nullable()
    .meta({ description: `Om wie het gaat. ${nietVoorU}` }),
  aandacht: Aandacht.extend({ dagen: z.int().meta({ description: 'Dagen vanaf vandaag; negatief is te laat.' }) })
    .nullable()
    .meta({ description: `Wanneer iemand moet kijken. ${nietVoorU}` }),
  fase: z.string().nullable().meta({ description: nietVoorU }),
  faseNaam: z.string().nullable(),
  aanbod: z.array(
    z.object({
      soort: z.string().meta({ description: 'Een soort aanbod van het programma, of plaatsing.' }),
      naam: z.string(),
      sinds: dag,
    }),
  ),
  regisseur: z
    .object({ naam: z.string(), organisatie: z.string(), zelf: z.boolean() })
    .nullable()
    .meta({ description: nietVoorU }),
  laatsteGesprek: dag.nullable(),
  escalatie: z.boolean().meta({ description: 'U ziet deze casus omdat een overdracht niet op tijd is beantwoord.' }),
  casusZichtbaar: z.boolean().meta({ description: 'Of u de casus kunt openen.' }),
});
export type Werkvoorraadrij = z.infer<typeof Werkvoorraadrij>;

export const Tellingen = z
  .object({
    totaal: z.int(),
    vandaagOfEerder: z.int().meta({ description: 'Casussen waar iemand vandaag of eerder naar moet kijken.' }),
    langsteStilteDagen: z
      .int()
      .nullable()
      .meta({ description: 'Dagen sinds het laatste gesprek, of sinds de start, van wie het langst wacht.' }),
    zonderRegisseur: z.int(),
    zonderMoment: z.int(),
  })
  .meta({ description: 'Exact geteld over uw hele werkvoorraad met dit filter, niet alleen over deze bladzijde.' });

const Voorraad = z.object({
  casussen: z.array(Werkvoorraadrij),
  tellingen: Tellingen,
  volgende: z.string().optional().meta({ description: 'Geef dit mee als `na` voor de volgende bladzijde.' }),
});

const common = { tag: 'werkvoorraad', verwerking: 'begeleiding', answer: Voorraad } as const;

export const getWerkvoorraad = operation({
  ...common,
  id: 'getWerkvoorraad',
  method: 'get',
  path: '/werkvoorraad',
  summary: 'De casussen waar u bij betrokken bent, op volgorde van wanneer iemand moet kijken.',
  query: Filter.extend({
    na: z.string().max(400).optional().meta({ description: 'Waar de vorige bladzijde ophield.' }),
    aantal: z.coerce.number().int().min(1).max(100).default(25),
  }),
});

/** A name is personal data and has no place in an address; so looking for one is a question that is sent. */
export const searchWerkvoorraad = operation({
  ...common,
  id: 'searchWerkvoorraad',
  method: 'post',
  path: '/werkvoorraad/zoekvragen',
  summary: 'Zoek op naam in uw eigen werkvoorraad. Een naam staat nooit in een adres.',
  body: z.strictObject({
    ...Filter.shape,
    naam: z.string().trim().min(1).max(80).meta({
      label: 'Naam',
      description: 'Een deel van de naam. Hoofdletters en accenten maken niet uit.',
    }),
  }),
});
