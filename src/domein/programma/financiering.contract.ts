/** Places that somebody pays for: how many, for whom, from what, and what is expected of them. */
import { z } from 'zod';
import { Datum, Sleutel, Tekst } from './basis.contract.ts';
import { Criterium } from './criterium.contract.ts';

const euro = z.int().min(0).max(1_000_000_000).meta({ description: 'Hele euro’s.' });

export const Trajectfinanciering = z
  .strictObject({
    naam: Tekst,
    aanbod: Sleutel.meta({ description: 'Het aanbod dat met een plek wordt betaald.' }),
    doelgroep: Criterium.meta({
      description: 'Voor wie het geld is bedoeld. Een ander krijgt geen plek uit deze bron.',
    }),
    weigering: Tekst.meta({ description: 'Zin voor wie buiten de doelgroep valt: waarom niet, en wat dan wel.' }),
    eisen: z
      .array(z.strictObject({ wanneer: Criterium, weigering: Tekst }))
      .max(10)
      .default([])
      .meta({ description: 'Wat er verder waar moet zijn voor een plek, elk met de zin bij een weigering.' }),
    voorstel: z
      .strictObject({
        plekken: z.int().min(1).max(100_000),
        bedrag: euro,
        tarief: euro.meta({ description: 'Wat één plek kost.' }),
        coordinatie: euro.meta({ description: 'Wat de coördinatie uit deze bron kost.' }),
        dagdelen: z.number().min(0).max(10).default(0).meta({ description: 'Dagdelen coördinatie per week.' }),
        van: Datum.optional().meta({ description: 'De eerste dag waarop het geld is te gebruiken.' }),
        tot_en_met: Datum.optional().meta({ description: 'De laatste dag waarop het geld is te gebruiken.' }),
        toelichting: Tekst,
      })
      .meta({ description: 'Waarmee het formulier voor een financieringsbron begint.' }),
    doel: z
      .strictObject({
        aantal: z.int().min(1).max(100_000).meta({ description: 'Zoveel mensen stromen duurzaam uit.' }),
        kans: z.number().gt(0).lt(1).meta({ description: 'Welk deel volgens de bron duurzaam uitstroomt.' }),
        bron: Tekst,
      })
      .optional()
      .meta({ description: 'Wat ervan wordt verwacht. Past het aantal niet bij de kans, dan zegt Loopplank dat.' }),
  })
  .meta({ id: 'Trajectfinanciering', description: 'Plekken die een partner betaalt.' });
export type Trajectfinanciering = z.infer<typeof Trajectfinanciering>;
