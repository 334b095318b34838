/**
 * Criteria are a small closed vocabulary over a closed list of facts, so that a programme can be checked, explained in
 * Dutch and turned into SQL. A programme that needs another fact gets it here, with a name, and nowhere else.
 */
import { z } from 'zod';
import { Sleutel } from './basis.contract.ts';

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
  gesloten: { soort: 'ja_nee', naam: 'is gesloten', nee: 'is nog open' },
  gesprekken: { soort: 'getal', naam: 'het aantal gevoerde gesprekken' },
  uren: { soort: 'getal', naam: 'het aantal uren betaald werk per week' },
  maanden_werk: { soort: 'getal', naam: 'het aantal volle maanden in dit werk' },
  uitstroom: { soort: 'sleutel', naam: 'de uitkomst' },
  aanbod: { soort: 'sleutels', naam: 'het aanbod dat nu loopt' },
} as const satisfies Record<string, Feitsoort>;

export type Feit = keyof typeof feiten;

/** The values of all facts of one casus, as holds() reads them. */
export type Feiten = {
  van_lijst: boolean;
  overdracht_open: boolean;
  passend_aanbod: boolean;
  betaald_werk: boolean;
  gesloten: boolean;
  gesprekken: number;
  uren: number | null;
  maanden_werk: number | null;
  uitstroom: Sleutel | null;
  aanbod: readonly Sleutel[];
};

/** The facts of a casus on the moment that it opens. */
export const beginfeiten: Feiten = {
  van_lijst: false,
  overdracht_open: false,
  passend_aanbod: false,
  betaald_werk: false,
  gesloten: false,
  gesprekken: 0,
  uren: null,
  maanden_werk: null,
  uitstroom: null,
  aanbod: [],
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
  feit: z.enum(['van_lijst', 'overdracht_open', 'passend_aanbod', 'betaald_werk', 'gesloten']),
  is: z.boolean().meta({ description: 'true: dit is zo. false: dit is niet zo.' }),
});

const Getal = z
  .strictObject({
    feit: z.enum(['gesprekken', 'uren', 'maanden_werk']),
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
    feit: z.enum(['uitstroom', 'aanbod']),
    is: Sleutel.optional(),
    een_van: z.array(Sleutel).min(1).max(100).optional(),
    bekend: z.boolean().optional(),
  })
  .refine(hasOneComparison, oneComparison);

export const Voorwaarde = z
  .discriminatedUnion('feit', [JaNee, Getal, Keuze])
  .meta({ id: 'Voorwaarde', description: 'Eén feit met één vergelijking.' });
export type Voorwaarde = z.infer<typeof Voorwaarde>;

export type Criterium = Voorwaarde | { alle: Criterium[] } | { een: Criterium[] } | { geen: Criterium[] };

export const Criterium: z.ZodType<Criterium> = z
  .lazy(() => {
    const leden = z.array(Criterium).min(1).max(20);
    return z.union([
      z.strictObject({ alle: leden.meta({ description: 'Al deze criteria zijn waar.' }) }),
      z.strictObject({
        een: leden.meta({ description: 'Minstens één van deze criteria is waar.' }),
      }),
      z.strictObject({ geen: leden.meta({ description: 'Geen van deze criteria is waar.' }) }),
      Voorwaarde,
    ]);
  })
  .meta({
    id: 'Criterium',
    description: 'Een feit met een vergelijking, of meer daarvan samen met alle, een of geen.',
  });
