import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Verbandstatus } from '../verband/status.contract.ts';
import { Programma } from './contract.ts';

const common = { tag: 'programma', verwerking: 'toegang' } as const;

export const getProgramma = operation({
  ...common,
  id: 'getProgramma',
  method: 'get',
  path: '/verbanden/{verband}/programma',
  summary: 'Het programma waarmee een verband nu werkt: rollen, termijnen, fasen, woorden en cijfers.',
  params: VerbandPad,
  answer: Programma,
});

export const listVerbanden = operation({
  ...common,
  id: 'listVerbanden',
  method: 'get',
  path: '/verbanden',
  summary: 'De verbanden waarin u vandaag een rol heeft.',
  answer: z.object({
    verbanden: z.array(
      z.object({
        verband: z.string().meta({ description: 'De naam in adressen.' }),
        naam: z.string(),
        status: Verbandstatus,
        programma: z.string(),
        versie: z.int(),
        programmaNaam: z.string(),
        herkomst: z.string().nullable().meta({
          description: 'Het programma waarvan dit een eigen uitvoering is.',
        }),
      }),
    ),
  }),
});
