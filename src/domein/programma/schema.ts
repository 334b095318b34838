import { z } from 'zod';
import { Programma } from './contract.ts';

/** The contract of a programme file as JSON Schema, for editors that help while one writes. */
export function describeProgramma(): string {
  const schema = z.toJSONSchema(Programma, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
