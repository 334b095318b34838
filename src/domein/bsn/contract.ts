import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { CasusPad } from '../casus/pad.contract.ts';

export const getBsn = operation({
  id: 'getBsn',
  method: 'get',
  path: '/verbanden/{verband}/casussen/{casusId}/bsn',
  summary:
    'Het BSN van de deelnemer, voor wie een wet het geeft. Elke keer dat iemand het leest, staat in het logboek.',
  tag: 'bsn',
  verwerking: 'begeleiding',
  params: CasusPad,
  answer: z.object({
    casusId: z.uuid(),
    bsn: z
      .string()
      .regex(/^\d{9}$/)
      .nullable()
      .meta({ description: 'null: het BSN is bekend, en u mag alleen dat weten.' }),
  }),
});
