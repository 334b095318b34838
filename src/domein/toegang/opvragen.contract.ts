import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Categorie, Celvoorwaarde, Matrixkolom, Niveau } from './basis.contract.ts';
import { Gevoeligheid } from './contract.ts';

/** What a programme has otherwise than the matrix in one cell; it may still wait for its grondslag. */
const Afwijkend = z
  .object({
    matrix: Niveau.meta({ description: 'Wat de matrix hier zelf geeft.' }),
    programma: Niveau.meta({ description: 'Wat het programma hier wil.' }),
    reden: z.string(),
    grondslag: z.string().nullable().meta({ description: 'Sleutel uit grondslagen.' }),
    geldt: z.boolean().meta({ description: 'Meer dan de matrix geldt pas als de grondslag is geregistreerd.' }),
  })
  .meta({ id: 'CelAfwijking' });

export const Verbandcel = z
  .object({
    kolom: Matrixkolom,
    niveau: Niveau.meta({ description: 'Wat vandaag in dit verband geldt.' }),
    voorwaarde: Celvoorwaarde.nullable(),
    reden: z.string(),
    grondslag: z.string(),
    afwijking: Afwijkend.nullable(),
  })
  .meta({ id: 'Verbandcel', description: 'Een cel van de toegangsmatrix zoals die in een verband geldt.' });
export type Verbandcel = z.infer<typeof Verbandcel>;

export const Verbandrij = z
  .object({
    categorie: Categorie,
    nr: z.int(),
    naam: z.string(),
    omvat: z.string(),
    doel: z.string(),
    eigenaar: z.string(),
    gevoeligheid: Gevoeligheid,
    anders: z.string().meta({ description: 'Wat iemand wel kan doen als het antwoord nee is.' }),
    samenvatting: z.string().nullable(),
    bestaan: z.string().nullable(),
    cellen: z.array(Verbandcel),
  })
  .meta({ id: 'Verbandrij', description: 'Een soort gegevens, en wat elke kolom ervan ziet.' });
export type Verbandrij = z.infer<typeof Verbandrij>;

export const Verbandmatrix = z.object({
  verband: z.string(),
  programma: z.string(),
  programmaversie: z.int(),
  versie: z.int().meta({ description: 'Versie van de toegangsmatrix.' }),
  bron: z.string(),
  kolommen: z.array(
    z.object({
      kolom: Matrixkolom,
      naam: z.string(),
      grondslag: z.string(),
      rollen: z.array(z.string()).meta({ description: 'Rollen van het programma in deze kolom.' }),
      eigen: z.boolean().meta({ description: 'U heeft vandaag een rol in deze kolom.' }),
    }),
  ),
  categorieen: z.array(Verbandrij),
  grondslagen: z
    .array(z.object({ sleutel: z.string(), artikel: z.string(), omschrijving: z.string(), geregistreerd: z.boolean() }))
    .meta({ description: 'Gronden waarop het programma meer laat zien dan de matrix.' }),
});
export type Verbandmatrix = z.infer<typeof Verbandmatrix>;

export const getToegangsmatrix = operation({
  id: 'getToegangsmatrix',
  method: 'get',
  path: '/verbanden/{verband}/toegangsmatrix',
  summary: 'Wie in dit verband wat mag zien, en waarom: de toegangsmatrix met de afwijkingen van het programma.',
  tag: 'rechten',
  verwerking: 'toegang',
  params: VerbandPad,
  answer: Verbandmatrix,
});
