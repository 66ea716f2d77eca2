import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the counts of this run. */
const report = process.env['MEVILLE_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Most files wait for programs they have started; one worker would wait with each of them.
    maxWorkers: '100%',
    exclude: ['test/package/**', 'test/browser/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    coverage: {
      // Without this only files that a test loaded would be counted.
      include: ['src/**/*.ts'],
      exclude: ['src/schema/generated/**'],
    },
  },
});
