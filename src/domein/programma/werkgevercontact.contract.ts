/** What must be true of a deelnemer before a colleague speaks with an employer about that person. */
import { z } from 'zod';
import { Tekst } from './basis.contract.ts';
import { Criterium } from './criterium.contract.ts';

export const Werkgevercontactregels = z
  .strictObject({
    eisen: z
      .array(z.strictObject({ wanneer: Criterium, weigering: Tekst }))
      .min(1)
      .max(10)
      .meta({ description: 'Wat er op de dag van het contact waar moet zijn, elk met de zin bij een weigering.' }),
  })
  .meta({
    id: 'Werkgevercontactregels',
    description: 'Wanneer een contact met een werkgever bij een deelnemer mag staan.',
  });
export type Werkgevercontactregels = z.infer<typeof Werkgevercontactregels>;
