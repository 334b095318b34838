/**
 * A programme as data: one file per programme, immutable per version. Unknown keys are refused, there are no
 * expressions and no scripting; what a programme needs to reckon with has a name in criterium.contract.ts.
 * Formaat 1 has parts that a programme needs not have (selecties, selectietafel, aanvragen, financiering, …); nothing in it is removed.
 */
import { z } from 'zod';
import { matrixkolommen } from '../toegang/basis.contract.ts';
import { Toegang } from '../toegang/programma.contract.ts';
import { Datum, Sleutel, Tekst, tabel } from './basis.contract.ts';
import { Aanvraagsoort } from './aanvraag.contract.ts';
import { Selectietafel } from './beoordeling.contract.ts';
import { Criterium } from './criterium.contract.ts';
import { Trajectfinanciering } from './financiering.contract.ts';
import { Getrouwheidsregels } from './getrouwheid.contract.ts';
import { Kenmerk } from './kenmerk.contract.ts';
import { Lijstsoort, Vergelijking } from './lijst.contract.ts';
import { Casusoverlegregels, Herkomst, Oproep, Regiodeskundigen } from './samen.contract.ts';
import { Selectie } from './selectie.contract.ts';
import { Aanbodsoort, Fase, Termijnen, Uitkomst, Wachten, Weigeringen } from './verloop.contract.ts';
import { Detacheringsregels, Plaatsingsvorm } from './werk.contract.ts';
import { Werkgevercontactregels } from './werkgevercontact.contract.ts';

/** The acts that a role may do; rights on rows are in db/access.sql. */
export const handelingen = [
  'gesprek',
  'contactpoging',
  'afspraak',
  'aanbod',
  'plaatsing',
  'waarneming',
  'overdracht',
  'uitstroom',
  'lijst',
  'verstrekkingsbesluit',
  'vergelijking',
  'meting',
  'selectie',
  'beoordeling',
  'aanvraag',
  'besluit',
  'financieringsbron',
  'trajectplek',
  'werkgevercontact',
  'detachering',
  'casusoverleg',
  'oproep',
] as const;
export const Handeling = z.enum(handelingen).meta({ id: 'Handeling', description: 'Iets wat een collega vastlegt.' });
export type Handeling = z.infer<typeof Handeling>;

const Woord = z.strictObject({ enkelvoud: Tekst, meervoud: Tekst });

/** Display words per noun of the platform; a noun that is left out keeps its own name. */
export const Woorden = z
  .strictObject({
    deelnemer: Woord.default({ enkelvoud: 'deelnemer', meervoud: 'deelnemers' }),
    casusregisseur: Woord.default({ enkelvoud: 'casusregisseur', meervoud: 'casusregisseurs' }),
    casus: Woord.default({ enkelvoud: 'casus', meervoud: 'casussen' }),
    aanbod: Woord.default({ enkelvoud: 'aanbod', meervoud: 'aanbod' }),
    plaatsing: Woord.default({ enkelvoud: 'plaatsing', meervoud: 'plaatsingen' }),
    uitstroom: Woord.default({ enkelvoud: 'uitstroom', meervoud: 'uitstroom' }),
  })
  .meta({ description: 'Hoe het programma de begrippen van Loopplank noemt.' });

export const Partnersoort = z
  .strictObject({
    naam: Tekst,
    minstens: z.int().min(0).max(1000).meta({ description: 'Zoveel doen er minstens mee.' }),
  })
  .meta({ id: 'Partnersoort', description: 'Een soort organisatie die meedoet.' });

export const Rol = z
  .strictObject({
    naam: Tekst,
    partners: z.array(Sleutel).min(1).max(20).meta({ description: 'Soorten partners waar deze rol bestaat.' }),
    matrixkolom: z.enum(matrixkolommen).meta({ description: 'Kolom van de toegangsmatrix.' }),
    regisseur: z.boolean().default(false).meta({ description: 'Mag de regie van een casus hebben.' }),
    escalatie: z.boolean().default(false).meta({ description: 'Krijgt bericht als een termijn voorbij is.' }),
    cijfers: z.boolean().default(false).meta({ description: 'Mag de cijfers zien.' }),
    mag: z.array(Handeling).max(handelingen.length).default([]).meta({ description: 'Wat deze rol mag vastleggen.' }),
  })
  .meta({ id: 'Rol', description: 'Een rol van een collega in dit programma.' });
export type Rol = z.infer<typeof Rol>;

/** What a figure can count; the words of tellen.ts. */
const teltwoorden = [
  ...(['casussen', 'deelnemers', 'gesprekken', 'gesprekken_jaar', 'medewerkers', 'plaatsingen'] as const),
  ...(['verbanden', 'aanvragen', 'trajectplekken', 'bedrag'] as const),
] as const;

/** What partners everywhere want together; one verband counts its own part, so that it is no norm. */
export const Doel = z
  .strictObject({
    aantal: z.int().min(1).meta({ description: 'Hoeveel het er samen moeten worden.' }),
    gebied: Tekst.meta({ description: 'Waar het doel voor geldt, bijvoorbeeld heel Nederland.' }),
    sinds: Datum.meta({ description: 'De dag van de nulmeting: wat er toen al was, telt niet mee.' }),
  })
  .meta({ id: 'Doel', description: 'Een doel voor een groter gebied dan één verband.' });
export type Doel = z.infer<typeof Doel>;

export const Indicator = z
  .strictObject({
    naam: Tekst,
    definitie: Tekst.meta({ description: 'Zin die op elk rapport bij het cijfer staat.' }),
    telt: z.enum(teltwoorden).meta({
      description:
        'Wat er wordt geteld. verbanden: hoeveel er op de peildatum meedoen. bedrag: euro’s van bronnen die dan lopen.',
    }),
    waar: Criterium.optional().meta({ description: 'Alleen bij casussen waarvoor dit waar is.' }),
    rol: Sleutel.optional().meta({
      description: 'Alleen collega’s met deze rol, bij medewerkers.',
    }),
    lijst: Sleutel.optional().meta({
      description: 'Iedereen die op de peildatum op deze lijst staat, bij deelnemers.',
    }),
    soort: Sleutel.optional().meta({ description: 'Alleen aanvragen van deze soort, bij aanvragen.' }),
    deel_van: Sleutel.optional().meta({
      description: 'Indicator waarvan dit een deel is, of waarover het wordt verdeeld.',
    }),
    als: z.enum(['aandeel', 'gemiddelde']).default('aandeel').meta({
      description: 'Hoe het cijfer met deel_van op het scherm komt: als deel van het geheel, of als aantal per stuk.',
    }),
    voeding: z.array(Sleutel).min(1).max(20).meta({ description: 'Handelingen of lijsten waar het cijfer uit komt.' }),
    norm: z
      .number()
      .min(0)
      .optional()
      .meta({ description: 'Wat het minstens moet zijn; bij een aandeel van 0 tot 1, bij een gemiddelde per stuk.' }),
    doel: Doel.optional(),
  })
  .meta({ id: 'Indicator', description: 'Een cijfer van het programma, met zijn definitie.' });
export type Indicator = z.infer<typeof Indicator>;

/** What only some programmes have. A programme without such a part works as if the part did not exist. */
const onderdelen = {
  selecties: z.record(Sleutel, Selectie).default({}).meta({ description: 'Wie het programma uitkiest, en hoe.' }),
  selectietafel: Selectietafel.optional(),
  aanvragen: z.record(Sleutel, Aanvraagsoort).default({}).meta({ description: 'Waarop een partner beslist.' }),
  financiering: Trajectfinanciering.optional(),
  getrouwheid: Getrouwheidsregels.optional(),
  werkgevercontact: Werkgevercontactregels.optional(),
  plaatsingsvormen: z.record(Sleutel, Plaatsingsvorm).default({}).meta({ description: 'Soorten werk.' }),
  detachering: Detacheringsregels.optional(),
  casusoverleg: Casusoverlegregels.optional(),
  oproepen: z.record(Sleutel, Oproep).default({}).meta({ description: 'Wat partners moeten regelen.' }),
  regiodeskundigen: Regiodeskundigen.optional(),
  herkomst: Herkomst.optional(),
};

export const Programma = z
  .strictObject({
    formaat: z.literal(1).meta({ description: 'Versie van deze bestandsvorm.' }),
    programma: z
      .string()
      .max(60)
      .regex(
        /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
        'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld werk-in-zicht.',
      )
      .meta({ description: 'Naam van het programma in adressen en bestanden.' }),
    versie: z
      .int()
      .min(1)
      .max(10_000)
      .meta({ description: 'Een versie verandert nooit; elke wijziging is een nieuwe versie.' }),
    naam: Tekst,
    omschrijving: Tekst,
    bron: Tekst.meta({ description: 'Document waarin de werkwijze staat.' }),
    geldig: z
      .strictObject({ van: Datum, tot: Datum.optional() })
      .meta({ description: 'Geldig van, en tot (niet tot en met).' }),
    woorden: Woorden,
    partners: tabel(Partnersoort),
    rollen: tabel(Rol),
    lijsten: tabel(Lijstsoort),
    vergelijking: Vergelijking.optional(),
    termijnen: Termijnen,
    wachten: Wachten,
    weigeringen: Weigeringen,
    fasen: z.array(Fase).min(1).max(40),
    aanbod: tabel(Aanbodsoort),
    uitkomsten: tabel(Uitkomst),
    indicatoren: tabel(Indicator),
    kenmerken: z
      .record(Sleutel, Kenmerk)
      .default({})
      .meta({ description: 'Wat het programma van een deelnemer wil weten.' }),
    toegang: Toegang.prefault({}),
    ...onderdelen,
  })
  .meta({
    id: 'Programma',
    title: 'Programma van Loopplank',
    description: 'Een programma als gegevens.',
  });
export type Programma = z.infer<typeof Programma>;

export type { Aanvraagsoort, Besluituitkomst } from './aanvraag.contract.ts';
export type { Selectietafel } from './beoordeling.contract.ts';
export type { Criterium, Feit, Feiten, Lijstcriterium, Voorwaarde, Weegwaarde } from './criterium.contract.ts';
export type { Kenmerk } from './kenmerk.contract.ts';
export type { Trajectfinanciering } from './financiering.contract.ts';
export type { Getrouwheidsregels } from './getrouwheid.contract.ts';
export type { Casusselectie, Lijstselectie, Selectie } from './selectie.contract.ts';
export type { Detacheringsregels, Plaatsingsvorm } from './werk.contract.ts';
export type { Lijstkolom, Lijstsoort, Vergelijking } from './lijst.contract.ts';
export type { Aanbodsoort, Fase, Termijn, Uitkomst } from './verloop.contract.ts';
