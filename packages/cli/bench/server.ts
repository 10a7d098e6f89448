import { join } from 'node:path';
import { measureServer } from '../../server/bench/server.ts';
import type { Bench } from './bench.ts';

const program = [join(import.meta.dirname, '../dist/bin.js'), 'lsp', '--stdio'];

/** The language server of the built program: `pnpm bench server`, and with `--full` up to 5,000 articles. */
export const server: Bench = {
  name: 'server',
  run({ full }) {
    const folders = full
      ? [
          { articles: 2000, hovered: true },
          { articles: 5000, hovered: false },
        ]
      : [{ articles: 300, hovered: true }];
    return measureServer({ program, folders, keystrokes: full ? 60 : 20 });
  },
};
