import { defineConfig } from 'vitest/config';

/** The property test of the promise: apart, because it takes minutes. */
export default defineConfig({
  test: {
    globalSetup: ['test/setup.ts'],
    include: ['test/promise/**/*.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
  },
});
