/** Where a programme deviates from the access matrix. Less needs a reason; more needs a grondslag that is registered. */
import { z } from 'zod';
import { Duur, Sleutel, Tekst } from '../programma/basis.contract.ts';
import { Categorie, Matrixkolom, Niveau } from './basis.contract.ts';

const Grondslag = z
  .strictObject({
    artikel: Tekst.meta({ description: 'Wet en artikel, of het besluit met zijn datum.' }),
    omschrijving: Tekst.meta({ description: 'Wat die grondslag toestaat.' }),
  })
  .meta({ id: 'Grondslag', description: 'Een grond om meer te laten zien dan de matrix.' });

const Afwijking = z
  .strictObject({
    categorie: Categorie,
    kolom: Matrixkolom,
    niveau: Niveau,
    reden: Tekst,
    grondslag: Sleutel.optional().meta({
      description:
        'Sleutel uit grondslagen. Nodig voor meer dan de matrix geeft; telt pas als het verband hem heeft geregistreerd.',
    }),
  })
  .meta({ id: 'Afwijking', description: 'Een cel van de toegangsmatrix die in dit programma anders is.' });
export type Afwijking = z.infer<typeof Afwijking>;

export const Toegang = z
  .strictObject({
    matrix: z.int().min(1).max(10_000).default(1).meta({ description: 'Versie van de toegangsmatrix.' }),
    grondslagen: z.record(Sleutel, Grondslag).default({}),
    afwijkingen: z.array(Afwijking).max(200).default([]),
    afronding: Duur.default('P14D').meta({
      description: 'Hoelang wie uit een casus gaat nog mag lezen, om af te ronden.',
    }),
  })
  .meta({ id: 'Toegang', description: 'Waar dit programma van de toegangsmatrix afwijkt.' });
export type Toegang = z.infer<typeof Toegang>;
