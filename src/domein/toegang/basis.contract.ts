/** The words of the access matrix: its rows, its columns and how much a cell lets somebody see. */
import { z } from 'zod';

/** Rows of the matrix, in the order of their numbers: the kinds of gegevens that there are about an inwoner. */
export const categorieen = [
  'naam',
  'bsn',
  'contactgegevens',
  'uitkering',
  'doelgroepregister',
  'medisch',
  'mogelijkheden',
  'ggz',
  'ips',
  'veiligheidslijst',
  'regieplan',
  'verslag',
  'gesprek',
  'afspraak',
  'participatie',
  'voorziening',
  'herbeoordeling',
  'school',
  'matchprofiel',
  'selectietafel',
  'plaatsing',
  'loonwaarde',
  'detachering',
  'signaal',
  'overdracht',
  'beschikking',
  'instemming',
  'toegangslog',
  'cijfers',
] as const;
export const Categorie = z
  .enum(categorieen)
  .meta({ id: 'Categorie', description: 'Een soort gegevens: een rij van de toegangsmatrix.' });
export type Categorie = z.infer<typeof Categorie>;

/** Columns that a role of a programme can have. */
export const matrixkolommen = ['AD', 'VA', 'KM', 'RH', 'GB', 'IPS', 'SW', 'WSP', 'WG', 'SCH', 'PL', 'MON'] as const;

/** All columns: those of the roles, and the deelnemer, whom no programme has to name. */
export const kolommen = [...matrixkolommen, 'KL'] as const;
export const Matrixkolom = z
  .enum(kolommen)
  .meta({ id: 'Matrixkolom', description: 'Een kolom van de toegangsmatrix: wie er kijkt. KL is de deelnemer zelf.' });
export type Matrixkolom = z.infer<typeof Matrixkolom>;

/** From most to least. E is the part of the own organisation, A only counted in figures, - nothing at all. */
export const niveaus = ['V', 'S', 'B', 'E', 'A', '-'] as const;
export const Niveau = z.enum(niveaus).meta({
  id: 'Niveau',
  description:
    'V volledig, S samenvatting, B alleen dat het bestaat, E alleen van de eigen organisatie, A alleen in cijfers, - niets.',
});
export type Niveau = z.infer<typeof Niveau>;

/** What must be there, for this casus, before a cell counts. */
export const Celvoorwaarde = z.enum(['instemming', 'verstrekkingsbesluit']).meta({
  id: 'Celvoorwaarde',
  description: 'Zonder geldige instemming van de deelnemer, of zonder verstrekkingsbesluit, is de cel dicht.',
});
export type Celvoorwaarde = z.infer<typeof Celvoorwaarde>;
