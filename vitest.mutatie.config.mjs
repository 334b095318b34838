import { defineConfig } from 'vitest/config';
import { deel } from './test/mutatie/delen.mjs';

/** The tests that must notice when a part of the code that decides about rights decides otherwise. */
export default defineConfig({
  test: {
    name: 'mutatie',
    globalSetup: deel.world ? ['test/setup.ts'] : [],
    include: deel.tests,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
