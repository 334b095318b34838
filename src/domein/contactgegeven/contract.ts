import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import { Act, CasusPad, Versie } from '../casus/pad.contract.ts';
import { vrijeTekst } from '../casus/tekst.contract.ts';

const soorten = { telefoon: 'telefoonnummer', email: 'e-mailadres', postadres: 'postadres' };
const vanWie = { deelnemer: 'de deelnemer zelf', naaste: 'ouder, partner of andere naaste' };

export const Contactsoort = z.enum(['telefoon', 'email', 'postadres']);
export type Contactsoort = z.infer<typeof Contactsoort>;

export const ContactgegevenGegeven = z.strictObject({
  soort: Contactsoort.meta({ label: 'Wat voor gegeven is het?', options: soorten, description: 'De soort.' }),
  waarde: z.string().trim().min(3).max(200).meta({
    label: 'Telefoonnummer of adres',
    hint: 'Van een postadres: straat en huisnummer, postcode en plaats.',
    description: 'Het nummer of adres zelf.',
  }),
  van: z.enum(['deelnemer', 'naaste']).meta({
    label: 'Van wie is het?',
    options: vanWie,
    description: 'Van wie het nummer of adres is.',
  }),
  voorkeur: z.boolean().meta({
    label: 'Is dit de manier waarop de deelnemer het liefst contact heeft?',
    description: 'true: zo wordt de deelnemer het liefst benaderd.',
  }),
  datum: z.iso.date().meta({ label: 'Sinds wanneer klopt het?', description: 'De eerste dag waarvan u dit weet.' }),
  einddatum: z.iso.date().optional().meta({
    label: 'Tot en met wanneer klopte het?',
    hint: 'Laat leeg als het nu nog klopt.',
    description: 'De laatste dag waarop het klopte.',
  }),
});

export type ContactgegevenGegeven = z.infer<typeof ContactgegevenGegeven>;

export const Contactgegeven = Act.extend({
  soort: Contactsoort,
  waarde: z.string(),
  van: ContactgegevenGegeven.shape.van,
  voorkeur: z.boolean(),
  datum: z.iso.date(),
  einddatum: z.iso.date().nullable(),
});
export type Contactgegeven = z.infer<typeof Contactgegeven>;

/** What each kind must look like; the fault says how it is written. */
export const vormen: Record<Contactsoort, z.ZodType<string>> = {
  telefoon: z
    .string()
    .refine((nummer) => /^(?:\+|00)?[\d ()-]{8,24}$/.test(nummer) && /^\d{10,15}$/.test(nummer.replaceAll(/\D/g, '')), {
      message: 'Schrijf een telefoonnummer als 06 12345678 of +31 6 12345678',
    }),
  email: z.email(),
  postadres: vrijeTekst(200, 3),
};

const common = { tag: 'contactgegeven', verwerking: 'begeleiding', answer: Contactgegeven } as const;
const pad = '/verbanden/{verband}/casussen/{casusId}/contactgegevens';

export const recordContactgegeven = operation({
  ...common,
  id: 'recordContactgegeven',
  method: 'post',
  path: pad,
  summary: 'Leg vast hoe de deelnemer te bereiken is: telefoonnummer, e-mailadres of postadres.',
  params: CasusPad,
  body: ContactgegevenGegeven,
  status: 201,
});

export const correctContactgegeven = operation({
  ...common,
  id: 'correctContactgegeven',
  method: 'put',
  path: `${pad}/{contactgegevenId}`,
  summary: 'Verbeter of beëindig een contactgegeven van uw organisatie. De oude versie blijft bewaard.',
  params: CasusPad.extend({ contactgegevenId: z.uuid() }),
  body: ContactgegevenGegeven.extend({ versie: Versie }),
});
