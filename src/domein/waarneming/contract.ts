import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';
import { Sleutel } from '../programma/basis.contract.ts';
import type { Kenmerk } from '../programma/kenmerk.contract.ts';

const bronnen = {
  deelnemer: 'de deelnemer zelf',
  organisatie: 'het oordeel van de eigen organisatie',
  lijst: 'een lijst van een partner',
  register: 'een register',
};

/** What an answer can be; which of these it must be, the kenmerk says. */
export const Waarde = z.union([z.boolean(), z.number(), z.string().trim().min(1).max(200)]).meta({
  description: 'Wat er is vastgesteld: een keuze, een getal, een datum, ja (true) of nee (false), of een korte tekst.',
});
export type Waarde = z.infer<typeof Waarde>;

export const WaarnemingGegeven = z.strictObject({
  kenmerk: Sleutel.meta({ widget: 'hidden', description: 'Het kenmerk van het programma.' }),
  waarde: Waarde,
  datum: z.iso.date().meta({ label: 'Wanneer is dit vastgesteld?', description: 'De dag waarop dit zo was.' }),
  bron: z.enum(['deelnemer', 'organisatie', 'lijst', 'register']).meta({
    label: 'Van wie weet u dit?',
    options: bronnen,
    description: 'Waar de waarde vandaan komt.',
  }),
});

/** A correction is of the same kenmerk. */
export const WaarnemingVerbetering = WaarnemingGegeven.omit({ kenmerk: true }).extend({ versie: Versie });

/** What the answer must be for this kenmerk; its form is drawn from the same. */
export function waardeOf({ soort, keuzes = {}, eenheid, naam, vraag = naam }: Kenmerk): z.ZodType {
  const words = { label: vraag };
  switch (soort) {
    case 'keuze': {
      const options = Object.fromEntries(Object.entries(keuzes).map(([keuze, one]) => [keuze, one.naam]));
      return z.enum(Object.keys(keuzes)).meta({ ...words, options, widget: 'radio' });
    }
    case 'getal':
      return z
        .number()
        .min(0)
        .max(1_000_000)
        .meta({ ...words, unit: eenheid });
    case 'datum':
      return z.iso.date().meta(words);
    case 'ja_nee':
      return z.boolean().meta(words);
    case 'tekst_kort':
      return vrijeTekst(200).meta({ ...words, vrijeTekst: true });
  }
}

export const Waarneming = Act.extend({
  kenmerk: z.string(),
  waarde: Waarde,
  datum: z.iso.date(),
  bron: WaarnemingGegeven.shape.bron,
});
export type Waarneming = z.infer<typeof Waarneming>;

const common = { tag: 'waarneming', verwerking: 'begeleiding', answer: Waarneming } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}/waarnemingen';

export const recordWaarneming = operation({
  ...common,
  id: 'recordWaarneming',
  method: 'post',
  path: pad,
  summary: 'Leg een kenmerk van de deelnemer vast, met zijn waarde op een dag.',
  params: CasusPad,
  body: WaarnemingGegeven,
  status: 201,
});

export const correctWaarneming = operation({
  ...common,
  id: 'correctWaarneming',
  method: 'put',
  path: `${pad}/{waarnemingId}`,
  summary: 'Verbeter een waarneming van uw organisatie. De oude versie blijft bewaard.',
  params: CasusPad.extend({ waarnemingId: z.uuid() }),
  body: WaarnemingVerbetering,
});
