import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Real editors, the real Pandoc, the built program: minutes, not seconds. `npm run test:slow`. */
export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } },
  defineConfig({
    test: { include: ['test/slow/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
  }),
);
