import { defineConfig } from 'vitest/config';

/** What ran in a real VS Code: the setup runs it once and the test file has one test for each result. */
export default defineConfig({
  test: {
    name: 'vscode',
    include: ['test/vscode/**/*.test.ts'],
    globalSetup: ['test/harness/setup.ts'],
    testTimeout: 900_000,
  },
});
