import { Problem } from '../../core/problem.ts';

/** One row of a file: its line number there, and its cells as text. */
export type Tabelrij = { regel: number; cellen: string[] };

/** A partner's file as a table of text, before anybody knows what the columns mean. */
export type Tabel = {
  soort: 'csv' | 'xlsx';
  codering: 'utf-8' | 'windows-1252';
  scheidingsteken: string | null;
  koppen: string[];
  rijen: Tabelrij[];
};

/** What a reader of one kind of file hands over: every row that is not empty, the headings first. */
export type Ruw = Omit<Tabel, 'koppen'>;

/** A list is refused above these sizes before its rows take up memory. */
export const grenzen = { bytes: 25 * 1024 * 1024, rijen: 250_000, kolommen: 200 };

/** The file is not a list that can be read; the sentence says what the user can do. */
export function badBestand(melding: string): Problem {
  return new Problem('invoer_ongeldig', melding, [{ veld: 'bestand', melding }]);
}

/** The file is larger than a list may be. */
export function bigBestand(melding: string): Problem {
  return new Problem('te_groot', melding, [{ veld: 'bestand', melding }]);
}

/** Stops a reader as soon as a list has too many rows or a row too many cells. */
export function guardOmvang(rijen: number, cellen: number): void {
  if (rijen > grenzen.rijen + 1) throw bigBestand('De lijst heeft meer dan 250.000 regels. Splits het bestand');
  if (cellen > grenzen.kolommen) throw bigBestand('De lijst heeft meer dan 200 kolommen. Haal de overbodige weg');
}
