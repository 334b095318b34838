import type { World } from '../../../test/world.ts';
import { processLijst, receiveLijst } from './contract.ts';

/** The gemeente's list and UWV's, in the headings that these partners use. */
export const koppen = {
  top600: 'Volgnr;Achternaam;Voornaam;Geb.datum;BSN;Regiehouder;Op lijst sinds;Van lijst per',
  wajong: 'BSN;Naam;Geboortedatum;Uitkering;Ingangsdatum;Einddatum;Arbeidsdeskundige',
};
type Soort = keyof typeof koppen;

const leverancier = { top600: 'petra-kramer', wajong: 'carla-smit' };

/** A file in base64, as a colleague would hand it in. */
export const base64 = (tekst: string | Uint8Array): string => Buffer.from(tekst).toString('base64');

/** A file of these rows under the headings of its kind. */
export const bestand = (soort: Soort, ...regels: string[]): string => base64([koppen[soort], ...regels].join('\n'));

/** A number that passes the 11-test; the range 9999 is nobody's. */
export function testBsn(volgnummer: number): string {
  const begin = `9999${String(volgnummer).padStart(4, '0')}`;
  const som = Array.from(begin).reduce((tot, cijfer, i) => tot + Number(cijfer) * (9 - i), 0);
  return som % 11 === 10 ? testBsn(volgnummer + 5000) : `${begin}${som % 11}`;
}

/** Brings a list in as the coordinator of its supplier: received and processed. */
export async function bringLijst(world: World, soort: Soort, inhoud: string, allesOfNiets = false) {
  const call = await world.as(leverancier[soort]);
  const verband = 'top600-amsterdam';
  const { id } = await call(receiveLijst, { verband, soort, bestandsnaam: `${soort}.csv`, inhoud });
  return call(processLijst, { verband, lijstId: id, allesOfNiets });
}
