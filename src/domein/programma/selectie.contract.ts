/** Who of a list belongs in the programme: rules with a period, over the columns of one list or over what is known of casussen. */
import { z } from 'zod';
import { Datum, Sleutel, Tekst } from './basis.contract.ts';
import { Criterium, Kolomvoorwaarde, Lijstcriterium } from './criterium.contract.ts';

const Regel = z
  .strictObject({
    naam: Tekst,
    van: Datum.optional().meta({ description: 'Vanaf deze dag geldt de regel. Zonder: altijd.' }),
    tot: Datum.optional().meta({ description: 'Tot deze dag geldt de regel, niet tot en met.' }),
    wanneer: Lijstcriterium.optional().meta({ description: 'Zonder: iedereen die op de peildatum op de lijst staat.' }),
  })
  .meta({ id: 'Selectieregel', description: 'Een regel van een selectie, met de tijd waarin hij geldt.' });
export type Selectieregel = z.infer<typeof Regel>;

const Teamplek = z
  .strictObject({
    rol: Sleutel,
    kolom: Sleutel.optional().meta({
      description: 'Kolom van soort medewerker. Zonder kolom wordt het werk verdeeld over de collega’s met deze rol.',
    }),
    wanneer: Kolomvoorwaarde.optional().meta({
      description: 'Alleen als een keuze in de lijst dit zegt. Zonder: altijd. Niet bij de regisseur.',
    }),
  })
  .meta({ id: 'Teamplek', description: 'Wie bij het openen van een casus in het team komt.' });
export type Teamplek = z.infer<typeof Teamplek>;

/** Everybody on the list whom a rule of that day fits gets a casus; the rest of the list stays with its supplier. */
export const Lijstselectie = z
  .strictObject({
    naam: Tekst,
    omschrijving: Tekst,
    lijst: Sleutel,
    gebied: Sleutel.optional().meta({
      description:
        'Kolom waarin het gebied van het verband moet staan. Rijen van een ander gebied worden niet bewaard.',
    }),
    regels: z.array(Regel).min(1).max(20),
    regisseur: Teamplek,
    betrokken: z.array(Teamplek).max(10).default([]),
    waarnemingen: z
      .record(Sleutel, Sleutel)
      .default({})
      .meta({ description: 'Kenmerk: kolom van de lijst waaruit het bij het openen van de casus wordt overgenomen.' }),
    grondslag: Tekst.meta({ description: 'Waarom deze mensen van de lijst in het programma mogen.' }),
  })
  .meta({ id: 'Lijstselectie', description: 'Wie van een lijst een casus krijgt.' });
export type Lijstselectie = z.infer<typeof Lijstselectie>;

/** Which of the open casussen fit on paper; it opens nothing and decides nothing. */
export const Casusselectie = z
  .strictObject({ naam: Tekst, omschrijving: Tekst, wanneer: Criterium })
  .meta({ id: 'Casusselectie', description: 'Welke lopende casussen op papier voldoen. Mensen beslissen.' });
export type Casusselectie = z.infer<typeof Casusselectie>;

export const Selectie = z
  .union([Lijstselectie, Casusselectie])
  .meta({ id: 'Selectie', description: 'Een selectie over een lijst, of over de lopende casussen.' });
export type Selectie = z.infer<typeof Selectie>;
