import { z } from 'zod';
import { Versie } from './pad.contract.ts';

/** How a traject or a plaatsing ends. */
export const Afloop = z.enum(['afgerond', 'gestopt']);

/** What a traject or plaatsing shows of its period. */
export const PeriodeGegeven = z.object({
  begindatum: z.iso.date(),
  einddatum: z.iso.date().nullable().meta({ description: 'De laatste dag. Zonder afloop is dit een verwachting.' }),
  afloop: Afloop.nullable().meta({ description: 'null: dit loopt nog.' }),
});

/** The body with which a traject or plaatsing is ended. */
export const Einde = z.strictObject({
  afloop: Afloop.meta({
    label: 'Hoe is het geëindigd?',
    options: { afgerond: 'afgerond zoals de bedoeling was', gestopt: 'eerder gestopt' },
    description: 'De afloop.',
  }),
  einddatum: z.iso.date().meta({ label: 'Wat was de laatste dag?', description: 'De laatste dag hoort erbij.' }),
  versie: Versie,
});
