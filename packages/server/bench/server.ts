import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeArticle } from '../../core/bench/articles.ts';
import { attach, type Client } from '../test/support/client.ts';
import { cpuSeconds, memory } from './process.ts';
import { lagsWhile, percentile, timed } from './timing.ts';

const seeds = join(import.meta.dirname, '../../../../shared/seeds');

/** One figure: what, how much, of what unit, and how it was measured. */
export interface Row {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly method: string;
}

/** How much is measured, and the words behind `node` that start the server. */
export interface Sizes {
  readonly program: readonly string[];
  /** The folders that are indexed, one after the other. */
  readonly folders: readonly Folder[];
  readonly keystrokes: number;
}

/** A folder of made articles, and whether somebody hovers all the while it is indexed. */
export interface Folder {
  readonly articles: number;
  readonly hovered: boolean;
}

/** The server as a process of its own, asked over the protocol by the library that editors use. */
export async function measureServer({ program, folders, keystrokes }: Sizes): Promise<readonly Row[]> {
  const rows = [...(await realArticles(program))];
  for (const folder of folders) rows.push(...(await whileIndexing(program, folder, keystrokes)));
  return rows;
}

function percentiles(metric: string, times: readonly number[], method: string): readonly Row[] {
  const how = `${method}, n ${times.length}`;
  return [
    { metric: `${metric}, median`, value: percentile(times, 0.5), unit: 'ms', method: how },
    { metric: `${metric}, p95`, value: percentile(times, 0.95), unit: 'ms', method: how },
  ];
}

async function realArticles(program: readonly string[]): Promise<readonly Row[]> {
  if (!existsSync(seeds)) return [];
  const method = 'five real articles';
  const names = readdirSync(seeds).filter((file) => file.endsWith('.txt'));
  const [name, other] = [names.find((file) => file.startsWith('001'))!, names[0]!];
  const text = readFileSync(join(seeds, name), 'utf8');
  const client = await attach(seeds, { mentions: true }, true, program);
  const first = await timed(() => client.open(name, text));
  await client.ready;
  const later = await timed(() => client.open(other, readFileSync(join(seeds, other), 'utf8')));
  const hovers = await hoversIn(client, name, text, 300, () => false);
  await client.stop();
  return [
    { metric: 'highlights, opened as the server starts', value: first, unit: 'ms', method },
    { metric: 'highlights, opened when it is ready', value: later, unit: 'ms', method },
    ...percentiles('hover, idle', hovers, method),
  ];
}

async function whileIndexing(
  program: readonly string[],
  { articles, hovered }: Folder,
  keystrokes: number,
): Promise<readonly Row[]> {
  const folder = folderOf(articles);
  const [name, started] = ['a00000.txt', performance.now()];
  const client = await attach(folder, { mentions: true }, true, program);
  let isDone = false;
  const ready = client.ready.then(() => {
    isDone = true;
  });
  const text = readFileSync(join(folder, name), 'utf8');
  await client.open(name, text);
  const method = `${articles.toLocaleString('en')} made articles${hovered ? ', hovered all the while' : ''}`;
  const asked = hovered ? await hoverRows(() => hoversIn(client, name, text, 1e6, () => isDone), method) : [];
  await ready;
  const seconds = (performance.now() - started) / 1000;
  const rows: Row[] = [
    { metric: 'indexed', value: seconds, unit: 's', method },
    { metric: 'processor time of that', value: cpuSeconds(client.pid), unit: 's', method },
    ...asked,
    ...memoryRows(client, method),
    ...percentiles('hover, idle', await hoversIn(client, name, text, 200, () => false), method),
    ...percentiles('keystroke to highlights', await keystrokesIn(client, keystrokes), '4,000 words'),
  ];
  await client.stop();
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

/** How long hovers took, and how late the client itself was called back. */
async function hoverRows(hover: () => Promise<readonly number[]>, method: string): Promise<readonly Row[]> {
  const { lags, result: hovers } = await lagsWhile(hover);
  return [
    ...percentiles('hover while indexing', hovers, method),
    { metric: 'longest wait for a hover', value: Math.max(...hovers), unit: 'ms', method },
    { metric: 'lag of the client, p95', value: percentile(lags, 0.95), unit: 'ms', method },
  ];
}

function memoryRows({ pid }: Client, method: string): readonly Row[] {
  const { peak, now } = memory(pid);
  const how = `${method}, resident, Node and model included`;
  return [
    { metric: 'memory when indexed', value: now, unit: 'MB', method: how },
    { metric: 'memory at most', value: peak, unit: 'MB', method: how },
  ];
}

function folderOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'));
  for (let i = 0; i < count; i++)
    writeFileSync(join(folder, `a${String(i).padStart(5, '0')}.txt`), makeArticle(i));
  return folder;
}

/** Hovers at positions spread over a document. */
async function hoversIn(
  client: Client,
  name: string,
  text: string,
  count: number,
  until: () => boolean,
): Promise<readonly number[]> {
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

/** From a keystroke in a 4,000-word article to highlights of that version. */
async function keystrokesIn(client: Client, count: number): Promise<readonly number[]> {
  const name = 'typing.txt';
  await client.open(name, makeArticle(1, 4000));
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    const version = i + 2;
    const at = { line: 2, character: 5 + i };
    found.push(
      await timed(async () => {
        const heard = client.mentions(name, (params) => params.version === version);
        client.change(name, version, [{ range: { start: at, end: at }, text: 'x' }]);
        await heard;
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return found;
}
