import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { Categorie } from '../toegang/basis.contract.ts';

const soorten = {
  instemming_suwi_73: 'instemming om UWV-gegevens te delen (Wet SUWI, artikel 73)',
  toestemming_avg: 'toestemming (AVG, artikel 7)',
  toestemming_wgbo: 'toestemming van de patiënt (WGBO, BW 7:457)',
  wilsverklaring_ips: 'wilsverklaring bij IPS',
};
const gevers = { deelnemer: 'de deelnemer zelf', vertegenwoordiger: 'een wettelijk vertegenwoordiger' };
const intrekkingen = {
  door_deelnemer: 'de deelnemer trekt de instemming in',
  door_vertegenwoordiger: 'de vertegenwoordiger trekt de instemming in',
  doel_bereikt: 'delen is niet meer nodig',
  ten_onrechte: 'de instemming is ten onrechte vastgelegd',
};

export const Instemmingssoort = z.enum([
  'instemming_suwi_73',
  'toestemming_avg',
  'toestemming_wgbo',
  'wilsverklaring_ips',
]);
const Gever = z.enum(['deelnemer', 'vertegenwoordiger']);
const Intrekking = z.enum(['door_deelnemer', 'door_vertegenwoordiger', 'doel_bereikt', 'ten_onrechte']);

export const InstemmingGegeven = z.strictObject({
  soort: Instemmingssoort.meta({
    label: 'Wat voor instemming is het?',
    widget: 'radio',
    options: soorten,
    description: 'De soort. Een instemming naar de wet is iets anders dan toestemming volgens de AVG.',
  }),
  ontvanger: z.string().trim().min(2).max(60).meta({
    label: 'Wie mag de gegevens krijgen?',
    widget: 'select',
    description: 'De slug van een organisatie van het verband, of een kolom van de toegangsmatrix voor een ander.',
  }),
  categorieen: z
    .array(Categorie.exclude(['instemming', 'toegangslog', 'cijfers']))
    .min(1)
    .max(26)
    .meta({
      label: 'Welke gegevens?',
      hint: 'Kies alleen wat met de deelnemer is besproken.',
      description: 'De gegevens waar de instemming over gaat: rijen van de toegangsmatrix.',
    }),
  begindatum: z.iso.date().meta({ label: 'Vanaf wanneer?', description: 'De eerste dag.' }),
  einddatum: z.iso.date().optional().meta({
    label: 'Tot en met wanneer?',
    hint: 'Laat leeg als er geen einde is afgesproken.',
    description: 'De laatste dag.',
  }),
  gegevenDoor: Gever.meta({ label: 'Wie gaf de instemming?', options: gevers, description: 'Wie de instemming gaf.' }),
});

export const IntrekkingGegeven = z.strictObject({
  reden: Intrekking.meta({
    label: 'Waarom vervalt de instemming?',
    options: intrekkingen,
    description: 'Waarom zij vervalt. De deelnemer hoeft dat zelf niet uit te leggen.',
  }),
  versie: Versie,
});

/** What somebody with only the summary may not see is null. */
export const Instemming = Act.extend({
  door: Act.shape.door.nullable().meta({ description: 'null: de deelnemer trok haar zelf in.' }),
  soort: Instemmingssoort.nullable(),
  categorieen: z.array(Categorie).nullable(),
  ontvanger: z.string().meta({ description: 'De naam van de ontvanger.' }),
  gegevenDoor: Gever.nullable(),
  begindatum: z.iso.date(),
  einddatum: z.iso.date().nullable().meta({ description: 'De laatste dag; null: tot zij wordt ingetrokken.' }),
  intrekking: Intrekking.nullable().meta({ description: 'Waarom zij is ingetrokken; null: dat is zij niet.' }),
  geldt: z.boolean().meta({ description: 'Of zij vandaag toegang geeft.' }),
});
export type Instemming = z.infer<typeof Instemming>;

const common = { tag: 'instemming', verwerking: 'verstrekking' } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}/instemmingen';

export const recordInstemming = operation({
  ...common,
  id: 'recordInstemming',
  method: 'post',
  path: pad,
  summary: 'Leg vast dat de deelnemer ermee instemt dat uw organisatie gegevens deelt.',
  params: CasusPad,
  body: InstemmingGegeven,
  answer: Instemming,
  status: 201,
});

export const withdrawInstemming = operation({
  ...common,
  id: 'withdrawInstemming',
  method: 'post',
  path: `${pad}/{instemmingId}/intrekking`,
  summary: 'Trek een instemming in. De toegang die zij gaf is er daarna niet meer.',
  params: CasusPad.extend({ instemmingId: z.uuid() }),
  body: IntrekkingGegeven,
  answer: Instemming,
});

export const listInstemmingen = operation({
  ...common,
  id: 'listInstemmingen',
  method: 'get',
  path: pad,
  summary: 'De instemmingen in een casus die u mag zien, de nieuwste eerst.',
  params: CasusPad,
  answer: z.object({
    instemmingen: z.array(Instemming),
    mag: z.array(z.enum(['recordInstemming', 'withdrawInstemming'])),
  }),
});
