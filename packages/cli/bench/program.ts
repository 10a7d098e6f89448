import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArticle } from '../../core/bench/articles.ts';
import { type Bench, interleaved, type Measured, median } from './bench.ts';

const bin = join(import.meta.dirname, '../dist/bin.js');
const memoryHook = join(import.meta.dirname, 'memory-hook.mjs');

/** The built program as a process: start-up, first byte, time and memory of whole runs. */
export const program: Bench = {
  name: 'program',
  async run() {
    return [...(await startUp()), ...(await wholeRuns())];
  },
};

async function startUp(): Promise<readonly Measured[]> {
  const node = (args: readonly string[]) => () => spawnSync(process.execPath, args, { stdio: 'ignore' });
  const [bare = 0, version = 0, help = 0] = await interleaved(15, [
    node(['-e', '0']),
    node([bin, '--version']),
    node([bin, 'facts', '--help']),
  ]);
  const method = `over node -e 0 (${(bare * 1000).toFixed(0)} ms), Node ${process.version}, median of 15 interleaved`;
  return [
    { metric: 'start-up of --version', value: (version - bare) * 1000, unit: 'ms', method },
    { metric: 'start-up of facts --help', value: (help - bare) * 1000, unit: 'ms', method },
  ];
}

async function wholeRuns(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'));
  for (let n = 0; n < 1000; n++) writeFileSync(join(folder, `${n}.txt`), makeArticle(n));
  const rounds = [];
  for (let round = 0; round < 3; round++) rounds.push(await runOnce(folder));
  rmSync(folder, { recursive: true });
  const method = 'annotate --format jsonl of 1,000 made articles, as a process, median of 3';
  return [
    { metric: 'time to first byte', value: median(rounds.map(({ first }) => first)), unit: 's', method },
    { metric: 'whole run', value: median(rounds.map(({ total }) => total)), unit: 's', method },
    { metric: 'peak memory', value: median(rounds.map(({ memory }) => memory)), unit: 'MB', method },
  ];
}

/** One run: seconds to the first byte and to the end, and the most memory it held. */
function runOnce(cwd: string): Promise<{ first: number; total: number; memory: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', memoryHook, bin, 'annotate', '.', '--format', 'jsonl'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let first = 0;
  let said = '';
  child.stdout.on('data', () => {
    first ||= (performance.now() - start) / 1000;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) =>
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`the program ended with ${code}: ${said}`));
      resolve({ first, total: (performance.now() - start) / 1000, memory: Number(said) / 1e6 });
    }),
  );
}
