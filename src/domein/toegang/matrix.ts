import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Toegangsmatrix } from './contract.ts';
import { readMatrix } from './lezen.ts';

/** A version never changes, so what was read once is true for as long as the process lives. */
const read = new Map<number, Toegangsmatrix>();

/** A version of the access matrix that Loopplank brings along, from its file; undefined when there is no such version. */
export function findMatrix(versie: number): Toegangsmatrix | undefined {
  const known = read.get(versie);
  if (known) return known;
  const file = fileURLToPath(new URL(`../../../rechten/toegangsmatrix-${versie}.yaml`, import.meta.url));
  if (!existsSync(file)) return undefined;
  const { inhoud, fouten } = readMatrix(readFileSync(file, 'utf8'), file);
  if (!inhoud) throw new Error(`Access matrix ${versie} has ${fouten.length} faults`);
  read.set(versie, inhoud);
  return inhoud;
}

/** The version of the access matrix that a programme names; the check of the programme saw that it is there. */
export function matrixOf(versie: number): Toegangsmatrix {
  const matrix = findMatrix(versie);
  if (!matrix) throw new Error(`There is no access matrix ${versie}`);
  return matrix;
}
