import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the counts of this run. */
const report = process.env['MEVILLE_TEST_REPORT'];

/** `npm run test:browser`: the ranking in a real browser. Once is enough, whatever the Node that starts it. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['verbose'] : ['default', ['json', { outputFile: report }]],
  },
});
