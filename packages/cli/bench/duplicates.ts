import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bench, Measured } from './bench.ts';

const program = fileURLToPath(new URL('../../core/bench/duplicates.ts', import.meta.url));

/** Copied passages: building, one edit, repeated text, and two other tools. Of 3,000 articles with `--full`. */
export const duplicates: Bench = {
  name: 'duplicates',
  async run({ full }) {
    const articles = full ? '3000' : '500';
    const lines = execFileSync(process.execPath, [program, articles, '--json'], { encoding: 'utf8' });
    return lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Measured);
  },
};
