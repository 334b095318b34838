import { stringify } from 'csv-stringify/sync';

/**
 * Writes rows as a CSV file that Dutch Excel opens as it is: semicolons, UTF-8 with a BOM, CRLF.
 * A cell that a spreadsheet would take for a formula is written as text.
 */
export function writeCsv(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  return stringify([koppen, ...rijen], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}
