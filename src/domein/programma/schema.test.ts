import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeProgramma } from './schema.ts';

test('the schema for editors is that of the contract; npm run golden makes it anew', () => {
  const file = new URL('../../../programmas/programma.schema.json', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(describeProgramma());
});
