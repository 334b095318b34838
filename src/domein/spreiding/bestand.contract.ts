/** A verband on paper: who starts with the working method of another verband, and what is different there. */
import { z } from 'zod';
import { Datum, Duur, Sleutel, Tekst } from '../programma/basis.contract.ts';

/** The name of something in addresses. */
const Slug = z
  .string()
  .regex(/^[a-z0-9-]{2,60}$/, 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld werk-in-zicht-noord.')
  .meta({ description: 'De naam in adressen.' });

const Collega = z
  .strictObject({
    slug: Slug,
    voornaam: z.string().trim().min(1).max(60),
    achternaam: z.string().trim().min(1).max(80),
    rollen: z.array(Sleutel).max(20).default([]).meta({ description: 'Rollen uit het programma.' }),
    functies: z
      .array(z.enum(['beheerder', 'fg']))
      .max(2)
      .default([])
      .meta({ description: 'Taken voor de eigen organisatie, buiten het verband.' }),
  })
  .meta({ id: 'Verbandcollega', description: 'Een collega die meedoet.' });

const Organisatie = z
  .strictObject({
    slug: Slug,
    naam: z.string().trim().min(2).max(120),
    soort: Sleutel.meta({ description: 'Soort partner uit het programma.' }),
    medewerkers: z.array(Collega).min(1).max(500),
  })
  .meta({ id: 'Verbandpartner', description: 'Een organisatie die meedoet, met haar collega’s.' });

const Woord = z.strictObject({ enkelvoud: Tekst, meervoud: Tekst });

export const Verbandbestand = z
  .strictObject({
    formaat: z.literal(1),
    verband: z.strictObject({
      slug: Slug,
      naam: z.string().trim().min(2).max(120),
      gebied: z.string().trim().min(2).max(120).optional().meta({
        description: 'Het gebied, in de woorden van de lijsten.',
      }),
      status: z.enum(['actief', 'verkennend']).meta({
        description: 'verkennend: er wordt gepraat en er gaat nog geen casus open.',
      }),
      begin: Datum,
      grondslagen_tot: Datum.optional().meta({
        description: 'Tot wanneer de partners de grondslagen van het programma hebben afgesproken.',
      }),
    }),
    programma: z
      .string()
      .max(60)
      .regex(
        /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
        'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld werk-in-zicht.',
      )
      .optional()
      .meta({ description: 'Naam van het eigen programma. Alleen bij eigen termijnen of woorden.' }),
    termijnen: z
      .record(Sleutel, z.strictObject({ duur: Duur, omschrijving: Tekst }))
      .default({})
      .meta({ description: 'Termijnen die hier anders zijn, met de zin die erbij hoort.' }),
    woorden: z
      .partialRecord(z.enum(['deelnemer', 'casusregisseur', 'casus', 'aanbod', 'plaatsing', 'uitstroom']), Woord)
      .default({})
      .meta({ description: 'Begrippen die hier anders heten.' }),
    organisaties: z.array(Organisatie).min(1).max(100),
  })
  .meta({ id: 'Verbandbestand', description: 'Een verband dat begint met de werkwijze van een ander verband.' });
export type Verbandbestand = z.infer<typeof Verbandbestand>;
