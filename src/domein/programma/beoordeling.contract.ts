/** What the selection table judges of each candidate, and what follows from it. */
import { z } from 'zod';
import { Sleutel, Tekst, tabel } from './basis.contract.ts';

const Beoordelingscriterium = z
  .strictObject({
    naam: Tekst,
    vraag: Tekst,
    bij_nee: z
      .enum(['nog_niet', 'ongeschikt'])
      .default('nog_niet')
      .meta({ description: 'Wat het oordeel hoogstens kan zijn als het antwoord nee is.' }),
    hoofd: z.boolean().default(false).meta({ description: 'Het belangrijkste criterium; het staat bovenaan.' }),
    kenmerk: Sleutel.optional().meta({ description: 'Kenmerk dat de tafel erbij ziet. Mensen oordelen zelf.' }),
  })
  .meta({
    id: 'Beoordelingscriterium',
    description: 'Een vraag waarop de selectietafel per kandidaat ja of nee zegt.',
  });
export type Beoordelingscriterium = z.infer<typeof Beoordelingscriterium>;

export const Selectietafel = z
  .strictObject({
    naam: Tekst,
    criteria: tabel(Beoordelingscriterium),
    benodigdheden: tabel(z.strictObject({ naam: Tekst })).meta({
      description: 'Wat een kandidaat nog nodig kan hebben; erbij komt wie het geeft en wanneer er weer wordt gekeken.',
    }),
    terugkomst: Sleutel.meta({ description: 'Termijn waarbinnen na nog niet opnieuw wordt gekeken.' }),
  })
  .meta({ id: 'Selectietafel', description: 'De tafel waaraan partners samen kandidaten beoordelen.' });
export type Selectietafel = z.infer<typeof Selectietafel>;
