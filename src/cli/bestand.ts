import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fault } from '../core/faults.ts';
import type { Problem } from '../core/problem.ts';

/** Where a file is that the user named: npm moves to the project's folder, and keeps where the user stood. */
export function pathOf(file: string): string {
  const stood = process.env['npm_lifecycle_event'] === 'loopplank' ? process.env['INIT_CWD'] : undefined;
  return resolve(stood ?? process.cwd(), file);
}

/** A file that was named on the command line. */
export async function readGiven(file: string): Promise<Buffer> {
  return readFile(pathOf(file)).catch((error: unknown) => {
    throw explainFile(error, file);
  });
}

/** Says of a file that cannot be read or written what is the matter. */
export function explainFile(error: unknown, file: string): Problem {
  const code = String(Object(error).code);
  if (code === 'ENOENT') return fault('bestand', `${file} is er niet. Controleer de map en de naam`);
  if (code === 'EISDIR') return fault('bestand', `${file} is een map. Noem een bestand`);
  return fault('bestand', `Het bestand ${file} is niet te gebruiken (${code})`);
}
