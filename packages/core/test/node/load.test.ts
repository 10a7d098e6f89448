import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/index.ts';
import { loadConfig, loadCorpus, loadNameModel } from '../../src/node/index.ts';
import { folderOf } from './folder.ts';

test('a bad file is an issue and the others are read', async () => {
  const cwd = folderOf({ 'a.txt': 'Seven ships came.', 'b.txt': new Uint8Array([1, 2, 0, 3]), 'c.txt': '' });
  const seen: string[] = [];
  const { corpus, issues } = await loadCorpus(['.', 'missing.txt'], {
    cwd,
    folder: cwd,
    config: defaultConfig,
    model: loadNameModel(),
    onProgress: (done, total) => seen.push(`${done}/${total}`),
  });
  expect([...corpus.analyses.keys()]).toEqual(['a.txt', 'c.txt']);
  expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'not-found missing.txt',
    'binary b.txt',
    'empty c.txt',
  ]);
  expect(seen).toEqual(['0/3', '1/3', '2/3']);
});

test.skipIf(process.getuid?.() === 0)('a file without permission is an issue', async () => {
  const cwd = folderOf({ 'a.txt': 'a' });
  chmodSync(join(cwd, 'a.txt'), 0);
  const { issues } = await loadCorpus(['a.txt'], {
    cwd,
    folder: cwd,
    config: defaultConfig,
    model: loadNameModel(),
  });
  expect(issues).toEqual([{ code: 'unreadable', path: 'a.txt', reason: 'permission denied' }]);
});

test('outlet and date come from the configuration', async () => {
  const cwd = folderOf({
    'news/tickmark.config.json': '{ "names": ["{date}_{outlet}"] }',
    'news/2022-01-11_herald.txt': 'Seven ships came.',
  });
  const placed = await loadConfig({ cwd, near: ['news'] });
  const { corpus } = await loadCorpus(['news'], { cwd, ...placed, model: loadNameModel() });
  expect(corpus.analyses.get('news/2022-01-11_herald.txt')?.article).toMatchObject({
    outlet: 'herald',
    date: '2022-01-11',
  });
});

const nested = {
  'tickmark.config.json': '{ "ignore": ["outer"] }',
  'a/tickmark.config.json': '{ "ignore": ["inner"] }',
  'a/b/x.txt': '',
  'c/y.txt': '',
};

test.each([
  ['a', [], 'inner'],
  ['c', [], 'outer'],
  ['.', ['a/b/x.txt'], 'inner'],
  ['.', ['a/b/x.txt', 'c'], 'outer'],
  ['.', ['c', 'a/b/x.txt'], 'outer'],
  ['a', ['../c'], 'outer'],
])('in %s with %j the nearest configuration holds', async (cwd, near, ignored) => {
  const loaded = await loadConfig({ cwd: join(folderOf(nested), cwd), near });
  expect(loaded).toMatchObject({ config: { ignore: [ignored] }, issues: [] });
});

test('a configuration may begin with a byte order mark', async () => {
  const cwd = folderOf({ 'tickmark.config.json': '\ufeff{ "ignore": ["x"] }' });
  expect(await loadConfig({ cwd })).toMatchObject({ config: { ignore: ['x'] }, issues: [] });
});

test('a configuration that cannot be read is an issue', async () => {
  const cwd = folderOf({ 'tickmark.config.json/x': '' });
  expect(await loadConfig({ cwd, file: 'gone.json' })).toMatchObject({
    issues: [{ code: 'unreadable', path: 'gone.json', reason: 'no such file or folder' }],
  });
  expect(await loadConfig({ cwd })).toMatchObject({
    issues: [{ code: 'unreadable', path: 'tickmark.config.json', reason: 'it is a folder' }],
  });
});

test.each([
  ['{ "a": 1, }', '1:11', 'not valid JSON'],
  ['{\n  "sources": [a]\n}', '2:15', 'not valid JSON'],
  ['{\r\n  "sources": ["a"', '2:18', 'not valid JSON'],
  ['', '1:1', 'not valid JSON'],
  ['// none', '1:1', 'not valid JSON'],
  ['{} {}', '1:4', 'not valid JSON'],
  ['{\n  "ignore": 3\n}', 'ignore', 'expected array'],
])('%j is an issue that names the place', async (json, at, reason) => {
  const cwd = folderOf({ 'tickmark.config.json': json });
  const { config, issues } = await loadConfig({ cwd });
  expect(config).toBe(defaultConfig);
  expect(issues).toEqual([
    { code: 'invalid-config', path: 'tickmark.config.json', at, reason: expect.stringContaining(reason) },
  ]);
});
