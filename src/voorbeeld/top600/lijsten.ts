import { showDatum } from '../../core/datum.ts';
import { writeCsv } from '../../core/csv.ts';
import type { Mens } from './mensen.ts';

const day = (datum: string | undefined): string => (datum === undefined ? '' : showDatum(datum));

/** What was known on a day: who had begun, and which ends had come. */
function asOf<Periode extends { begin: string; einde?: string }>(periode: Periode | undefined, dag: string) {
  if (!periode || periode.begin > dag) return undefined;
  return {
    begin: periode.begin,
    einde: periode.einde !== undefined && periode.einde <= dag ? periode.einde : undefined,
  };
}

/** The TOP600 list as the gemeente would deliver it on a day. */
export function writeTop600(mensen: readonly Mens[], dag: string): string {
  const koppen = ['Achternaam', 'Voornaam', 'Geb.datum', 'BSN', 'Regiehouder', 'Op lijst sinds', 'Van lijst per'];
  const rijen = mensen.flatMap((mens) => {
    const periode = asOf(mens.top600, dag);
    if (!periode) return [];
    const { achternaam, voornaam, geboortedatum, bsn, regiehouder } = mens;
    return [[achternaam, voornaam, day(geboortedatum), bsn, regiehouder, day(periode.begin), day(periode.einde)]];
  });
  return writeCsv(koppen, rijen);
}

/** The list of Wajong benefits as UWV would deliver it on a day. */
export function writeWajong(mensen: readonly Mens[], dag: string): string {
  const koppen = ['BSN', 'Naam', 'Geboortedatum', 'Uitkering', 'Ingangsdatum', 'Einddatum', 'Arbeidsdeskundige'];
  const rijen = mensen.flatMap((mens) => {
    const periode = asOf(mens.wajong, dag);
    if (!periode) return [];
    const naam = `${mens.voornaam} ${mens.achternaam}`;
    return [[mens.bsn, naam, day(mens.geboortedatum), 'Wajong', day(periode.begin), day(periode.einde), mens.ad]];
  });
  return writeCsv(koppen, rijen);
}
