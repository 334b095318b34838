import { parseBsn } from './bsn.ts';

const meesteTekens = 200;
const stuurtekens = /\p{C}/gu;
/** Nine digits, also with a space, dot or dash in between; more digits in a row are a moment or a sequence. */
const negenCijfers = /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g;

function maskBsn(cijfers: string): string {
  const aaneen = /^\d+$/.test(cijfers);
  return aaneen || parseBsn(cijfers.replaceAll('-', '')) !== null ? '•' : cijfers;
}

/** The name of a file as it may be kept and shown: without a path, without control characters, without a BSN. */
export function cleanBestandsnaam(invoer: string): string {
  const naam = invoer.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const kaal = naam.replace(stuurtekens, '').replace(negenCijfers, maskBsn).trim();
  if (kaal.length <= meesteTekens) return kaal || 'lijst';
  const extensie = /\.[^.]{1,10}$/.exec(kaal)?.[0] ?? '';
  return kaal.slice(0, meesteTekens - extensie.length) + extensie;
}

/** A file without headings has a person in its first line; digits that may be a BSN are never kept as a heading. */
export function maskKop(kop: string): string {
  return kop.slice(0, meesteTekens).replace(/\d[\d .-]{6,}\d/g, '•');
}
