/** The guide of experts by arbeidsmarktregio: a colleague on duty, with business contact data alone. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Versie, VerbandPad } from '../casus/pad.contract.ts';

const dag = z.iso.date();
const Regio = z.string().regex(/^[a-z][a-z-]{1,59}$/);

export const RegiodeskundigeGegeven = z.strictObject({
  regio: Regio.meta({ label: 'Welke arbeidsmarktregio?', widget: 'select', description: 'Sleutel van de regio.' }),
  naam: z.string().trim().min(2).max(120).meta({ label: 'Naam', description: 'De naam van de deskundige.' }),
  organisatie: z.string().trim().min(2).max(120).meta({ label: 'Organisatie', description: 'Waar die werkt.' }),
  telefoon: z
    .string()
    .trim()
    .regex(/^\+?[\d ()-]{8,40}$/, 'Vul een telefoonnummer in, zoals 020 123 45 67')
    .optional()
    .meta({ label: 'Zakelijk telefoonnummer', description: 'Van het werk, niet van thuis.' }),
  email: z.email().max(120).optional().meta({ label: 'Zakelijk e-mailadres', description: 'Van het werk.' }),
  begindatum: dag.optional().meta({
    label: 'Sinds wanneer?',
    hint: 'Laat leeg als dat vandaag is.',
    description: 'De eerste dag; zonder keuze vandaag.',
  }),
});

export const Regiodeskundige = z.object({
  id: z.uuid(),
  versie: z.int(),
  naam: z.string(),
  organisatie: z.string(),
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  begindatum: dag,
  einddatum: dag.nullable().meta({ description: 'De laatste dag; null: tot nader bericht.' }),
});
export type Regiodeskundige = z.infer<typeof Regiodeskundige>;

export const Gids = z.object({
  naam: z.string(),
  omschrijving: z.string(),
  aantal: z.int().meta({ description: 'Hoeveel er volgens de bron zijn.' }),
  bron: z.string(),
  indeling: z.string().meta({ description: 'Waar de namen van de regio’s vandaan komen.' }),
  regios: z.array(
    z.object({
      regio: z.string(),
      naam: z.string(),
      deskundige: Regiodeskundige.nullable(),
      onbekend: z.string().nullable().meta({ description: 'Wat te doen als er nog niemand bekend is.' }),
    }),
  ),
  mag: z.boolean().meta({ description: 'Of u de gids mag bijhouden.' }),
});
export type Gids = z.infer<typeof Gids>;

const common = { tag: 'regiodeskundige', verwerking: 'samenwerking', answer: Gids } as const;
const pad = '/verbanden/{verband}/regiodeskundigen';

export const listRegiodeskundigen = operation({
  ...common,
  id: 'listRegiodeskundigen',
  method: 'get',
  path: pad,
  summary: 'De deskundige van elke arbeidsmarktregio, ook van regio’s waar nog niemand bekend is.',
  params: VerbandPad,
  query: z.object({ regio: Regio.optional().meta({ description: 'Alleen deze regio.' }) }),
});

export const recordRegiodeskundige = operation({
  ...common,
  id: 'recordRegiodeskundige',
  method: 'post',
  path: pad,
  summary: 'Leg vast wie de deskundige van een arbeidsmarktregio is.',
  params: VerbandPad,
  body: RegiodeskundigeGegeven,
  status: 201,
});

export const endRegiodeskundige = operation({
  ...common,
  id: 'endRegiodeskundige',
  method: 'post',
  path: `${pad}/{regiodeskundigeId}/einde`,
  summary: 'Leg de laatste dag vast waarop iemand de deskundige van een regio is.',
  params: VerbandPad.extend({ regiodeskundigeId: z.uuid() }),
  body: z.strictObject({
    einddatum: dag.meta({ label: 'Wat is de laatste dag?', description: 'Die dag hoort er nog bij.' }),
    versie: Versie,
  }),
});
