/** The kinds of work of a programme, and work at one employer under a contract with another. */
import { z } from 'zod';
import { Sleutel, Tekst } from './basis.contract.ts';

export const Plaatsingsvorm = z
  .strictObject({
    naam: Tekst,
    betaald: z.boolean(),
    regulier: z.boolean().default(false).meta({
      description: 'Een gewone baan bij een gewone werkgever, die voor iedereen open staat.',
    }),
  })
  .meta({ id: 'Plaatsingsvorm', description: 'Een soort werk, betaald of onbetaald.' });
export type Plaatsingsvorm = z.infer<typeof Plaatsingsvorm>;

export const Detacheringsregels = z
  .strictObject({
    dienstverband: Sleutel.meta({ description: 'Plaatsingsvorm van het contract met de uitlener.' }),
    overname: Sleutel.meta({ description: 'Plaatsingsvorm als de inlener de deelnemer in dienst neemt.' }),
    uitleners: z.array(Sleutel).min(1).max(20).meta({ description: 'Soorten partners die uitlenen.' }),
    registratie: Tekst.meta({ description: 'Waarom en op welke grond het inleenverband wordt vastgelegd.' }),
    keten: Tekst.optional().meta({ description: 'Wat iemand moet weten die ziet hoever kandidaten kwamen.' }),
  })
  .meta({ id: 'Detacheringsregels', description: 'Hoe detachering in dit programma gaat.' });
export type Detacheringsregels = z.infer<typeof Detacheringsregels>;
