/**
 * Measures the server over the real protocol (a separate process, stdio): `pnpm bench` in this package.
 * Prints one line a figure; medians and 95th percentiles, since machines are noisy.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArticle } from '../../core/bench/articles.ts';
import { attach, type Client } from '../test/support/client.ts';

const seeds = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(label: string, value: string): void {
  process.stdout.write(`${label.padEnd(58)} ${value}\n`);
}

function times(label: string, ms: readonly number[]): void {
  print(
    label,
    `p50 ${percentile(ms, 0.5).toFixed(1)} ms   p95 ${percentile(ms, 0.95).toFixed(1)} ms   (n ${ms.length})`,
  );
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Hovers at positions spread over a document. */
async function hovers(
  client: Client,
  name: string,
  text: string,
  count: number,
  until: () => boolean,
): Promise<number[]> {
  const lines = text.split('\n');
  const found: number[] = [];
  for (let i = 0; i < count && !until(); i++) {
    const line = (i * 7) % lines.length;
    const character = (i * 13) % Math.max(1, lines[line]!.length);
    const params = { textDocument: { uri: client.uri(name) }, position: { line, character } };
    found.push(await timed(() => client.request('textDocument/hover', params)));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return found;
}

function folderOf(count: number, words?: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'));
  for (let i = 0; i < count; i++)
    writeFileSync(join(folder, `a${String(i).padStart(5, '0')}.txt`), makeArticle(i, words));
  return folder;
}

function rssOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

async function realArticles(): Promise<void> {
  if (!existsSync(seeds)) return print('five real articles', 'skipped: ../shared/seeds is absent');
  const [name] = readdirSync(seeds).filter((file) => file.startsWith('001')) as [string];
  const text = readFileSync(join(seeds, name), 'utf8');
  const client = await attach(seeds, { mentions: true }, true);
  print(
    'five real articles: highlights of the opened file',
    `${(await timed(() => client.open(name, text))).toFixed(0)} ms`,
  );
  await client.ready;
  times('five real articles: hover, idle', await hovers(client, name, text, 300, () => false));
  await client.stop();
}

async function whileIndexing(count: number): Promise<void> {
  const folder = folderOf(count);
  const client = await attach(folder, { mentions: true }, true);
  const start = performance.now();
  let done = false;
  const ready = client.ready.then(() => {
    done = true;
  });
  const name = 'a00000.txt';
  const text = readFileSync(join(folder, name), 'utf8');
  await client.open(name, text);
  times(`hover while ${count} articles are indexed`, await hovers(client, name, text, 1e6, () => done));
  await ready;
  print(
    `${count} articles indexed in`,
    `${((performance.now() - start) / 1000).toFixed(1)} s, ${rssOf(client.pid).toFixed(0)} MB`,
  );
  times(`hover, idle, among ${count}`, await hovers(client, name, text, 200, () => false));
  await keystrokes(client, 'typing.txt');
  await client.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** From a keystroke in a 4,000-word article to highlights of that version. */
async function keystrokes(client: Client, name: string): Promise<void> {
  await client.open(name, makeArticle(1, 4000));
  const ms: number[] = [];
  for (let i = 0; i < 40; i++) {
    const version = i + 2;
    const heard = client.mentions(name, (params) => params.version === version);
    const start = performance.now();
    const at = { line: 2, character: 5 + i };
    client.change(name, version, [{ range: { start: at, end: at }, text: 'x' }]);
    await heard;
    ms.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  times('keystroke to highlights, 4,000 words', ms);
}

await realArticles();
for (const count of (process.argv[2] ?? '2000').split(',').map(Number)) await whileIndexing(count);
