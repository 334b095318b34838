/** Work at an inlener under a contract with an uitlener, and the hours paid for it. */
import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { Plaatsing, PlaatsingGegeven } from '../plaatsing/contract.ts';

const dag = z.iso.date();
const tekst = (grens: number) => z.string().trim().min(2).max(grens);
const { functie } = PlaatsingGegeven.shape;
const uren = PlaatsingGegeven.shape.uren.meta({
  label: 'Hoeveel uren?',
  unit: 'uur per week',
  description: 'Uren per week bij de inlener; niet meer dan in het contract.',
});

export const aflopen = {
  overname: 'overgenomen door de inlener',
  beeindigd: 'afgelopen',
  teruggekeerd: 'eerder terug naar de uitlener',
};

export const DetacheringGegeven = z.strictObject({
  plaatsingId: z.uuid().meta({
    label: 'Onder welk contract?',
    description: 'De plaatsing die het contract met de uitlener is.',
  }),
  inlener: tekst(120).meta({ label: 'Bij welke werkgever?', description: 'De inlener: waar de deelnemer echt werkt.' }),
  inlenerKenmerk: tekst(40).optional().meta({
    label: 'Onder welk kenmerk kent het register deze werkgever?',
    hint: 'Bijvoorbeeld het loonheffingennummer.',
    description: 'Kenmerk van de inlener voor het inleenverband.',
  }),
  functie,
  uren,
  begindatum: dag.meta({ label: 'Wat is de eerste dag?', description: 'De eerste dag bij de inlener.' }),
  einddatum: dag.optional().meta({
    label: 'Wat is de laatste dag?',
    hint: 'Laat leeg als dat nog niet bekend is.',
    description: 'De verwachte laatste dag; die hoort erbij.',
  }),
});

export const DetacheringEinde = z.strictObject({
  afloop: z.enum(['beeindigd', 'teruggekeerd']).meta({
    label: 'Hoe is het geëindigd?',
    options: { beeindigd: 'afgelopen zoals afgesproken', teruggekeerd: 'eerder terug naar de uitlener' },
    description: 'Neemt de inlener de deelnemer in dienst? Leg dan een overname vast.',
  }),
  einddatum: dag.meta({ label: 'Wat was de laatste dag?', description: 'De laatste dag hoort erbij.' }),
  versie: Versie,
});

export const OvernameGegeven = z.strictObject({
  begindatum: dag.meta({
    label: 'Wat is de eerste dag in dienst bij deze werkgever?',
    hint: 'Het contract met de uitlener en de detachering eindigen een dag eerder.',
    description: 'De eerste dag van het nieuwe contract.',
  }),
  uren: PlaatsingGegeven.shape.uren,
  functie,
  einddatum: PlaatsingGegeven.shape.einddatum,
  versie: Versie,
});

export const Detachering = Act.extend({
  plaatsingId: z.uuid(),
  inlener: z.string(),
  inlenerKenmerk: z.string().nullable(),
  functie: z.string().nullable(),
  uren: z.number().meta({ description: 'Uren per week.' }),
  begindatum: dag,
  einddatum: dag.nullable().meta({ description: 'De laatste dag. Zonder afloop is dit een verwachting.' }),
  afloop: z.enum(['overname', 'beeindigd', 'teruggekeerd']).nullable().meta({ description: 'null: dit loopt nog.' }),
});
export type Detachering = z.infer<typeof Detachering>;

const common = { tag: 'detachering', verwerking: 'begeleiding' } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}/detacheringen';
export const DetacheringPad = CasusPad.extend({ detacheringId: z.uuid() });

export const recordDetachering = operation({
  ...common,
  id: 'recordDetachering',
  method: 'post',
  path: pad,
  summary: 'Leg vast dat de deelnemer onder een contract met uw organisatie bij een inlener gaat werken.',
  params: CasusPad,
  body: DetacheringGegeven,
  answer: Detachering,
  status: 201,
});

export const endDetachering = operation({
  ...common,
  id: 'endDetachering',
  method: 'post',
  path: `${pad}/{detacheringId}/afloop`,
  summary: 'Leg vast dat de detachering is geëindigd. Het contract met de uitlener loopt door.',
  params: DetacheringPad,
  body: DetacheringEinde,
  answer: Detachering,
  status: 201,
});

export const correctDetachering = operation({
  ...common,
  id: 'correctDetachering',
  method: 'put',
  path: `${pad}/{detacheringId}`,
  summary: 'Verbeter een detachering. De oude versie blijft bewaard.',
  params: DetacheringPad,
  body: DetacheringGegeven.omit({ plaatsingId: true }).extend({ versie: Versie }),
  answer: Detachering,
});

export const recordOvername = operation({
  ...common,
  id: 'recordOvername',
  method: 'post',
  path: `${pad}/{detacheringId}/overname`,
  summary: 'Leg vast dat de inlener de deelnemer in dienst neemt: dat beëindigt de detachering en het contract.',
  params: DetacheringPad,
  body: OvernameGegeven,
  answer: z.object({ detachering: Detachering, plaatsing: Plaatsing }),
  status: 201,
});
