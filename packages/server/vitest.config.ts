import { defineConfig } from 'vitest/config';

// Every test starts servers of its own, which on a busy machine takes its time.
export default defineConfig({
  test: { name: 'server', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
});
