import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Aandacht } from '../aandacht/contract.ts';
import { Contactsoort } from '../contactgegeven/contract.ts';
import { Woorden } from '../programma/contract.ts';
import { Kenmerk } from '../programma/kenmerk.contract.ts';
import { Graad, Inzage } from '../toegang/inzage.contract.ts';
import { Waarde, WaarnemingGegeven } from '../waarneming/contract.ts';
import { CasusPad } from './pad.contract.ts';

const dag = z.iso.date();
const soortNaam = z.string().meta({ description: 'De naam van de soort in het programma.' });

/** The names of people are for reading; `zelf` is the colleague who asks. */
export const Persoon = z.object({
  id: z.uuid(),
  naam: z.string(),
  organisatie: z.string(),
  zelf: z.boolean(),
});
export type Persoon = z.infer<typeof Persoon>;

const nietVoorU = 'null: dit ziet u niet.';

export const Deelnemer = z.object({
  voornaam: z.string(),
  achternaam: z.string(),
  geboortedatum: dag.nullable(),
  leeftijd: z.int().nullable().meta({ description: 'In jaren, vandaag.' }),
});

const Vastgelegd = z.object({
  id: z.uuid(),
  versie: z.int(),
  eigen: z.boolean().meta({ description: 'Vastgelegd door uw organisatie. Alleen die kan verbeteren.' }),
  graad: Graad,
  organisatie: z
    .string()
    .nullable()
    .meta({ description: `De organisatie die dit deelde. ${nietVoorU}` }),
});

export const OpenAfspraak = Vastgelegd.extend({
  datum: dag,
  wie: z.enum(['deelnemer', 'medewerker']),
  wat: z.string().nullable().meta({ description: nietVoorU }),
  eigenaar: Persoon,
});

export const OpenAgendapunt = Vastgelegd.extend({
  casusoverlegId: z.uuid(),
  datum: dag.meta({ description: 'De dag van het casusoverleg.' }),
  vraag: z.string().nullable().meta({ description: nietVoorU }),
});

export const LopendAanbod = Vastgelegd.extend({
  soort: z.string(),
  naam: soortNaam,
  datum: dag,
  antwoord: z.enum(['aanvaard', 'geweigerd']).nullable(),
});

export const LopendTraject = Vastgelegd.extend({
  soort: z.string(),
  naam: soortNaam,
  begindatum: dag,
  einddatum: dag.nullable().meta({ description: 'De laatste dag, zoals die nu wordt verwacht.' }),
  aanbieder: z.string().nullable().meta({ description: nietVoorU }),
});

export const LopendePlaatsing = Vastgelegd.extend({
  begindatum: dag,
  einddatum: dag.nullable(),
  vorm: z.string().nullable().meta({ description: 'null: het programma kent geen plaatsingsvormen.' }),
  naam: z.string().meta({ description: 'De naam van de vorm in het programma, anders of het betaald werk is.' }),
  betaald: z.boolean(),
  werkgever: z.string().nullable().meta({ description: nietVoorU }),
  functie: z.string().nullable(),
  uren: z
    .number()
    .nullable()
    .meta({ description: `Uur per week. ${nietVoorU}` }),
});

export const LopendeDetachering = Vastgelegd.extend({
  inlener: z.string().meta({ description: 'De werkgever waar de deelnemer echt werkt.' }),
  begindatum: dag,
  einddatum: dag.nullable(),
  plaatsingId: z
    .uuid()
    .nullable()
    .meta({ description: `Het contract met de uitlener. ${nietVoorU}` }),
  inlenerKenmerk: z.string().nullable(),
  functie: z.string().nullable(),
  uren: z
    .number()
    .nullable()
    .meta({ description: `Uur per week. ${nietVoorU}` }),
});

export const LopendePlek = Vastgelegd.extend({
  bron: z.string().nullable().meta({ description: 'De financieringsbron die de plek betaalt.' }),
  begindatum: dag,
  einddatum: dag,
  bedrag: z.int().meta({ description: 'In hele euro’s.' }),
});

export const OpenOverdracht = z.object({
  id: z.uuid(),
  datum: dag,
  van: z.string().meta({ description: 'De organisatie die de regie aanbiedt en tot het antwoord houdt.' }),
  naar: z.string().meta({ description: 'De organisatie die om de regie is gevraagd.' }),
  naarNaam: z.string().nullable().meta({ description: 'De collega die is gevraagd; null: de organisatie kiest zelf.' }),
  antwoordVoor: dag,
  verlopen: z.boolean(),
  escalatie: z.string().meta({ description: 'De coördinator die het hoort als het antwoord uitblijft.' }),
  reden: z.string().nullable().meta({ description: nietVoorU }),
});

export const LijstregelRij = Vastgelegd.extend({
  soort: z.string(),
  naam: soortNaam,
  loopt: z.boolean().meta({ description: 'Staat er nog op.' }),
  begindatum: dag.nullable().meta({ description: nietVoorU }),
  einde: dag.nullable().meta({ description: 'Vanaf deze dag niet meer op de lijst.' }),
});

export const BekendeWaarneming = Vastgelegd.extend({
  kenmerk: z.string().meta({ description: 'Sleutel uit kenmerken.' }),
  waarde: Waarde.nullable().meta({ description: nietVoorU }),
  datum: dag.nullable().meta({ description: nietVoorU }),
  bron: WaarnemingGegeven.shape.bron.nullable().meta({ description: nietVoorU }),
  opnieuwVoor: dag.nullable().meta({ description: 'Voor deze dag wordt er opnieuw naar gekeken.' }),
});

export const GeldendContactgegeven = Vastgelegd.extend({
  soort: Contactsoort,
  waarde: z.string().nullable().meta({ description: nietVoorU }),
  van: z.enum(['deelnemer', 'naaste']),
  voorkeur: z.boolean(),
  datum: dag,
});

/** What is known beside what happened. */
const Bekend = z.object({
  kenmerken: z
    .record(z.string(), Kenmerk.extend({ mag: z.boolean().meta({ description: 'U mag dit vastleggen.' }) }))
    .meta({ description: 'Wat het programma van een deelnemer wil weten.' }),
  waarnemingen: z.array(BekendeWaarneming).meta({ description: 'Per kenmerk wat er het laatst is vastgesteld.' }),
  contactgegevens: z.array(GeldendContactgegeven).meta({ description: 'Hoe de deelnemer nu te bereiken is.' }),
  bsn: Graad.nullable().meta({
    description: 'volledig: u mag het BSN opvragen. bestaan: u mag weten dat het bekend is. null: u ziet dit niet.',
  }),
});
export type Bekend = z.infer<typeof Bekend>;

export const CasusBlad = z.object({
  ...Bekend.shape,
  casus: z.object({
    id: z.uuid(),
    nummer: z.string().meta({ description: 'Waarmee collega’s deze casus noemen zonder een naam.' }),
    verband: z.string(),
    fase: z.string().nullable().meta({ description: nietVoorU }),
    faseNaam: z.string().nullable(),
    begindatum: dag,
    geslotenOp: z.iso.datetime().nullable(),
    programma: z.string(),
    programmaversie: z.int(),
    programmaNaam: z.string(),
    woorden: Woorden,
    laatsteGesprek: dag.nullable(),
  }),
  deelnemer: Deelnemer.nullable().meta({ description: 'null: u ziet niet om wie het gaat.' }),
  regisseur: Persoon.nullable().meta({
    description: `Wie verantwoordelijk is; bij een gesloten casus wie dat het laatst was. ${nietVoorU}`,
  }),
  team: z.array(
    Persoon.extend({
      rol: z.string(),
      sinds: dag,
      betrokkenheidId: z.uuid(),
      versie: z.int(),
      metRegie: z.boolean().meta({ description: 'Kwam in het team door de regie, en gaat er met de regie weer uit.' }),
    }),
  ),
  aandacht: Aandacht.nullable().meta({ description: 'null: de casus is gesloten, of u ziet dit niet.' }),
  agendapunten: z
    .array(OpenAgendapunt)
    .meta({ description: 'Op de agenda van een casusoverleg, nog zonder uitkomst.' }),
  afspraken: z.array(OpenAfspraak),
  aanbod: z.array(LopendAanbod),
  trajecten: z.array(LopendTraject),
  plaatsingen: z.array(LopendePlaatsing),
  plekken: z.array(LopendePlek).meta({ description: 'Betaalde plekken die lopen.' }),
  detacheringen: z.array(LopendeDetachering),
  lijst: z.array(LijstregelRij),
  overdracht: OpenOverdracht.nullable(),
  inzage: z.array(Inzage).meta({ description: 'Waarom u ziet wat u ziet.' }),
  inzageTot: dag
    .nullable()
    .meta({ description: 'De laatste dag waarop u deze casus ziet; null: zolang uw rol duurt.' }),
  mag: z.array(z.string()).meta({ description: 'De operaties die u nu op deze casus mag aanroepen.' }),
});
export type CasusBlad = z.infer<typeof CasusBlad>;

export const getCasus = operation({
  id: 'getCasus',
  method: 'get',
  path: '/verbanden/{verband}/casussen/{casusId}',
  summary:
    'Een casus zoals u die mag zien: wie verantwoordelijk is, wanneer iemand kijkt, wat er loopt en wat u mag doen.',
  tag: 'casus',
  verwerking: 'begeleiding',
  params: CasusPad,
  answer: CasusBlad,
});
