// Scores the annotations against every gold folder that is there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

const golds = [
  { gold: 'corpus/gold', articles: 'corpus' },
  { gold: '../shared/eval/gold', articles: '../shared/seeds' },
];
for (const { gold, articles } of golds) {
  if (!existsSync(join(root, gold))) process.stdout.write(`${gold}: not here, left out\n`);
  else if (!run('node', 'packages/cli/src/bin.ts', 'score', '--gold', gold, articles)) process.exitCode = 1;
}
