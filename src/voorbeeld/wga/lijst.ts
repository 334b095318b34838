import { showDatum } from '../../core/datum.ts';
import { writeCsv } from '../../core/csv.ts';
import type { Klant } from './klanten.ts';

const koppen = [
  ...['BSN', 'Naam', 'Geboortedatum', 'Uitkering', 'AO-klasse', 'Datum instroom', 'Reden instroom', 'Regiovestiging'],
];

/** The list of a region as UWV delivers it. */
export const writeLijst = (klanten: readonly Klant[]): string =>
  writeCsv(
    koppen,
    klanten.map(({ bsn, naam, geboortedatum, instroom, reden, regio }) => [
      ...[bsn, naam, showDatum(geboortedatum), 'WGA', '80-100', showDatum(instroom), reden, regio],
    ]),
  );
