import { readFileSync } from 'node:fs';
import type { Programma } from '../src/domein/programma/contract.ts';
import { readProgramma } from '../src/domein/programma/lezen.ts';

const read = readProgramma(
  readFileSync(new URL('../programmas/top600-wajong.yaml', import.meta.url), 'utf8'),
).programma;
if (!read) throw new Error('The programme is not in order');

/** The programme by which the bench works. */
export const programma: Programma = read;
