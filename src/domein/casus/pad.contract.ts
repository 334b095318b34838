import { z } from 'zod';

/** Where a verband and a casus live in a path: the verband by its slug, the casus by its id. */
export const VerbandPad = z.object({
  verband: z
    .string()
    .regex(/^[a-z0-9-]{2,60}$/)
    .meta({ description: 'Het samenwerkingsverband, bijvoorbeeld werk-in-zicht-noord.' }),
});

export const CasusPad = VerbandPad.extend({
  casusId: z.uuid().meta({ description: 'De casus.' }),
});

/** Every act: who recorded it and when we knew. */
export const Act = z.object({
  id: z.uuid(),
  versie: z.int().meta({ description: 'Een correctie sluit de oude versie en voegt een nieuwe toe.' }),
  door: z.uuid().meta({ description: 'De medewerker die dit vastlegde.' }),
  organisatieId: z.uuid(),
  geregistreerdOp: z.iso.datetime().meta({ description: 'Wanneer wij het wisten, in UTC.' }),
});

/** Whoever corrects an act, or goes on with it, says which version was read. */
export const Versie = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1)
  .meta({ widget: 'hidden', description: 'De versie die u las.' });
