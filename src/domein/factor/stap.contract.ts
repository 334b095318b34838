import { z } from 'zod';

/** Where somebody is halfway: the password was right, and a second factor is to come. */
export const Stap = z.object({
  stap: z.string().meta({ description: 'Geldt vijf minuten en één keer.' }),
  middelen: z.array(z.enum(['totp', 'passkey'])).meta({
    description: 'Waarmee u verder kunt. Leeg: u heeft nog geen tweede factor en stelt die nu in.',
  }),
});

/** A session, or the step before it. Exactly one of the two is there. */
export const Aangemeld = z.object({
  token: z.string().optional().meta({ description: 'Het token van de sessie.' }),
  verder: Stap.optional().meta({ description: 'Er is nog een tweede factor nodig.' }),
});
