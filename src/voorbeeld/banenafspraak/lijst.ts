import { writeCsv } from '../../core/csv.ts';
import { showDatum } from '../../core/datum.ts';
import type { Leerling } from './leerlingen.ts';
import { scholen } from './partners.ts';

const koppen = [
  ...[
    'School',
    'Soort',
    'Naam',
    'Geboortedatum',
    'BSN',
    'Verwachte uitstroom',
    'Uitstroomprofiel',
    'Wajong aangevraagd',
  ],
];

/** Who leaves, as a school tells it. */
export const writeLijst = (leerlingen: readonly Leerling[]): string =>
  writeCsv(
    koppen,
    leerlingen.map(({ school, naam, geboortedatum, bsn, uitstroom, profiel, wajong }) => [
      ...[scholen[school].naam, scholen[school].onderwijs, naam, showDatum(geboortedatum), bsn],
      ...[showDatum(uitstroom), profiel, wajong ? 'ja' : 'nee'],
    ]),
  );
