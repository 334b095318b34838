import { readFile } from 'node:fs/promises';
import type { Programma } from '../programma/contract.ts';
import { readProgramma } from '../programma/lezen.ts';
import { addVerband } from '../verband/inrichten.ts';
import { top600Amsterdam } from './partners.ts';
import type { Toneel } from './toneel.ts';

const file = new URL('../../../programmas/top600-wajong.yaml', import.meta.url);

/** The programme of the example, from the file that every newcomer can read. */
async function readTop600(): Promise<Programma> {
  const { programma, fouten } = readProgramma(await readFile(file, 'utf8'));
  if (!programma) throw new Error(`The programme of the example has ${fouten.length} faults`);
  return programma;
}

/** Sets up the partners of the example, with colleagues who can be chosen by name. */
export async function setUp(toneel: Toneel, _leeg: boolean): Promise<void> {
  const programma = await readTop600();
  await toneel.owner.begin((sql) => addVerband(sql, top600Amsterdam, programma, toneel.clock.now.toISOString()));
}
