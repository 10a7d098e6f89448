import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'vscode-ext', include: ['test/unit/**/*.test.ts'] } });
