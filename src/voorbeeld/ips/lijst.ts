import { showDatum } from '../../core/datum.ts';
import { writeCsv } from '../../core/csv.ts';
import type { Kandidaat } from './kandidaten.ts';

const koppen = ['Datum aanmelding', 'Naam', 'Geboortedatum', 'BSN', 'Verantwoordelijk', 'Uitkering', 'Wil zelf werken'];

/** The referrals as the ggz delivers them. */
export const writeAanmeldingen = (kandidaten: readonly Kandidaat[]): string =>
  writeCsv(
    koppen,
    kandidaten.map(({ datum, naam, geboortedatum, bsn, verantwoordelijk, uitkering, wil }) => [
      ...[showDatum(datum), naam, showDatum(geboortedatum), bsn, verantwoordelijk, uitkering, wil ? 'ja' : 'nee'],
    ]),
  );
