import { randomBytes } from 'node:crypto';
import { sha256 } from './vault.ts';

/** Codes that a person copies by hand once: eighty random bits, so that their plain print cannot be guessed. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 16;

/** A code in groups of four, without letters that look like another. */
export function makeCode(): string {
  const signs = [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return signs.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** The code as it was made: however it was spaced, and with what looks like a one or a nought for that. */
const plain = (typed: string): string =>
  typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');

/** By this print a code is kept and found again; it opens nothing by itself. */
export const printCode = (typed: string): Buffer => sha256(`code\0${plain(typed)}`);
