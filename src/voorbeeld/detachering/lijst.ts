import { showDatum } from '../../core/datum.ts';
import { writeCsv } from '../../core/csv.ts';
import type { Kandidaat } from './kandidaten.ts';

const koppen = [
  ...['BSN', 'Naam', 'Geboortedatum', 'Gemotiveerd', 'Uren per week', 'Direct beschikbaar'],
  'Plaatsbaar binnen (maanden)',
];

const jaNee = (klopt: boolean): string => (klopt ? 'ja' : 'nee');

/** The dossiers of a delivery as UWV brings them. */
export const writeDossiers = (kandidaten: readonly Kandidaat[]): string =>
  writeCsv(
    koppen,
    kandidaten.map(({ bsn, naam, geboortedatum, gemotiveerd, uren, direct, maanden }) => [
      ...[bsn, naam, showDatum(geboortedatum), jaNee(gemotiveerd), String(uren), jaNee(direct), String(maanden)],
    ]),
  );
