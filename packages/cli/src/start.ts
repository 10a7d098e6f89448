#!/usr/bin/env node
import { join } from 'node:path';
import envPaths from 'env-paths';
import { loadCompiled } from './compiled-code.ts';
import { letEngineThreadsStandBack } from './engine-threads.ts';

const task = taskOf(process.argv.slice(2));
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

/** Each command has other functions compiled, so each has a file of its own; so has the help of them all. */
function taskOf(args: readonly string[]): string {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  return /[a-z]+/.exec(args[0] ?? '')?.[0] ?? 'none';
}
