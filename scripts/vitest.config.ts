import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'architecture', root: 'scripts', include: ['architecture/**/*.test.ts'] },
});
