import { join } from 'node:path';
import { measureServer } from '../../server/bench/server.ts';
import type { Bench } from './bench.ts';

const program = [join(import.meta.dirname, '../dist/bin.js'), 'lsp', '--stdio'];

/** The language server of the built program: `pnpm bench server`, and with `--full` up to 5,000 articles. */
export const server: Bench = {
  name: 'server',
  run({ full }) {
    return measureServer({ program, folders: full ? [2000, 5000] : [300], keystrokes: full ? 60 : 20 });
  },
};
