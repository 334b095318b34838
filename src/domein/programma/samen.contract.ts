/** What partners do together outside a single casus: the meeting about casussen, calls on partners, and whom to ask. */
import { z } from 'zod';
import { Sleutel, Tekst } from './basis.contract.ts';

export const Casusoverlegregels = z
  .strictObject({
    naam: Tekst,
    rollen: z.array(Sleutel).min(1).max(30).meta({ description: 'Rollen die aan tafel zitten.' }),
    ritme: Sleutel.optional().meta({ description: 'Termijn tussen twee overleggen.' }),
  })
  .meta({ id: 'Casusoverlegregels', description: 'Het overleg waarin partners casussen bespreken.' });
export type Casusoverlegregels = z.infer<typeof Casusoverlegregels>;

export const Oproep = z
  .strictObject({
    naam: Tekst,
    omschrijving: Tekst,
    partner: Sleutel.meta({ description: 'Soort partner aan wie de oproep is gericht.' }),
    bron: Tekst,
  })
  .meta({ id: 'Oproep', description: 'Iets wat elke partner van een soort moet regelen.' });
export type Oproep = z.infer<typeof Oproep>;

export const Regiodeskundigen = z
  .strictObject({
    naam: Tekst,
    omschrijving: Tekst,
    aantal: z.int().min(1).max(1000).meta({ description: 'Hoeveel er volgens de bron zijn.' }),
    beheer: z.array(Sleutel).min(1).max(10).meta({ description: 'Rollen die de gids bijhouden.' }),
    bron: Tekst,
  })
  .meta({ id: 'Regiodeskundigen', description: 'De gids van deskundigen per arbeidsmarktregio.' });
export type Regiodeskundigen = z.infer<typeof Regiodeskundigen>;

/** The version from which a verband took its own programme, with its own terms and words. */
export const Herkomst = z
  .strictObject({ programma: z.string().max(60), versie: z.int().min(1).max(10_000) })
  .meta({ id: 'Herkomst', description: 'Het programma waarvan dit een eigen uitvoering is.' });
export type Herkomst = z.infer<typeof Herkomst>;
