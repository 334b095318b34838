/**
 * The record with which work under a detachering counts at the inlener as work of somebody of the doelgroepregister (Besluit SUWI, article 3.2b):
 * who it is, who lends out, who takes in, and the hours paid.
 */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { VerbandPad } from '../casus/pad.contract.ts';
import { Uitgeleend } from './lezen.contract.ts';
import { Maand } from './uren.contract.ts';

/** Hours per month in one job that counts: 25.5 a week, 52 weeks over 12 months. */
export const urenPerBaan = (25.5 * 52) / 12;

export const definitie =
  'Werk onder een detachering telt bij de inlener mee als werk van iemand uit het doelgroepregister (Besluit SUWI, artikel 3.2b). Een baan is hier 25,5 verloonde uren per week, dat is 110,5 uur per maand. Die maat is achtergrondkennis en staat niet in een bron van Loopplank: laat hem bevestigen voordat u ermee rekent.';

export const Inleenverband = Uitgeleend.omit({ naam: true, functie: true }).extend({
  inlenerKenmerk: z.string().nullable(),
  verloondeUren: z
    .number()
    .nullable()
    .meta({ description: 'Van deze maand. null: nog niet vastgelegd, of dit ziet u niet.' }),
  banen: z.number().nullable().meta({ description: 'De verloonde uren gedeeld door 110,5.' }),
});
export type Inleenverband = z.infer<typeof Inleenverband>;

const Inleenverbandregel = Inleenverband.extend({
  bsn: z.string().nullable(),
  zonderBsn: z.string().nullable().meta({ description: 'Waarom het BSN leeg is.' }),
});
export type Inleenverbandregel = z.infer<typeof Inleenverbandregel>;

const common = { method: 'get', tag: 'detachering', verwerking: 'inleenverband', params: VerbandPad } as const;
const query = z.object({ maand: Maand });
const Antwoord = z.object({ maand: z.string(), definitie: z.string() });

export const listInleenverbanden = operation({
  ...common,
  id: 'listInleenverbanden',
  path: '/verbanden/{verband}/inleenverbanden',
  summary: 'Per detachering in een maand wie uitleent, wie inleent en de verloonde uren, zonder naam of BSN.',
  query,
  answer: Antwoord.extend({ inleenverbanden: z.array(Inleenverband) }),
});

export const listInleenverbandregels = operation({
  ...common,
  id: 'listInleenverbandregels',
  path: '/verbanden/{verband}/inleenverbanden/regels',
  summary: 'Dezelfde inleenverbanden voor een bestand, met het BSN voor wie dat van die casus mag zien.',
  query,
  answer: Antwoord.extend({ inleenverbanden: z.array(Inleenverbandregel) }),
});
