/** Calls on partners to arrange something, each with how it stands. Nothing here is about a deelnemer. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';

const standen = { niet_begonnen: 'niet begonnen', bezig: 'bezig', geregeld: 'geregeld' };

export const Oproepstatus = z
  .enum(['niet_begonnen', 'bezig', 'geregeld'])
  .meta({ id: 'Oproepstatus', description: 'Hoe het met een oproep staat.' });
export type Oproepstatus = z.infer<typeof Oproepstatus>;

export const OproepstandGegeven = z.strictObject({
  oproep: Sleutel.meta({ label: 'Welke oproep?', widget: 'select', description: 'Sleutel uit oproepen.' }),
  wederpartij: z.string().trim().min(2).max(120).optional().meta({
    label: 'Met wie regelt u het?',
    hint: 'Bijvoorbeeld de naam van een school. Laat leeg als het over de hele oproep gaat.',
    description: 'Een organisatie; geen persoon.',
  }),
  status: Oproepstatus.meta({ label: 'Hoe staat het ervoor?', options: standen }),
  datum: z.iso.date().optional().meta({
    label: 'Sinds wanneer?',
    hint: 'Laat leeg als dat vandaag is.',
    description: 'De dag waarop dit zo werd; zonder keuze vandaag.',
  }),
  toelichting: vrijeTekst(500).optional().meta({
    label: 'Toelichting',
    hint: 'Alleen over organisaties. Noem geen personen.',
    widget: 'textarea',
    description: 'Wat er is geregeld of nog moet.',
  }),
});

/** What was told at one time. */
const Melding = z.object({
  versie: z.int(),
  status: Oproepstatus,
  datum: z.iso.date(),
  toelichting: z.string().nullable(),
  door: z.string().nullable().meta({ description: 'De collega die dit vastlegde.' }),
});

export const Oproepstand = Melding.extend({
  id: z.uuid(),
  oproep: z.string(),
  organisatieId: z.uuid(),
  wederpartij: z.string().nullable(),
  eerder: z.array(Melding).meta({ description: 'Wat er eerder was vastgelegd, het laatste bovenaan.' }),
});
export type Oproepstand = z.infer<typeof Oproepstand>;

const Telling = z.object({ niet_begonnen: z.int(), bezig: z.int(), geregeld: z.int() });

export const Oproepen = z.object({
  oproepen: z.array(
    z.object({
      oproep: z.string(),
      naam: z.string(),
      omschrijving: z.string(),
      partner: z.string().meta({ description: 'Soort partner aan wie de oproep is gericht.' }),
      bron: z.string(),
      telling: Telling.meta({ description: 'Bij hoeveel partners het zo staat.' }),
    }),
  ),
  partners: z.array(
    z.object({
      organisatieId: z.uuid(),
      naam: z.string(),
      eigen: z.boolean().meta({ description: 'Uw eigen organisatie.' }),
      standen: z.array(
        z.object({
          oproep: z.string(),
          status: Oproepstatus.meta({ description: 'Geregeld is pas wat met iedereen is geregeld.' }),
          vastgelegd: z.array(Oproepstand),
        }),
      ),
    }),
  ),
  mag: z.boolean().meta({ description: 'Of u voor uw organisatie mag vastleggen hoe het staat.' }),
});
export type Oproepen = z.infer<typeof Oproepen>;

const common = { tag: 'oproep', verwerking: 'samenwerking', params: VerbandPad, answer: Oproepen } as const;

export const getOproepen = operation({
  ...common,
  id: 'getOproepen',
  method: 'get',
  path: '/verbanden/{verband}/oproepen',
  summary: 'Per partner hoe het staat met elke oproep van het programma, met tellingen.',
});

export const recordOproepstand = operation({
  ...common,
  id: 'recordOproepstand',
  method: 'post',
  path: '/verbanden/{verband}/oproepen',
  summary: 'Leg voor uw eigen organisatie vast hoe het met een oproep staat. De vorige stand blijft bewaard.',
  body: OproepstandGegeven,
  status: 201,
});
