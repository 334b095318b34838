/** Writes programmas/programma.schema.json anew from the contract: npm run golden */
import { writeFile } from 'node:fs/promises';
import { describeProgramma } from '../src/domein/programma/schema.ts';

await writeFile(new URL('../programmas/programma.schema.json', import.meta.url), describeProgramma());
