import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The parts that need no window; `vscode` is a stand-in with the few functions they call. */
export default defineConfig({
  resolve: { alias: { vscode: fileURLToPath(new URL('test/unit/vscode.ts', import.meta.url)) } },
  test: { name: 'vscode-ext', testTimeout: 60_000, include: ['test/unit/**/*.test.ts'] },
});
