import { defineConfig } from 'vitest/config';

// Core is pure, so its test files may share a worker: starting one for each takes longer than the tests.
export default defineConfig({
  test: { name: 'core', testTimeout: 60_000, include: ['test/**/*.test.ts'], isolate: false },
});
