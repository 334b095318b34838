import type { Datumlezing } from '../../core/datum.ts';
import { parseDatum } from '../../core/datum.ts';

/** What reading one cell gives: its value as we keep it, or a Dutch sentence with the remedy. */
export type Lezing = { waarde: string } | { melding: string };

const volgnummer = /^\d{5}([.,]\d+)?$/;
const dagMs = 86_400_000;
const excelNul = Date.UTC(1899, 11, 30);
const getal = /^-?\d+(?:,\d+|\.\d{1,2})?$/;

/** Excel counts days from 1900; five digits are the days from 1927 to 2173. Only in XLSX, where such a number is a date. */
function readVolgnummer(tekst: string): Datumlezing {
  const dag = Math.floor(Number(tekst.replace(',', '.')));
  return { datum: new Date(excelNul + dag * dagMs).toISOString().slice(0, 10) };
}

/** Reads a date cell. */
export function readDatumcel(tekst: string, uitExcel: boolean): Lezing {
  const lezing = uitExcel && volgnummer.test(tekst) ? readVolgnummer(tekst) : parseDatum(tekst);
  return 'datum' in lezing ? { waarde: lezing.datum } : lezing;
}

/** Reads a number with a decimal comma or point; the value has a point. */
export function readGetalcel(tekst: string): Lezing {
  if (!getal.test(tekst)) return { melding: 'Dit is geen getal. Schrijf cijfers, zonder punt voor duizendtallen' };
  return { waarde: tekst.replace(',', '.') };
}

/** Reads a choice; capitals play no part, the value is written as the programme writes it. */
export function readKeuzecel(tekst: string, keuzes: readonly string[]): Lezing {
  const klein = tekst.toLowerCase();
  const keuze = keuzes.find((mogelijk) => mogelijk.toLowerCase() === klein);
  return keuze === undefined ? { melding: `Kies een van: ${keuzes.join(', ')}` } : { waarde: keuze };
}
