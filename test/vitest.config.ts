import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [
    {
      // The pages of the checks are Markdown beside the code; esbuild loads them as text, and so do the tests.
      name: 'markdown-as-text',
      transform: (code: string, id: string) =>
        id.endsWith('.md') ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    exclude: ['test/slow/**', 'test/vscode/suite/**', 'node_modules/**'],
    globalSetup: 'test/support/own-temp.ts',
    setupFiles: ['test/support/seed.ts'],
    pool: 'threads',
    // Nothing is mocked and nothing keeps state between files, so files share what they import: half the time of the suite.
    isolate: false,

    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['server/src/{text,language,note,library,entities,evidence,workspace,checks,features}/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: { branches: 90 },
    },
  },
});
