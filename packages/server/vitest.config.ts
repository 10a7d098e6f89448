import { defineConfig } from 'vitest/config';

// Every test starts servers of its own, which on a busy machine takes its time.
export default defineConfig({
  test: { name: 'server', include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 },
});
