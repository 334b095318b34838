import { z } from 'zod';
import { operation } from '../../core/contract.ts';

/** A colleague who leaves the organisation: everything ends and is handed over in one act. */
const common = { tag: 'regie', verwerking: 'toegang' } as const;

const Pad = z.object({ medewerkerId: z.uuid() });

export const Vertrek = z.object({
  medewerkerId: z.uuid(),
  naam: z.string(),
  functies: z.array(z.string()),
  verbanden: z.array(
    z.object({
      verband: z.string(),
      naam: z.string(),
      rollen: z.array(z.string()),
      casussen: z.int().meta({ description: 'Zoveel casussen moeten naar een ander.' }),
      mag: z.boolean().meta({ description: 'Of u in dit verband kunt overdragen.' }),
      opvolgers: z.array(z.object({ id: z.uuid(), naam: z.string(), rollen: z.array(z.string()) })),
    }),
  ),
});

export const getUitdiensttreding = operation({
  ...common,
  id: 'getUitdiensttreding',
  method: 'get',
  path: '/collegas/{medewerkerId}/uitdiensttreding',
  summary: 'Wat er nog op naam van een collega staat, en wie dat kan overnemen.',
  params: Pad,
  answer: Vertrek,
});

export const recordUitdiensttreding = operation({
  ...common,
  id: 'recordUitdiensttreding',
  method: 'post',
  path: '/collegas/{medewerkerId}/uitdiensttreding',
  summary: 'Laat een collega uit dienst gaan: casussen gaan over, rollen en functies eindigen, het account sluit.',
  params: Pad,
  body: z.strictObject({
    opvolgers: z
      .record(z.string().regex(/^[a-z0-9-]{2,60}$/), z.uuid())
      .meta({ description: 'Per verband wie de casussen overneemt. Nodig waar nog casussen staan.' }),
  }),
  answer: z.object({ casussen: z.int().meta({ description: 'Zoveel casussen gingen over.' }) }),
  status: 201,
});
