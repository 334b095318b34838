/** The kinds of list that partners deliver, and how two of them are laid side by side. */
import { z } from 'zod';
import { Categorie } from '../toegang/basis.contract.ts';
import { Sleutel, Tekst, tabel } from './basis.contract.ts';

export const kolomsoorten = [
  'bsn',
  'naam',
  'achternaam',
  'voornaam',
  'geboortedatum',
  'begin',
  'einde',
  'medewerker',
  'tekst',
  'datum',
  'getal',
  'keuze',
] as const;

export const Lijstkolom = z
  .strictObject({
    naam: Tekst.meta({ description: 'Zo heet de kolom op het scherm.' }),
    soort: z.enum(kolomsoorten).meta({ description: 'Wat er in de kolom staat. Begin en einde: begin ≤ dag < einde.' }),
    verplicht: z.boolean().default(false),
    koppen: z
      .array(Tekst)
      .min(1)
      .max(20)
      .meta({ description: 'Koppen waaraan de kolom in een bestand wordt herkend.' }),
    keuzes: z.array(Tekst).min(1).max(100).optional().meta({ description: 'Toegestane waarden, bij soort keuze.' }),
    rol: Sleutel.optional().meta({
      description: 'Rol die de genoemde collega krijgt, bij soort medewerker.',
    }),
  })
  .meta({ id: 'Lijstkolom', description: 'Een kolom van een lijst.' });
export type Lijstkolom = z.infer<typeof Lijstkolom>;

export const Lijstsoort = z
  .strictObject({
    naam: Tekst,
    leverancier: Sleutel.meta({ description: 'Soort partner die deze lijst levert.' }),
    categorie: Categorie.default('veiligheidslijst').meta({
      description: 'Het gegeven van de toegangsmatrix waar een vermelding op deze lijst onder valt.',
    }),
    kolommen: tabel(Lijstkolom),
  })
  .meta({ id: 'Lijstsoort', description: 'Een soort lijst die een partner levert.' });
export type Lijstsoort = z.infer<typeof Lijstsoort>;

/** Where a list names the colleague who gets a role in the casus. */
const Aanwijzing = z
  .strictObject({
    rol: Sleutel,
    lijst: Sleutel,
    kolom: Sleutel.meta({ description: 'Kolom van soort medewerker.' }),
  })
  .meta({
    id: 'Aanwijzing',
    description: 'De lijst en de kolom waarin de collega met deze rol staat.',
  });

/** The people on both lists at a peildatum become casussen; only under a registered verstrekkingsbesluit. */
export const Vergelijking = z
  .strictObject({
    lijsten: z.tuple([Sleutel, Sleutel]).meta({ description: 'De twee lijsten die naast elkaar worden gelegd.' }),
    regisseur: Aanwijzing.meta({ description: 'Wie bij het openen van de casus de regie krijgt.' }),
    betrokken: z
      .array(Aanwijzing)
      .max(10)
      .default([])
      .meta({ description: 'Wie verder bij de casus wordt betrokken.' }),
    grondslag: Tekst.meta({
      description: 'Waarom de lijsten naast elkaar mogen: wet, besluit of convenant.',
    }),
  })
  .meta({
    id: 'Vergelijking',
    description: 'Twee lijsten naast elkaar: wie op beide staat, krijgt een casus.',
  });
export type Vergelijking = z.infer<typeof Vergelijking>;
