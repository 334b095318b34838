import { defineConfig } from 'vitest/config';

/** The browser journeys: a real server on a free port and a real browser, one after the other. */
export default defineConfig({
  test: {
    name: 'journeys',
    globalSetup: ['test/setup.ts'],
    include: ['test/journeys/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
  },
});
