/**
 * Criteria are a small closed vocabulary over a closed list of facts, so that a programme can be checked, explained in
 * Dutch and turned into SQL. A programme that needs another fact gets it here, with a name, and nowhere else.
 */
import { z } from 'zod';
import { Datum, Sleutel } from './basis.contract.ts';

type Feitsoort = { soort: 'ja_nee' | 'getal' | 'sleutel' | 'sleutels'; naam: string; nee?: string };

/**
 * What can be said of one casus at one peildatum. `soort` tells which comparisons fit:
 * ja_nee is never null; getal and sleutel may be null (not known); sleutels is a list that may be empty.
 */
export const feiten = {
  van_lijst: { soort: 'ja_nee', naam: 'is van de lijst af', nee: 'staat nog op de lijst' },
  overdracht_open: {
    soort: 'ja_nee',
    naam: 'heeft een overdracht die op antwoord wacht',
    nee: 'heeft geen overdracht die op antwoord wacht',
  },
  passend_aanbod: { soort: 'ja_nee', naam: 'heeft nu een passend aanbod', nee: 'heeft nu geen passend aanbod' },
  betaald_werk: { soort: 'ja_nee', naam: 'heeft nu betaald werk', nee: 'heeft nu geen betaald werk' },
  onbetaald_werk: { soort: 'ja_nee', naam: 'heeft nu onbetaald werk', nee: 'heeft nu geen onbetaald werk' },
  detachering: { soort: 'ja_nee', naam: 'is nu gedetacheerd', nee: 'is nu niet gedetacheerd' },
  plek: { soort: 'ja_nee', naam: 'heeft nu een betaalde plek', nee: 'heeft nu geen betaalde plek' },
  gesloten: { soort: 'ja_nee', naam: 'is gesloten', nee: 'is nog open' },
  gesprekken: { soort: 'getal', naam: 'het aantal gevoerde gesprekken' },
  gesprekken_jaar: { soort: 'getal', naam: 'het aantal gevoerde gesprekken in de laatste twaalf maanden' },
  uren: { soort: 'getal', naam: 'het aantal uren betaald werk per week' },
  maanden_werk: { soort: 'getal', naam: 'het aantal volle maanden in dit werk' },
  uitstroom: { soort: 'sleutel', naam: 'de uitkomst' },
  beoordeling: { soort: 'sleutel', naam: 'het oordeel van de selectietafel' },
  aanbod: { soort: 'sleutels', naam: 'het aanbod dat nu loopt' },
  plaatsingsvorm: { soort: 'sleutels', naam: 'de vorm van het werk dat nu loopt' },
  aangevraagd: { soort: 'sleutels', naam: 'wat ooit is aangevraagd' },
  aanvraag: { soort: 'sleutels', naam: 'de aanvraag die nu loopt' },
  toegekend: { soort: 'sleutels', naam: 'wat is toegekend' },
  afgewezen: { soort: 'sleutels', naam: 'wat het laatst is afgewezen' },
} as const satisfies Record<string, Feitsoort>;

export type Feit = keyof typeof feiten;

/** What of a kenmerk or a column can be weighed: a choice, a number, yes or no; a day is written as jjjj-mm-dd. */
export type Weegwaarde = boolean | number | string;

/** The values of all facts of one casus, as holds() reads them. */
export type Feiten = {
  van_lijst: boolean;
  overdracht_open: boolean;
  passend_aanbod: boolean;
  betaald_werk: boolean;
  onbetaald_werk: boolean;
  detachering: boolean;
  plek: boolean;
  gesloten: boolean;
  gesprekken: number;
  gesprekken_jaar: number;
  uren: number | null;
  maanden_werk: number | null;
  uitstroom: Sleutel | null;
  beoordeling: Sleutel | null;
  aanbod: readonly Sleutel[];
  plaatsingsvorm: readonly Sleutel[];
  aangevraagd: readonly Sleutel[];
  aanvraag: readonly Sleutel[];
  toegekend: readonly Sleutel[];
  afgewezen: readonly Sleutel[];
  /** The newest value of each kenmerk that a criterium of the programme weighs. */
  kenmerken: Readonly<Record<Sleutel, Weegwaarde>>;
};

/** The facts of a casus on the moment that it opens. */
export const beginfeiten: Feiten = {
  van_lijst: false,
  overdracht_open: false,
  passend_aanbod: false,
  betaald_werk: false,
  onbetaald_werk: false,
  detachering: false,
  plek: false,
  gesloten: false,
  gesprekken: 0,
  gesprekken_jaar: 0,
  uren: null,
  maanden_werk: null,
  uitstroom: null,
  beoordeling: null,
  aanbod: [],
  plaatsingsvorm: [],
  aangevraagd: [],
  aanvraag: [],
  toegekend: [],
  afgewezen: [],
  kenmerken: {},
};

const getal = z.number().min(0).max(100_000);
const oneComparison = { message: 'Gebruik bij een feit precies één vergelijking.' };

function hasOneComparison(voorwaarde: object): boolean {
  return Object.values(voorwaarde).filter((waarde) => waarde !== undefined).length === 2;
}

function hasRisingBounds({ tussen }: { tussen?: [number, number] | undefined }): boolean {
  return tussen === undefined || tussen[0] <= tussen[1];
}

const JaNee = z.strictObject({
  feit: z.enum([
    'van_lijst',
    'overdracht_open',
    'passend_aanbod',
    'betaald_werk',
    'onbetaald_werk',
    'detachering',
    'plek',
    'gesloten',
  ]),
  is: z.boolean().meta({ description: 'true: dit is zo. false: dit is niet zo.' }),
});

const Getal = z
  .strictObject({
    feit: z.enum(['gesprekken', 'gesprekken_jaar', 'uren', 'maanden_werk']),
    is: getal.optional(),
    een_van: z.array(getal).min(1).max(100).optional(),
    minstens: getal.optional(),
    hoogstens: getal.optional(),
    tussen: z.tuple([getal, getal]).optional().meta({ description: 'Van en tot en met.' }),
    bekend: z.boolean().optional(),
  })
  .refine(hasOneComparison, oneComparison)
  .refine(hasRisingBounds, { message: 'Zet bij tussen het laagste getal eerst.', path: ['tussen'] });

/** For a list of keys (aanbod) `is` and `een_van` ask whether the list holds it; `bekend` whether the list has anything. */
const Keuze = z
  .strictObject({
    feit: z.enum([
      'uitstroom',
      'beoordeling',
      'aanbod',
      'plaatsingsvorm',
      'aangevraagd',
      'aanvraag',
      'toegekend',
      'afgewezen',
    ]),
    is: Sleutel.optional(),
    een_van: z.array(Sleutel).min(1).max(100).optional(),
    bekend: z.boolean().optional(),
  })
  .refine(hasOneComparison, oneComparison);

export const Feitvoorwaarde = z
  .discriminatedUnion('feit', [JaNee, Getal, Keuze])
  .meta({ id: 'Feitvoorwaarde', description: 'Eén feit met één vergelijking.' });

/** Whether a condition compares a fact with keys of the programme. */
export const isKeuze = (voorwaarde: Feitvoorwaarde): voorwaarde is z.infer<typeof Keuze> =>
  Keuze.safeParse(voorwaarde).success;

const waarde = z.union([z.boolean(), getal, z.string().min(1).max(200)]);
const grens = z.union([getal, Datum]);

/** How a kenmerk or a column is compared; which comparisons fit depends on its kind, and the check of the programme says so. */
const vergelijkingen = {
  is: waarde.optional(),
  een_van: z.array(waarde).min(1).max(100).optional(),
  minstens: grens.optional(),
  hoogstens: grens.optional(),
  tussen: z.tuple([grens, grens]).optional().meta({ description: 'Van en tot en met.' }),
  bekend: z.boolean().optional(),
};

export const Kenmerkvoorwaarde = z
  .strictObject({ kenmerk: Sleutel.meta({ description: 'Sleutel uit kenmerken.' }), ...vergelijkingen })
  .refine(hasOneComparison, { message: 'Gebruik bij een kenmerk precies één vergelijking.' })
  .meta({
    id: 'Kenmerkvoorwaarde',
    description: 'Wat het laatst van een kenmerk is vastgesteld, met één vergelijking.',
  });
export type Kenmerkvoorwaarde = z.infer<typeof Kenmerkvoorwaarde>;

export const Kolomvoorwaarde = z
  .strictObject({ kolom: Sleutel.meta({ description: 'Kolom van de lijst.' }), ...vergelijkingen })
  .refine(hasOneComparison, { message: 'Gebruik bij een kolom precies één vergelijking.' })
  .meta({ id: 'Kolomvoorwaarde', description: 'Een kolom van een lijst met één vergelijking.' });
export type Kolomvoorwaarde = z.infer<typeof Kolomvoorwaarde>;

export const Voorwaarde = z.union([Feitvoorwaarde, Kenmerkvoorwaarde]);
export type Feitvoorwaarde = z.infer<typeof Feitvoorwaarde>;
export type Voorwaarde = z.infer<typeof Voorwaarde>;

type Samengesteld<Lid> =
  | Lid
  | { alle: Samengesteld<Lid>[] }
  | { een: Samengesteld<Lid>[] }
  | { geen: Samengesteld<Lid>[] };

/** Single conditions put together with all, one or none. */
function composed<Lid>(lid: z.ZodType<Lid>, meta: { id: string; description: string }): z.ZodType<Samengesteld<Lid>> {
  const kern = z.lazy((): z.ZodType<Samengesteld<Lid>> => {
    const leden = z.array(geheel).min(1).max(20);
    return z.union([
      z.strictObject({ alle: leden.meta({ description: 'Al deze criteria zijn waar.' }) }),
      z.strictObject({ een: leden.meta({ description: 'Minstens één van deze criteria is waar.' }) }),
      z.strictObject({ geen: leden.meta({ description: 'Geen van deze criteria is waar.' }) }),
      lid,
    ]);
  });
  const geheel: z.ZodType<Samengesteld<Lid>> = kern.meta(meta);
  return geheel;
}

export type Criterium = Samengesteld<Voorwaarde>;
export const Criterium: z.ZodType<Criterium> = composed(Voorwaarde, {
  id: 'Criterium',
  description: 'Een feit of kenmerk met een vergelijking, of meer daarvan samen met alle, een of geen.',
});

export type Lijstcriterium = Samengesteld<Kolomvoorwaarde>;
export const Lijstcriterium: z.ZodType<Lijstcriterium> = composed(Kolomvoorwaarde, {
  id: 'Lijstcriterium',
  description: 'Een kolom van een lijst met een vergelijking, of meer daarvan samen met alle, een of geen.',
});
