/** The weight of each digit in the 11-test; the last one counts against the sum (Wabb, Besluit BSN). */
const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];

const opmaak = /[\s.]/g;
const alleenCijfers = /^\d{1,9}$/;

function passesElfproef(bsn: string): boolean {
  let som = 0;
  for (let i = 0; i < 9; i += 1) som += (gewichten[i] ?? 0) * (bsn.charCodeAt(i) - 48);
  return som % 11 === 0 && bsn !== '000000000';
}

/**
 * Reads a BSN as a partner delivers it: spaces and dots go, and the leading zeros that a spreadsheet ate come back.
 * Returns the nine digits, or null when it is not a BSN.
 */
export function parseBsn(invoer: string): string | null {
  const cijfers = invoer.replace(opmaak, '');
  if (!alleenCijfers.test(cijfers)) return null;
  const bsn = cijfers.padStart(9, '0');
  return passesElfproef(bsn) ? bsn : null;
}
