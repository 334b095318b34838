import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    globalSetup: ['test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: [
      'test/journeys/**',
      'test/promise/**',
      'test/crash/**',
      'test/attack/**',
      'test/mutatie/**',
      'test/rechten/lezen.test.ts',
      'node_modules/**',
    ],
    testTimeout: 90_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
