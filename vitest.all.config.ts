import { defineConfig } from 'vitest/config';

/**
 * Everything, with one summary: the unit and API tests of vitest.config.ts, then one after the other the suites that want
 * the machine to themselves. One of them alone: npx vitest run --config vitest.all.config.ts --project journeys
 */
const alone = (name: string, groupOrder: number, testTimeout: number, files = '**/*') => ({
  test: {
    name,
    globalSetup: ['test/setup.ts'],
    include: [`test/${name}/${files}.test.ts`],
    testTimeout,
    hookTimeout: 300_000,
    maxWorkers: 1,
    sequence: { groupOrder },
  },
});

export default defineConfig({
  test: {
    projects: [
      './vitest.config.ts',
      './vitest.journeys.config.ts',
      alone('promise', 2, 2_400_000),
      alone('crash', 3, 300_000),
      alone('attack', 4, 3_600_000),
      // The rest of the rights is quick, and in every check.
      alone('rechten', 5, 30_000, 'lezen'),
    ],
  },
});
