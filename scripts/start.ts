// The main job on the sample articles: builds, writes all results, shows the cross-source table.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

const results = 'tickmark-results';
const jobs = [
  ['annotate', 'annotations.jsonl'],
  ['entities', 'entities.json'],
  ['duplicates', 'duplicates.json'],
  ['facts', 'facts.json'],
] as const;

mkdirSync(join(root, results), { recursive: true });
const isDone =
  run('turbo', 'run', 'build', '--output-logs=errors-only') &&
  jobs.every(([command, file]) => run('tickmark', command, 'corpus', '--output', join(results, file))) &&
  run('tickmark', 'facts', 'corpus');
if (isDone) {
  process.stdout.write(`\nFull results: ${jobs.map(([, file]) => `${results}/${file}`).join(', ')}\n`);
  process.stdout.write('Next: npx tickmark --help\n');
} else process.exitCode = 1;
