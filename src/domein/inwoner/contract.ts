import { z } from 'zod';
import { operation } from '../../core/contract.ts';

const common = { tag: 'inwoner', verwerking: 'toegang', open: true } as const;

export const listVoorbeeldinwoners = operation({
  ...common,
  id: 'listVoorbeeldinwoners',
  method: 'get',
  path: '/voorbeeldinwoners',
  summary: 'De verzonnen inwoners van de voorbeelddatabank, om als een van hen rond te kijken. Elders leeg.',
  answer: z.object({ inwoners: z.array(z.object({ id: z.uuid(), voornaam: z.string(), achternaam: z.string() })) }),
});

export const openInwonersessie = operation({
  ...common,
  id: 'openInwonersessie',
  method: 'post',
  path: '/inwonersessies',
  summary: 'Kijk rond als een verzonnen inwoner. Een echte inwoner meldt zich aan bij een aanmelddienst.',
  body: z.strictObject({ inwonerId: z.uuid() }),
  answer: z.object({ token: z.string() }),
  status: 201,
});
