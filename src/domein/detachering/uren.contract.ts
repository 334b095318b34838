/** The hours that an uitlener paid in a month: the measure in which work under a detachering counts. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, Versie } from '../casus/pad.contract.ts';
import { DetacheringPad } from './contract.ts';

const hasOneDecimal = (uren: number): boolean => Math.abs(uren * 10 - Math.round(uren * 10)) < 1e-6;

const pattern = '^[1-9]\\d{3}-(0[1-9]|1[0-2])$';
const isMaand = (tekst: string): boolean => new RegExp(pattern, 'u').test(tekst);

export const Maand = z.string().refine(isMaand, 'Schrijf de maand als jjjj-mm, bijvoorbeeld 2016-02').meta({
  pattern,
  label: 'Welke maand?',
  hint: 'jjjj-mm, bijvoorbeeld 2016-02',
  description: 'Een maand als jjjj-mm.',
});

const uren = z.number().min(0).max(300).refine(hasOneDecimal, 'Gebruik hoogstens één cijfer achter de komma').meta({
  label: 'Hoeveel uren zijn betaald?',
  unit: 'uur in deze maand',
  description: 'De verloonde uren in de maand, met hoogstens één decimaal.',
});

export const VerloondeUrenGegeven = z.strictObject({ maand: Maand, uren });

export const VerloondeUren = Act.extend({
  detacheringId: z.uuid(),
  maand: z.string().meta({ description: 'jjjj-mm' }),
  uren: z.number(),
});
export type VerloondeUren = z.infer<typeof VerloondeUren>;

const common = { tag: 'detachering', verwerking: 'inleenverband', answer: VerloondeUren } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}/detacheringen/{detacheringId}/verloonde-uren';

export const recordVerloondeUren = operation({
  ...common,
  id: 'recordVerloondeUren',
  method: 'post',
  path: pad,
  summary: 'Leg vast hoeveel uren uw organisatie in een maand voor deze detachering heeft betaald.',
  params: DetacheringPad,
  body: VerloondeUrenGegeven,
  status: 201,
});

export const correctVerloondeUren = operation({
  ...common,
  id: 'correctVerloondeUren',
  method: 'put',
  path: `${pad}/{verloondeUrenId}`,
  summary: 'Verbeter de verloonde uren van een maand. De oude versie blijft bewaard.',
  params: DetacheringPad.extend({ verloondeUrenId: z.uuid() }),
  body: z.strictObject({ uren, versie: Versie }),
});
