import { defineConfig } from 'vitest/config';

/** `npm run test:long`: what chance decides, ten times as often as in the suite. */
export default defineConfig({ test: { include: ['test/chain/{races,kills}.test.ts'], env: { MEVILLE_LONG: '1' } } });
