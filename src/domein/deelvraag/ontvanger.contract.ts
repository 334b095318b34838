import { z } from 'zod';
import { Categorie, Matrixkolom } from '../toegang/basis.contract.ts';

/** Gegevens that somebody can ask about: the logs and the figures are not of one casus. */
export const DeelbaarGegeven = Categorie.exclude(['toegangslog', 'cijfers']);

/** The key of a receiver, from the answer of getDeelkeuzes: nothing in it tells of the deelnemer. */
export const OntvangerSleutel = z.string().trim().min(2).max(130).meta({
  description: 'Een sleutel uit getDeelkeuzes, bijvoorbeeld uwv-amsterdam/arbeidsdeskundige of WG.',
});

export const Ontvanger = z.object({
  sleutel: z.string(),
  naam: z.string(),
  kolom: Matrixkolom.meta({ description: 'De kolom van de toegangsmatrix waar de ontvanger onder valt.' }),
});
export type Ontvanger = z.infer<typeof Ontvanger>;
