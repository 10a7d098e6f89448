// All checks: types, lint, every test. Ends with the number of tests that passed and failed.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';
import { type Tally, tallyFolder } from './tally-reporter.ts';

const folders = [...readdirSync(join(root, 'packages')).map((name) => join('packages', name)), 'scripts'];
for (const folder of folders) rmSync(talliesOf(folder), { recursive: true, force: true });

const steps = {
  types: run('turbo', 'run', 'types', '--output-logs=errors-only'),
  lint: run('biome', 'check', '.'),
  tests: run(
    'turbo',
    'run',
    'test',
    'architecture',
    '--output-logs=errors-only',
    '--continue',
    '--concurrency=2',
  ),
};
const tallies = folders
  .flatMap((folder) => resultsIn(folder, '.json'))
  .map((text): Tally => JSON.parse(text));
for (const folder of folders) for (const note of resultsIn(folder, '.txt')) process.stdout.write(note);
const sum = (part: keyof Tally): number => tallies.reduce((total, tally) => total + tally[part], 0);
const failedSteps = Object.entries(steps).flatMap(([name, isGood]) => (isGood ? [] : [name]));
if (failedSteps.length > 0) process.stdout.write(`failed: ${failedSteps.join(', ')}\n`);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
process.exitCode = failedSteps.length > 0 || sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;

function talliesOf(folder: string): string {
  return join(root, folder, tallyFolder);
}

/** What the test runs of a folder left: tallies (`.json`), and words about where they ran (`.txt`). */
function resultsIn(folder: string, ending: string): readonly string[] {
  const results = talliesOf(folder);
  let files: readonly string[];
  try {
    files = readdirSync(results);
  } catch {
    return [];
  }
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(results, file), 'utf8'));
}
