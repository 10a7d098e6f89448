import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { ClosedPipe } from '../src/io.ts';
import { main } from '../src/main.ts';
import { folderOf, tickmark } from './run.ts';

const files = { 'b.txt': 'Seven ships came to Aktau.', 'a.txt': 'Eight ships left Aktau on Monday.' };

test('results go to stdout, everything else to stderr', async () => {
  const cwd = folderOf({ ...files, 'c.txt': new Uint8Array([0, 1, 2]) });
  const { exit, out, err } = await tickmark(['annotate', '.', '--format', 'jsonl'], { cwd });
  expect(exit).toBe(2);
  const paths = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).article.path);
  expect(paths).toEqual(['a.txt', 'b.txt']);
  expect(err).toBe('tickmark: c.txt: not a text file (control byte at 0); left out\n');
});

test('a remark does not change the exit, and --quiet leaves it out', async () => {
  const cwd = folderOf({ ...files, 'c.txt': '' });
  expect(await tickmark(['facts', '.'], { cwd })).toMatchObject({ exit: 0, err: 'tickmark: c.txt: empty\n' });
  expect(await tickmark(['facts', '.', '-q'], { cwd })).toMatchObject({ exit: 0, err: '' });
});

test('--quiet does not hide a failure', async () => {
  const ran = await tickmark(['facts', '.', 'nowhere', '-q'], { cwd: folderOf(files) });
  expect(ran).toMatchObject({ exit: 2, err: 'tickmark: nowhere: no such file or folder\n' });
});

test('--output writes a file whole, and its ending tells the format', async () => {
  const cwd = folderOf(files);
  const { exit, out } = await tickmark(['annotate', '.', '--output', 'marks.jsonl'], { cwd });
  expect({ exit, out }).toEqual({ exit: 0, out: '' });
  const piped = await tickmark(['annotate', '.', '--format', 'jsonl'], { cwd });
  expect(readFileSync(join(cwd, 'marks.jsonl'), 'utf8')).toBe(piped.out);
  expect(existsSync(join(cwd, 'marks.jsonl.partial'))).toBe(false);
});

test('an ending that is a format of other commands only is refused, unless --format says what to write', async () => {
  const cwd = folderOf(files);
  expect(await tickmark(['annotate', '.', '--output', 'marks.csv'], { cwd })).toMatchObject({
    exit: 2,
    err: expect.stringContaining('annotate writes no csv; its formats are text, json, jsonl'),
  });
  expect(existsSync(join(cwd, 'marks.csv'))).toBe(false);
  for (const args of [
    ['--output', 'marks.csv', '--format', 'json'],
    ['--output', 'marks.out'],
  ])
    expect(await tickmark(['annotate', '.', ...args], { cwd })).toMatchObject({ exit: 0 });
});

test('an output that cannot be written is one line', async () => {
  const ran = await tickmark(['annotate', '.', '--output', 'no/such/x.json'], { cwd: folderOf(files) });
  expect(ran).toEqual({
    exit: 2,
    out: '',
    err: 'tickmark: no/such/x.json: could not be written: no such file or folder\n',
  });
});

test('a run that fails leaves an output that was there alone', async () => {
  const cwd = folderOf({ ...files, 'old.json': 'old' });
  const { exit } = await tickmark(['annotate', 'nowhere', '--output', 'old.json'], { cwd });
  expect(exit).toBe(2);
  expect(readFileSync(join(cwd, 'old.json'), 'utf8')).toBe('old');
});

test.each([
  ['a pipe', {}, [], false],
  ['a terminal', { isTerminal: true }, [], true],
  ['a terminal under NO_COLOR', { isTerminal: true, env: { NO_COLOR: '1' } }, [], false],
  ['a terminal with an empty NO_COLOR', { isTerminal: true, env: { NO_COLOR: '' } }, [], true],
  ['a dumb terminal', { isTerminal: true, env: { TERM: 'dumb' } }, [], false],
  ['a pipe under FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, [], true],
  ['a terminal with --no-color', { isTerminal: true }, ['--no-color'], false],
  ['a pipe with --color under NO_COLOR', { env: { NO_COLOR: '1' } }, ['--color'], true],
  ['JSON on a terminal', { isTerminal: true }, ['--format', 'json'], false],
])('%s: color %o', async (_, world, argv, isColored) => {
  const { out } = await tickmark(['annotate', '.', ...argv], { cwd: folderOf(files), ...world });
  expect(out.includes('\u001b[')).toBe(isColored);
});

test('progress shows on a terminal only, and leaves nothing behind', async () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, 'Seven ships came.']));
  const cwd = folderOf(many);
  const { err } = await tickmark(['facts', '.'], { cwd, isTerminal: true });
  expect(err).toMatch(/^\rreading \d+ of 40 articles/);
  expect(err).toMatch(/\r +\r$/);
  expect(await tickmark(['facts', '.'], { cwd })).toMatchObject({ err: '' });
  expect(await tickmark(['facts', '.', '-q'], { cwd, isTerminal: true })).toMatchObject({ err: '' });
});

test('a reader that goes away ends the run quietly', async () => {
  const err: string[] = [];
  const exit = await main(['annotate', '.'], {
    cwd: folderOf(files),
    env: {},
    stdin: Readable.from([]),
    stdout: { write: () => Promise.reject(new ClosedPipe()), isTerminal: false, columns: 80 },
    stderr: { write: async (text) => void err.push(text), isTerminal: false, columns: 80 },
  });
  expect({ exit, err }).toEqual({ exit: 0, err: [] });
});

test.each(['annotate', 'facts', 'entities', 'duplicates'])(
  '%s is the same whatever the order of paths',
  async (name) => {
    const cwd = folderOf({ ...files, 'd/c.txt': 'Nine ships came to Baku, Ms. Low said.' });
    for (const format of ['text', 'json', 'jsonl']) {
      const runs = [['a.txt', 'b.txt', 'd'], ['d', 'b.txt', 'a.txt'], ['.'], ['d/c.txt', '*.txt']].map(
        (paths) => tickmark([name, ...paths, '--format', format], { cwd }),
      );
      const [first, ...others] = await Promise.all(runs);
      for (const other of others) expect(other).toEqual(first);
    }
  },
);
