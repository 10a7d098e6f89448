import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run.ts';
import { filesIn, readSources, type Source } from './sources.ts';

const sources = readSources();

/** Files of words and tables: they may be as long as their lists. */
const isData = ({ functions, lines }: Source): boolean =>
  150 < lines && functions.reduce((sum, size) => sum + size.lines, 0) < 0.1 * lines;
const code = sources.filter((source) => !isData(source));

/** The value that `share` of the sorted values do not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

test('files are short', () => {
  const lines = code.map((source) => source.lines);
  expect(quantile(lines, 0.9)).toBeLessThan(400);
  expect(code.filter((source) => 600 < source.lines).map(({ path }) => path)).toEqual([]);
});

test('functions are short', () => {
  const lines = code.flatMap(({ functions }) => functions.map((size) => size.lines));
  expect(quantile(lines, 0.5)).toBeLessThanOrEqual(7);
  expect(quantile(lines, 0.9)).toBeLessThanOrEqual(22);
  const long = code.flatMap(({ path, functions }) =>
    functions.filter((size) => 80 < size.lines).map((size) => `${path}:${size.line} (${size.lines} lines)`),
  );
  expect(long).toEqual([]);
});

test('exports are named, and every one has a doc sentence', () => {
  expect(sources.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path)).toEqual([]);
  expect(sources.filter(({ hasExportAll }) => hasExportAll).map(({ path }) => path)).toEqual([]);
  const undocumented = sources.flatMap(({ path, undocumented: lines }) =>
    lines.map((line) => `${path}:${line}`),
  );
  expect(undocumented).toEqual([]);
});

test('types are seldom asserted', () => {
  const casts = code.flatMap(({ path, casts: lines }) => lines.map((line) => `${path}:${line}`));
  const total = code.reduce((sum, { lines }) => sum + lines, 0);
  expect((1000 * casts.length) / total, casts.join('\n')).toBeLessThan(4);
});

test('folders are shallow, and none is called util', () => {
  expect(sources.filter(({ path }) => 8 < path.split('/').length).map(({ path }) => path)).toEqual([]);
  expect(
    sources.filter(({ path }) => /\/(?:utils?|helpers?|misc)[/.]/.test(path)).map(({ path }) => path),
  ).toEqual([]);
});

/** Lines of tests to a line of code that each package has at least: the aim is 0.8, what is reached stays reached. */
const testLinesReached: Readonly<Record<string, number>> = {
  cli: 0.63,
  core: 0.45,
  server: 0.66,
  'vscode-ext': 1.1,
};

test.each(Object.entries(testLinesReached))(
  '%s has at least %f lines of tests a line of code',
  (name, least) => {
    const count = (path: string): number => readFileSync(join(root, path), 'utf8').split('\n').length;
    const tests = filesIn(`packages/${name}/test`).reduce((sum, path) => sum + count(path), 0);
    const lines = code
      .filter((source) => source.package === name)
      .reduce((sum, source) => sum + source.lines, 0);
    expect(tests / lines).toBeGreaterThanOrEqual(least);
  },
);

test('no package is left out of these', () => {
  expect([...new Set(sources.map((source) => source.package))].sort()).toEqual(Object.keys(testLinesReached));
});
