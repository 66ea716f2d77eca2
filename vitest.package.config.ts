import { defineConfig } from 'vitest/config';

/** The slow suite: packs the tarball, installs it somewhere else and uses it. Part of `npm run check`, not of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
