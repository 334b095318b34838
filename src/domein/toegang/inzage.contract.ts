/** What a reader is told beside every fact that is shared: how much of it this is, why, and until when. */
import { z } from 'zod';
import { Categorie, Niveau } from './basis.contract.ts';

/** How much of a row one sees. Of what one may not see at all there is no row. */
export const graden = ['bestaan', 'samenvatting', 'volledig'] as const;
export const Graad = z.enum(graden).meta({
  id: 'Graad',
  description: 'Hoeveel u hiervan ziet: alleen dat het bestaat, een samenvatting, of alles.',
});
export type Graad = z.infer<typeof Graad>;

export const Inzage = z
  .object({
    categorie: Categorie,
    nr: z.int(),
    naam: z.string().meta({ description: 'Hoe dit gegeven in de toegangsmatrix heet.' }),
    niveau: Niveau,
    grondslag: z.string().meta({ description: 'De wet en het artikel waarop dit rust.' }),
    doel: z.string(),
    reden: z.string(),
    tot: z.iso.date().nullable().meta({ description: 'De laatste dag; null: zolang uw rol in de casus duurt.' }),
  })
  .meta({ id: 'Inzage', description: 'Waarom u een gegeven van deze casus ziet.' });
export type Inzage = z.infer<typeof Inzage>;
