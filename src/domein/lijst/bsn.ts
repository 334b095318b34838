import { passesElfproef } from './elfproef.contract.ts';

const opmaak = /[\s.]/g;
const alleenCijfers = /^\d{1,9}$/;

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
