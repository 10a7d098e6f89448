import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nodes } from './nodes.ts';
import { folderOf } from './run.ts';

const root = join(import.meta.dirname, '..');
let installed = '';
const cache = mkdtempSync(join(tmpdir(), 'tickmark-cache-'));

beforeAll(() => {
  const packed = mkdtempSync(join(tmpdir(), 'tickmark-pack-'));
  npm(['pack', '--pack-destination', packed], root);
  const [tarball = ''] = readdirSync(packed);
  installed = folderOf({ 'package.json': '{ "private": true }' });
  npm(['install', '--offline', '--no-audit', '--no-fund', join(packed, tarball)], installed);
}, 120_000);

function npm(args: readonly string[], cwd: string): void {
  execFileSync('npm', [...args, '--loglevel=error'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Runs the installed program in a shell, so that it can be piped. */
function run(
  node: string,
  command: string,
  cwd: string,
): { status: number | null; out: string; err: string } {
  const program = `"${node}" "${join(installed, 'node_modules/tickmark/bin/tickmark.js')}"`;
  const script = command.replaceAll('tickmark', program);
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  return { status, out: stdout, err: stderr };
}

test('one file installs into an empty folder, with nothing beside it', () => {
  expect(readdirSync(join(installed, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    'tickmark',
  ]);
  const files = readdirSync(join(installed, 'node_modules/tickmark')).toSorted();
  expect(files).toEqual([
    'LICENSE',
    'README.md',
    'bin',
    'dist',
    'package.json',
    'tickmark.config.schema.json',
    'tickmark.decisions.schema.json',
    'tickmark.sidecar.schema.json',
  ]);
});

test('it carries the licenses of what is inside it', () => {
  const notices = readFileSync(join(installed, 'node_modules/tickmark/dist/THIRD-PARTY.txt'), 'utf8');
  expect(notices).toMatch(/^commander \d+\.\d+\.\d+ \(MIT\)$/m);
});

test.each([...nodes()])('it runs under Node %s', (_, node) => {
  const cwd = folderOf({
    'a.txt': 'Ms. Low said about 7,000 people left Warsaw on Monday.',
    'b.txt': 'More than 7,000 people left Warsaw on Monday, officials said.',
    'tickmark.config.json': '{ "sources": ["*.txt"] }',
  });
  expect(run(node, 'tickmark --version', cwd)).toMatchObject({ status: 0, err: '' });
  const { status, out, err } = run(node, 'tickmark annotate --format jsonl', cwd);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const quotes = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).annotations.map((a: { quote: string }) => a.quote));
  expect(quotes).toEqual([expect.arrayContaining(['Warsaw']), expect.arrayContaining(['Warsaw'])]);
  for (const command of ['facts', 'entities', 'duplicates', 'explain a.txt:1:6']) {
    expect(run(node, `tickmark ${command}`, cwd)).toMatchObject({ status: 0, err: '' });
  }
});

test.each([...nodes()])('a pipe that closes early ends it quietly under Node %s', (_, node) => {
  const text = (i: number): string =>
    Array.from({ length: 400 }, (_, k) => `Ship ${i * 400 + k} left Warsaw.`).join('\n');
  const files = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.txt`, text(i)]));
  const { status, out, err } = run(node, 'tickmark annotate . --format json | head -n 1', folderOf(files));
  expect({ status, out, err }).toEqual({ status: 0, out: '[\n', err: '' });
});

test.runIf(process.platform === 'linux').each([...nodes()])(
  'what Node %s compiled is kept for the next run, which says the same',
  (_, node) => {
    const cwd = folderOf({ 'a.txt': 'Some 400 people left Warsaw.' });
    const first = run(node, 'tickmark annotate a.txt', cwd);
    expect(readdirSync(cache, { recursive: true })).toContainEqual(expect.stringMatching(/annotate\.code$/));
    expect(run(node, 'tickmark annotate a.txt', cwd)).toEqual(first);
  },
);
