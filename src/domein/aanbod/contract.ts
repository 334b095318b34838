import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';

export const Richting = z.enum(['werk', 'zorg', 'dagbesteding']);

/** A key of programme.aanbod; which keys there are, the programme of the casus says. */
export const Soort = z.string().max(40).meta({
  label: 'Wat voor aanbod?',
  widget: 'select',
  description: 'Sleutel van een aanbod van het programma, bijvoorbeeld reintegratietraject.',
});

export const AanbodGegeven = z.strictObject({
  soort: Soort,
  datum: z.iso.date().meta({ label: 'Wanneer is dit aangeboden?', description: 'De dag van het aanbod.' }),
});

export const Antwoord = z.enum(['aanvaard', 'geweigerd']);

export const Aanbod = Act.extend({
  soort: z.string(),
  richting: Richting,
  passend: z.boolean().meta({ description: 'Telt als iets passends, volgens het programma van de casus.' }),
  datum: z.iso.date(),
  antwoord: Antwoord.nullable().meta({ description: 'null: er is nog geen antwoord.' }),
  antwoordDatum: z.iso.date().nullable(),
  volgendeStap: z.string().nullable(),
});
export type Aanbod = z.infer<typeof Aanbod>;

const common = { tag: 'aanbod', verwerking: 'begeleiding', answer: Aanbod } as const;

export const recordAanbod = operation({
  ...common,
  id: 'recordAanbod',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/aanbod',
  summary: 'Leg vast wat de deelnemer is aangeboden.',
  params: CasusPad,
  body: AanbodGegeven,
  status: 201,
});

export const recordAanbodAntwoord = operation({
  ...common,
  id: 'recordAanbodAntwoord',
  method: 'post',
  path: '/verbanden/{verband}/casussen/{casusId}/aanbod/{aanbodId}/antwoord',
  summary: 'Leg het antwoord op een aanbod vast. Een weigering noemt de volgende stap.',
  params: CasusPad.extend({ aanbodId: z.uuid() }),
  body: z.strictObject({
    antwoord: Antwoord.meta({
      label: 'Wat is het antwoord?',
      options: { aanvaard: 'ja, aanvaard', geweigerd: 'nee, geweigerd' },
      description: 'Het antwoord op het aanbod.',
    }),
    antwoordDatum: z.iso.date().optional().meta({
      label: 'Wanneer?',
      hint: 'Laat leeg als dat vandaag was.',
      description: 'De dag van het antwoord; zonder keuze vandaag.',
    }),
    volgendeStap: z.string().max(40).optional().meta({
      label: 'Wat is de volgende stap?',
      hint: 'Nodig als het antwoord nee is.',
      widget: 'select',
      description: 'Sleutel van een stap die het programma na een weigering kent. Telt alleen bij geweigerd.',
    }),
    versie: Versie,
  }),
  status: 201,
});
