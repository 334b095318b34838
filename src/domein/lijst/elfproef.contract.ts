/** The weight of each digit in the 11-test; the last one counts against the sum (Wabb, Besluit BSN). */
const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether nine digits can be a BSN. */
export function passesElfproef(bsn: string): boolean {
  const som = gewichten.reduce((sum, gewicht, plaats) => sum + gewicht * Number(bsn[plaats]), 0);
  return som % 11 === 0 && bsn !== '000000000';
}
