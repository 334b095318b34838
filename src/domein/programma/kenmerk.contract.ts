/** What a programme wants to know of a deelnemer, as typed facts. Each falls under one row of the access matrix. */
import { z } from 'zod';
import { Categorie } from '../toegang/basis.contract.ts';
import { Tekst, tabel } from './basis.contract.ts';

export const kenmerksoorten = ['keuze', 'getal', 'datum', 'ja_nee', 'tekst_kort'] as const;

const Keuze = z.strictObject({
  naam: Tekst,
  omschrijving: Tekst.optional().meta({ description: 'Wanneer deze keuze past.' }),
});

export const Kenmerk = z
  .strictObject({
    naam: Tekst.meta({ description: 'Zo heet het kenmerk op het scherm.' }),
    vraag: Tekst.optional().meta({ description: 'De vraag boven het veld. Zonder vraag staat daar de naam.' }),
    soort: z
      .enum(kenmerksoorten)
      .meta({ description: 'Wat voor antwoord het is. Kies tekst_kort alleen als het moet.' }),
    keuzes: tabel(Keuze).optional().meta({ description: 'De antwoorden, bij soort keuze, in volgorde.' }),
    eenheid: Tekst.optional().meta({ description: 'Wat er wordt geteld, bij soort getal.' }),
    categorie: Categorie.meta({ description: 'De rij van de toegangsmatrix waar dit kenmerk onder valt.' }),
    samenvatting: z.boolean().default(true).meta({
      description: 'Of wie van die rij alleen de samenvatting ziet, de laatste waarde van dit kenmerk ziet.',
    }),
    minstens_per_jaar: z
      .int()
      .min(1)
      .max(12)
      .optional()
      .meta({ description: 'Hoe vaak het kenmerk per jaar opnieuw wordt bekeken.' }),
  })
  .meta({ id: 'Kenmerk', description: 'Iets wat het programma van een deelnemer wil weten.' });
export type Kenmerk = z.infer<typeof Kenmerk>;
