import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/index.ts';
import { findFiles } from '../../src/node/index.ts';
import { folderOf } from './folder.ts';

/** The names of what paths find in a folder, and the codes of what they do not. */
async function found(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
  options: { all?: boolean; cwd?: string } = {},
): Promise<{ names: string[]; issues: string[] }> {
  const folder = folderOf(files);
  const cwd = join(folder, options.cwd ?? '.');
  const result = await findFiles(paths, {
    cwd,
    folder: cwd,
    config: defaultConfig,
    all: options.all ?? false,
  });
  return {
    names: result.files.map(({ path }) => path),
    issues: result.issues.map((issue) => `${issue.code} ${issue.path}`),
  };
}

const articles = { 'a.txt': 'a', 'b/c.txt': 'c', 'b/d.md': 'd', 'b/e.html': 'e' };

test.each([
  ['a folder', ['.'], ['a.txt', 'b/c.txt']],
  ['a file of any kind', ['b/e.html'], ['b/e.html']],
  ['a glob of folders, like the folders', ['b*'], ['b/c.txt']],
  ['a glob', ['b/*'], ['b/c.txt', 'b/d.md', 'b/e.html']],
  ['a file named twice', ['a.txt', './a.txt', 'b/../a.txt'], ['a.txt']],
  ['a file and its folder', ['b', 'b/c.txt', '.'], ['a.txt', 'b/c.txt']],
])('%s', async (_, paths, names) => {
  expect(await found(articles, paths)).toEqual({ names, issues: [] });
  expect(await found(articles, paths.toReversed())).toEqual({ names, issues: [] });
});

test('what is not there is an issue, and the rest is found', async () => {
  expect(await found(articles, ['nowhere', 'no/*.txt', 'a.txt'])).toEqual({
    names: ['a.txt'],
    issues: ['not-found no/*.txt', 'not-found nowhere'],
  });
});

test('a folder without sources is an issue', async () => {
  expect(await found({ 'x/d.md': '' }, ['x'])).toEqual({ names: [], issues: ['no-articles x'] });
});

test('a link to nothing is an issue where its name is that of a source, and the rest is found', async () => {
  const folder = folderOf({ 'a.txt': 'a', 'b/c.txt': 'c' });
  symlinkSync('gone.txt', join(folder, 'b', 'z.txt'));
  symlinkSync('gone.txt', join(folder, 'b', 'y.txt'));
  symlinkSync('gone.bin', join(folder, 'b', 'w.bin'));
  const { files, issues } = await findFiles(['.'], { cwd: folder, folder, config: defaultConfig });
  expect(files.map(({ path }) => path)).toEqual(['a.txt', 'b/c.txt']);
  expect(issues).toEqual(
    ['b/y.txt', 'b/z.txt'].map((path) => ({ code: 'unreadable', path, reason: 'a link to nothing' })),
  );
});

test('a folder with nothing but links to nothing is told for them', async () => {
  const folder = folderOf({});
  symlinkSync('gone.txt', join(folder, 'a.txt'));
  const { issues } = await findFiles(['.'], { cwd: folder, folder, config: defaultConfig });
  expect(issues.map(({ code }) => code)).toEqual(['unreadable']);
});

test('a file whose name looks like a glob is the file', async () => {
  expect(await found({ '[a].txt': '', 'a.txt': '' }, ['[a].txt'])).toMatchObject({ names: ['[a].txt'] });
});

test('files outside the working folder are named from there', async () => {
  expect(await found(articles, ['../b'], { cwd: 'x/..' })).toMatchObject({ issues: ['not-found ../b'] });
  expect(await found({ ...articles, 'w/f.txt': '' }, ['../b'], { cwd: 'w' })).toMatchObject({
    names: ['../b/c.txt'],
  });
});

const ignoring = {
  '.gitignore': 'out/\n*.tmp.txt\n',
  'a.txt': '',
  'b.tmp.txt': '',
  'out/c.txt': '',
  'sub/.tickmarkignore': 'd.txt\n!e.tmp.txt\n',
  'sub/d.txt': '',
  'sub/e.tmp.txt': '',
  'node_modules/x/f.txt': '',
};

test.each([
  ['ignore files hold in the folders below them', ['.'], {}, ['a.txt', 'sub/e.tmp.txt']],
  [
    'all reads what they leave out, but no installed packages',
    ['.'],
    { all: true },
    ['a.txt', 'b.tmp.txt', 'out/c.txt', 'sub/d.txt', 'sub/e.tmp.txt'],
  ],
  ['a file named outright is read', ['b.tmp.txt'], {}, ['b.tmp.txt']],
])('%s', async (_, paths, options, names) => {
  expect(await found(ignoring, paths, options)).toMatchObject({ names });
});

test('the ignore files of the git repository around a folder hold in it, but not against the folder itself', async () => {
  const files = {
    '.git/HEAD': '',
    '.gitignore': 'out/\nx.txt\n',
    'out/a.txt': '',
    'in/x.txt': '',
    'in/y.txt': '',
  };
  expect(await found(files, ['in'])).toMatchObject({ names: ['in/y.txt'] });
  expect(await found(files, ['out'])).toMatchObject({ names: ['out/a.txt'] });
});

test('ignore files say what they say to git', async () => {
  const folders = ['', 'a/', 'a/[b]/'];
  const files = folders.flatMap((folder) =>
    ['x.txt', 'y.txt', 'X.txt', '!z.txt'].map((name) => folder + name),
  );
  const folder = folderOf(Object.fromEntries(files.map((name) => [name, 'text'])));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.excludesFile=', '-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '-q');
  const patterns = [
    'x.txt',
    '!x.txt',
    'a/',
    '!a/',
    '/a/x.txt',
    '[b]',
    '\\[b]/',
    '*.txt',
    '!y.txt',
    '**/y.txt',
  ];
  const line = fc.constantFrom(
    ...patterns,
    '\\!z.txt',
    '# x.txt',
    '',
    'X.txt ',
    'a/**',
    '!a/**',
    '[b]/*',
    '/*/',
  );
  const rules = fc.tuple(...folders.map(() => fc.array(line, { maxLength: 4 })));
  await fc.assert(
    fc.asyncProperty(rules, fc.constantFrom('\n', '\r\n'), async (lists, lineEnd) => {
      for (const [i, list] of lists.entries()) {
        writeFileSync(join(folder, folders[i]!, '.gitignore'), list.join(lineEnd));
      }
      const found = await findFiles(['.'], { cwd: folder, folder, config: defaultConfig });
      const listed = git('ls-files', '-z', '--others', '--exclude-standard').split('\0');
      expect(found.files.map(({ path }) => path)).toEqual(
        listed.filter((name) => name.endsWith('.txt')).toSorted((a, b) => (a < b ? -1 : 1)),
      );
    }),
    { numRuns: 60 },
  );
});

test('a folder that is called like an ignore file leaves nothing out', async () => {
  expect(await found({ '.gitignore/x': '', 'a.txt': '' }, ['.'])).toMatchObject({ names: ['a.txt'] });
});

test('a link that leads back to its own folder ends, and a file is one source under all its names', async () => {
  const folder = folderOf({ 'b.txt': '' });
  mkdirSync(join(folder, 'c'));
  symlinkSync('..', join(folder, 'c/up'));
  symlinkSync('b.txt', join(folder, 'd.txt'));
  const options = { cwd: folder, folder, config: defaultConfig };
  expect((await findFiles(['.'], options)).files.map(({ path }) => path)).toEqual(['b.txt']);
  writeFileSync(join(folder, 'x.txt'), '');
  symlinkSync('.', join(folder, 'loop'));
  expect((await findFiles(['.'], options)).files.map(({ path }) => path)).toEqual(['b.txt', 'x.txt']);
  expect((await findFiles(['d.txt'], options)).files.map(({ path }) => path)).toEqual(['d.txt']);
});

test('links that lead nowhere or to each other name no file', async () => {
  const folder = folderOf({ 'a.txt': '' });
  symlinkSync('nowhere.txt', join(folder, 'gone.txt'));
  symlinkSync('two', join(folder, 'one'));
  symlinkSync('one', join(folder, 'two'));
  const options = { cwd: folder, folder, config: defaultConfig };
  const { files, issues } = await findFiles(['.', 'one', 'gone.txt'], options);
  expect(files.map(({ path }) => path)).toContain('a.txt');
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'unreadable gone.txt',
    'unreadable one',
  ]);
});
