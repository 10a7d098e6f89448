import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*', 'packages/vscode-ext/vitest.vscode.config.ts'],
    reporters: ['default'],
  },
});
