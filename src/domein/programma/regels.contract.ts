/** A programme as its colleagues read it: keys are names, criteria are sentences, durations are words. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';

const Zin = z.string();
const namen = z.array(Zin);

const Regels = z.object({
  naam: Zin,
  versie: z.int(),
  omschrijving: Zin,
  bron: Zin,
  geldig: z.object({ van: z.iso.date(), tot: z.iso.date().nullable() }),
  woorden: z.object({ deelnemer: Zin, deelnemers: Zin, casusregisseur: Zin }),
  fasen: z.array(
    z.object({
      fase: z.string(),
      naam: Zin,
      omschrijving: Zin,
      wanneer: Zin.meta({ description: 'Wanneer een casus in deze fase is.' }),
      volgende: namen.meta({ description: 'Fasen die hierop kunnen volgen.' }),
      einde: z.boolean(),
      wacht: z.object({ op: Zin, duur: Zin }).nullable(),
    }),
  ),
  termijnen: z.array(
    z.object({
      omschrijving: Zin,
      duur: Zin,
      escalatie: Zin.meta({ description: 'Rol die het hoort als de termijn voorbij is.' }),
      grondslag: Zin.nullable(),
    }),
  ),
  wettelijk: z
    .array(
      z.object({
        naam: Zin,
        aanvraag: Zin.meta({ description: 'De aanvraag waarvoor deze termijn geldt.' }),
        duur: Zin,
        grondslag: Zin.meta({ description: 'Het wetsartikel.' }),
        bron: Zin.meta({ description: 'Waar de termijn is gelezen.' }),
        geldigVan: z.iso.date().nullable(),
        geldigTot: z.iso.date().nullable(),
      }),
    )
    .meta({ description: 'De wettelijke termijnen waar het programma mee rekent, ook van voor en na een wijziging.' }),
  rollen: z.array(
    z.object({
      naam: Zin,
      partners: namen,
      regisseur: z.boolean(),
      escalatie: z.boolean(),
      cijfers: z.boolean(),
      mag: namen.meta({ description: 'Wat deze rol vastlegt.' }),
    }),
  ),
  weigeringen: z.array(z.object({ wat: Zin, volgende: Zin, duur: Zin, stappen: namen })),
  aanbod: z.array(z.object({ naam: Zin, richting: Zin, passend: z.boolean(), maximaal: Zin.nullable() })),
  uitkomsten: z.array(z.object({ naam: Zin, telt: z.boolean(), eisen: Zin.nullable() })),
  kenmerken: z.array(
    z.object({
      naam: Zin,
      vraag: Zin,
      antwoorden: namen.meta({ description: 'De keuzes; leeg bij een ander soort antwoord.' }),
      gegeven: Zin.meta({ description: 'De rij van de toegangsmatrix waar het onder valt.' }),
      perJaar: z.int().nullable().meta({ description: 'Hoe vaak per jaar er opnieuw naar wordt gekeken.' }),
    }),
  ),
  lijsten: z.array(
    z.object({
      naam: Zin,
      leverancier: Zin,
      kolommen: z.array(z.object({ naam: Zin, verplicht: z.boolean(), koppen: namen })),
    }),
  ),
  selecties: z.array(
    z.object({
      naam: Zin,
      omschrijving: Zin,
      lijst: Zin.nullable().meta({ description: 'null: over de lopende casussen. Zo’n selectie opent niets.' }),
      regisseur: Zin.nullable().meta({ description: 'Rol die de regie krijgt.' }),
      grondslag: Zin.nullable(),
      regels: z.array(z.object({ naam: Zin, zin: Zin, van: z.iso.date().nullable(), tot: z.iso.date().nullable() })),
    }),
  ),
  samen: z
    .array(z.object({ naam: Zin, zin: Zin, punten: namen }))
    .meta({ description: 'Wat partners samen doen buiten een casus.' }),
  vergelijking: z.object({ lijsten: namen, grondslag: Zin }).nullable(),
});
export type Regels = z.infer<typeof Regels>;

export const getRegels = operation({
  id: 'getRegels',
  method: 'get',
  path: '/verbanden/{verband}/programma/regels',
  summary: 'De regels van het programma in gewone zinnen: fasen, termijnen, rollen, weigeringen en uitkomsten.',
  tag: 'programma',
  verwerking: 'programma',
  params: z.object({ verband: z.string() }),
  answer: Regels,
});
