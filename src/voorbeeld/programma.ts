import { readFile } from 'node:fs/promises';
import type { Programma } from '../domein/programma/contract.ts';
import { readProgramma } from '../domein/programma/lezen.ts';

/** The programme of an example, from the file that every newcomer can read. */
export async function readVoorbeeldprogramma(naam: string): Promise<Programma> {
  const file = new URL(`../../programmas/${naam}.yaml`, import.meta.url);
  const { programma, fouten } = readProgramma(await readFile(file, 'utf8'));
  if (!programma) throw new Error(`The programme ${naam} of the example has ${fouten.length} faults`);
  return programma;
}
