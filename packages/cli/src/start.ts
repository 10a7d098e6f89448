#!/usr/bin/env node
import { join } from 'node:path';
import envPaths from 'env-paths';
import { loadCompiled } from './compiled-code.ts';
import { letEngineThreadsStandBack } from './engine-threads.ts';
import { asksForVersion, version } from './version.ts';

const args = process.argv.slice(2);
// The version alone needs nothing of the program, which takes longer to load than to say it.
if (asksForVersion(args)) {
  // Whoever has gone away does not want to know.
  process.stdout.on('error', () => {});
  process.stdout.write(`${version}\n`);
} else await start(taskOf(args));

async function start(task: string): Promise<void> {
  // A server runs for long, and answers sooner the more is compiled.
  if (task !== 'lsp') letEngineThreadsStandBack();
  const { cache } = envPaths('tickmark', { suffix: '' });
  const engine = `${process.versions.v8}-${process.arch}`;
  const program = loadCompiled<typeof import('./run.ts')>(
    join(import.meta.dirname, 'tickmark.cjs'),
    join(cache, engine, `${task}.code`),
  );
  await program.exports.run();
  if (process.exitCode !== 2) program.keep();
}

/** Each command has other functions compiled, so each has a file of its own; so has the help of them all. */
function taskOf(args: readonly string[]): string {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  return /[a-z]+/.exec(args[0] ?? '')?.[0] ?? 'none';
}
