import { badBestand, bigBestand, grenzen } from './bestand.ts';
import type { Ruw, Tabel } from './bestand.ts';
import { readCsvRijen } from './csv.ts';
import { bareKop } from './kolommen.ts';
import { readXlsxRijen } from './xlsx.ts';

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function isOudExcel(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

function readRuw(bytes: Uint8Array, bestandsnaam: string): Ruw | Promise<Ruw> {
  if (bytes.length === 0) throw badBestand('Het bestand is leeg');
  if (bytes.length > grenzen.bytes) throw bigBestand('Het bestand is groter dan 25 MB. Splits de lijst');
  if (isZip(bytes)) return readXlsxRijen(bytes);
  if (isOudExcel(bytes)) {
    throw badBestand(
      'Dit is een oud Excel-bestand of er staat een wachtwoord op. Bewaar het als .xlsx zonder wachtwoord',
    );
  }
  if (/\.(xls[xmb]?|ods|numbers)$/i.test(bestandsnaam)) {
    throw badBestand('De inhoud is geen Excel-bestand, al heet het zo. Open het in Excel en bewaar het als .xlsx');
  }
  return readCsvRijen(bytes);
}

function readKoppen(cellen: readonly string[]): string[] {
  const koppen = cellen.map((cel) => cel.trim());
  while (koppen.at(-1) === '') koppen.pop();
  const gezien = new Set<string>();
  for (const kop of koppen) {
    const kaal = bareKop(kop);
    if (kaal === '') continue;
    if (gezien.has(kaal))
      throw badBestand(`De kop “${kop.slice(0, 80)}” staat er twee keer in. Geef elke kolom een eigen kop`);
    gezien.add(kaal);
  }
  return koppen;
}

/** Reads a partner's file, CSV or XLSX, into a table; what is not a list is refused in Dutch. */
export async function readTabel(bytes: Uint8Array, bestandsnaam: string): Promise<Tabel> {
  const { rijen, ...vorm } = await readRuw(bytes, bestandsnaam);
  const kop = rijen[0];
  if (kop === undefined) throw badBestand('Het bestand is leeg');
  const koppen = readKoppen(kop.cellen);
  const inhoud = rijen.slice(1);
  if (inhoud.length === 0) throw badBestand('Er staat alleen een kop in het bestand, en geen regels');
  for (const rij of inhoud) while (rij.cellen.length < koppen.length) rij.cellen.push('');
  return { ...vorm, koppen, rijen: inhoud };
}
