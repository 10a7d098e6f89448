// Scores on every gold folder and data set that is there, and names the others.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreSets } from '../packages/cli/src/score/sets.ts';
import { root, run } from './run.ts';

const golds = [
  { gold: 'corpus/gold', articles: 'corpus' },
  { gold: '../shared/eval/gold', articles: '../shared/seeds' },
];
for (const { gold, articles } of golds) score(gold, ['--gold', gold, articles]);
for (const { name, usual } of scoreSets) score(usual, ['--set', name, usual]);

function score(data: string, args: readonly string[]): void {
  const isHere = existsSync(join(root, data));
  process.stdout.write(`\n${data}${isHere ? '' : ': not here, left out'}\n`);
  if (isHere && !run('node', 'packages/cli/src/bin.ts', 'score', ...args)) process.exitCode = 1;
}
