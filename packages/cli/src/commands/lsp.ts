import { fstatSync } from 'node:fs';
import { Socket } from 'node:net';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { isMainThread, Worker } from 'node:worker_threads';
import type { CommandModule, ExitCode } from '../command.ts';

/** `tickmark lsp`: the language server, for every editor that is not VS Code. */
export const lsp: CommandModule = {
  name: 'lsp',
  summary: 'the language server on standard input and output, for any editor',
  operands: '',
  formats: [],
  options: [
    { flags: '--stdio', description: 'speak over standard input and output (the only way there is)' },
  ],
  without: ['output', 'config', 'all', 'color', 'quiet'],
  examples: [{ line: 'tickmark lsp --stdio', says: 'what an editor starts; see docs/editors.md' }],
  async run() {
    if (isMainThread && isPiped()) return serveInThread();
    const { startNodeServer } = await import('@tickmark/server/node');
    if (isMainThread) startNodeServer();
    else startNodeServer(new Socket({ fd: 0, writable: false }), new Socket({ fd: 1, readable: false }));
    // The connection ends the thread when the editor says so, or goes away.
    return new Promise(() => {});
  },
};

/** Room for what is thrown away while indexing. Node's own choice would fill more memory than the articles that are kept. */
const youngMegabytes = 24;
/** Enough for some thirty thousand articles. */
const mostMegabytes = 2040;
/** The engine looks for garbage when there is a third as much as what is kept. Of itself it would wait for as much again. */
const garbagePercent = 33;

/** Whether an editor is at the other end: a thread can read from it and write to it without help. */
function isPiped(): boolean {
  return [0, 1].every((fd) => {
    const stream = fstatSync(fd);
    return stream.isFIFO() || stream.isSocket();
  });
}

/** Runs this command in a thread: only a thread of its own can be told how much memory to take. */
function serveInThread(): Promise<ExitCode> {
  const isSource = import.meta.url.endsWith('.ts');
  setFlagsFromString(`--heap-growing-percent=${garbagePercent}`);
  const thread = new Worker(new URL(isSource ? '../bin.ts' : './bin.js', import.meta.url), {
    argv: ['lsp', '--stdio'],
    resourceLimits: {
      maxYoungGenerationSizeMb: youngMegabytes,
      maxOldGenerationSizeMb: oldMegabytes(),
    },
  });
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => resolve(code === 0 || code === 1 ? code : 2));
  });
}

/** What the user allows, where something was said: `NODE_OPTIONS=--max-old-space-size=8192`. */
function oldMegabytes(): number {
  const said = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  const limit = Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20);
  return /--max[-_]old[-_]space[-_]size/.test(said) ? limit : Math.min(limit, mostMegabytes);
}
