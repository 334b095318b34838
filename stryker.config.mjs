import { deel } from './test/mutatie/delen.mjs';

/**
 * Changes the code that decides about rights, one place at a time, and wants a test to fail each time. Started by `npm run
 * mutatie`, part by part; what may live on, and why, stands in docs/mutatie.md.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutatie.config.mjs', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: deel.mutate,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  tempDirName: 'tmp/stryker',
  ignorePatterns: ['/data', '/reports', '/docs', '/bench'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutatie/${process.env['MUTATIE_DEEL'] ?? 'matrix'}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  warnings: { slow: false },
};
