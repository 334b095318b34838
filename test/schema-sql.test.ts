import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dumpSchema } from '../scripts/schema-dump.ts';
import { createWorld } from './world.ts';

test('db/schema.sql shows the tables as they are; npm run golden makes it anew', async () => {
  const world = await createWorld();
  const shown = await dumpSchema(world.owner);
  await world.end();
  expect(readFileSync(new URL('../db/schema.sql', import.meta.url), 'utf8')).toBe(shown);
});
