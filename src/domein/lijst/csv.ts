import { CsvError, parse } from 'csv-parse/sync';
import { badBestand, bigBestand, guardOmvang } from './bestand.ts';
import type { Ruw, Tabelrij } from './bestand.ts';

const scheidingstekens = [';', ',', '\t'];
const meesteRegels = 1_000_000;
const meesteVakken = 10_000_000;
const regeleinde = /\r\n|\r|\n/g;
const regeleinden = ['\r\n', '\n', '\r'];
/** What a spreadsheet takes for the start of a formula; writeCsv puts an apostrophe before it. */
const formule = /^'[=+\-@\t\r＝＋－＠]/;

/**
 * A text file holds no control characters but tab, line ends and the like. And a file of nothing but line ends or marks
 * is refused before the parser makes millions of empty cells of it.
 */
function guardTekst(bytes: Uint8Array): void {
  let regels = 0;
  let vakken = 0;
  for (const byte of bytes) {
    if (byte === 10) regels += 1;
    else if (byte === 9 || byte === 13 || byte === 44 || byte === 59) vakken += 1;
    else if (byte < 9 || (byte > 13 && byte < 32)) {
      throw badBestand('Dit is geen lijst. Bewaar de lijst als .xlsx, of als CSV (UTF-8)');
    }
  }
  if (regels > meesteRegels || vakken > meesteVakken) {
    throw bigBestand('Het bestand heeft te veel regels of vakken voor een lijst. Splits het bestand');
  }
}

/** Windows-1252 from 0x80 to 0x9f; the decoder of some Node versions leaves these as the control characters of Latin-1. */
const windowsTekens = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const stuurtekens = /[\u0080-\u009f]/g;

function decodeWindows(bytes: Uint8Array): string {
  const tekst = new TextDecoder('windows-1252').decode(bytes);
  return tekst.replace(stuurtekens, (teken) => windowsTekens.charAt(teken.charCodeAt(0) - 0x80));
}

function decode(bytes: Uint8Array): { tekst: string; codering: Ruw['codering'] } {
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes), codering: 'utf-8' };
  } catch {
    // Bytes that are no UTF-8 come from older Windows programs.
    return { tekst: decodeWindows(bytes), codering: 'windows-1252' };
  }
}

/** The mark that divides the headings into the most cells; marks between quotes do not count. */
function findScheidingsteken(tekst: string): string {
  const kop = /^\s*(?:"[^"]*"|[^"\r\n])*/.exec(tekst.slice(0, 100_000))?.[0].replace(/"[^"]*"/g, '') ?? '';
  const aantallen = scheidingstekens.map((teken) => kop.split(teken).length);
  return scheidingstekens[aantallen.indexOf(Math.max(...aantallen))] ?? ';';
}

function countRegels(cellen: readonly string[]): number {
  let aantal = 1;
  for (const cel of cellen) if (cel.includes('\n') || cel.includes('\r')) aantal += cel.match(regeleinde)?.length ?? 0;
  return aantal;
}

function unescapeFormule(cel: string): string {
  return cel.charCodeAt(0) === 39 && formule.test(cel) ? cel.slice(1) : cel;
}

function dropLegeStaart(cellen: string[]): void {
  while (cellen.length > 0 && cellen.at(-1)?.trim() === '') cellen.pop();
}

function parseRecords(tekst: string, scheidingsteken: string): string[][] {
  try {
    return parse(tekst, {
      delimiter: scheidingsteken,
      record_delimiter: regeleinden,
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    throw badBestand('Ergens staat een aanhalingsteken dat niet wordt gesloten. Herstel dat in het bestand');
  }
}

/** Reads CSV: UTF-8 or Windows-1252, semicolon, comma or tab. Empty lines go, line numbers stay those of the file. */
export function readCsvRijen(bytes: Uint8Array): Ruw {
  guardTekst(bytes);
  const { tekst, codering } = decode(bytes);
  const scheidingsteken = findScheidingsteken(tekst);
  const rijen: Tabelrij[] = [];
  let volgende = 1;
  for (const record of parseRecords(tekst, scheidingsteken)) {
    const regel = volgende;
    volgende += countRegels(record);
    const cellen = record.map(unescapeFormule);
    dropLegeStaart(cellen);
    if (cellen.length > 0) rijen.push({ regel, cellen });
    guardOmvang(rijen.length, cellen.length);
  }
  return { soort: 'csv', codering, scheidingsteken, rijen };
}
