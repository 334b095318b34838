import type { Celvoorwaarde, Niveau } from '../../domein/toegang/basis.contract.ts';
import type { Verbandcel, Verbandrij } from '../../domein/toegang/opvragen.contract.ts';
import type { Chip } from '../ui/matrix.tsx';

/** The levels of the access matrix as people say them, from most to least. */
export const niveauwoorden: Record<Niveau, { naam: string; uitleg: string; soort: Chip['soort'] }> = {
  V: { naam: 'Alles', uitleg: 'Volledig: alles wat is vastgelegd.', soort: 'vol' },
  S: { naam: 'Samenvatting', uitleg: 'Samenvatting: alleen de conclusie.', soort: 'deel' },
  B: { naam: 'Alleen dat het bestaat', uitleg: 'Bestaan: alleen dat het er is.', soort: 'bestaan' },
  E: {
    naam: 'Alleen van de eigen organisatie',
    uitleg: 'Eigen: alleen wat de eigen organisatie vastlegde.',
    soort: 'eigen',
  },
  A: { naam: 'Alleen in cijfers', uitleg: 'Aantallen: alleen geteld, in cijfers over groepen.', soort: 'cijfers' },
  '-': { naam: 'Niets', uitleg: 'Niets.', soort: 'niets' },
};

export const voorwaardewoorden: Record<Celvoorwaarde, string> = {
  instemming: 'alleen met instemming van de deelnemer',
  verstrekkingsbesluit: 'alleen zolang er een verstrekkingsbesluit is',
};

export const gevoeligheidwoorden: Record<Verbandrij['gevoeligheid'], string> = {
  algemeen: 'Gewone persoonsgegevens',
  uitkering: 'Over de uitkering',
  gezondheid: 'Over de gezondheid',
  strafrecht: 'Over strafrecht',
  financieel: 'Over geld',
};

/** A cell in words, for who hears the page. */
export const showCel = ({ niveau, voorwaarde }: Pick<Verbandcel, 'niveau' | 'voorwaarde'>): string =>
  [niveauwoorden[niveau].naam, ...(voorwaarde ? [voorwaardewoorden[voorwaarde]] : [])].join(', ');

export const chipOf = (cel: Pick<Verbandcel, 'niveau' | 'voorwaarde'>): Chip => ({
  letter: cel.niveau === '-' ? '–' : cel.niveau,
  woorden: showCel(cel),
  soort: niveauwoorden[cel.niveau].soort,
  mits: cel.voorwaarde !== null,
});
