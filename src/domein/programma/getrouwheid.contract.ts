/** A method that a programme follows, of which part can be measured from what is recorded. */
import { z } from 'zod';
import { Sleutel, Tekst } from './basis.contract.ts';

export const Getrouwheidsregels = z
  .strictObject({
    naam: Tekst.meta({ description: 'De methode die het programma volgt.' }),
    begeleider: Sleutel.meta({ description: 'De rol die met deelnemer en werkgever werkt.' }),
    bron: Tekst.meta({ description: 'De schaal waarmee de methode wordt gemeten, en van wie die is.' }),
  })
  .meta({ id: 'Getrouwheidsregels', description: 'Hoe wordt gemeten of er volgens de methode is gewerkt.' });
export type Getrouwheidsregels = z.infer<typeof Getrouwheidsregels>;
