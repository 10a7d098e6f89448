import { expect, test } from 'vitest';
import { configOf, createLayout, type Folder, type Layout, normalizeUri } from '../src/layout.ts';
import type { Settings } from '../src/protocol.ts';

function layoutOf(folders: readonly Folder[], settings: Settings = {}): Layout {
  return createLayout(folders.map(({ uri, name }) => ({ uri, name, config: configOf(settings) })));
}

const one = layoutOf([{ uri: 'file:///work/talks', name: 'talks' }]);
const two = layoutOf([
  { uri: 'file:///work/talks', name: 'talks' },
  { uri: 'vscode-remote://host/work/strike', name: 'strike' },
]);

test.each([
  ['file:///work/talks/a.txt', 'source'],
  ['file:///work/talks/deep/b.txt', 'source'],
  ['file:///work/talks/story.md', 'draft'],
  ['file:///work/talks/node_modules/x/a.txt', null],
  ['file:///work/talks/.git/a.txt', null],
  ['file:///work/talks/photo.png', null],
  ['file:///elsewhere/a.txt', 'draft'],
])('%s is a %s', (uri, role) => {
  expect(one.roleOf(uri)).toBe(role);
});

test('settings choose sources and drafts', () => {
  const layout = layoutOf(one.folders, { sources: ['in/**/*.txt'], drafts: ['out/*.txt'] });
  expect(layout.roleOf('file:///work/talks/in/a.txt')).toBe('source');
  expect(layout.roleOf('file:///work/talks/out/a.txt')).toBe('draft');
  expect(layout.roleOf('file:///work/talks/a.txt')).toBe(null);
});

test.each([
  [one, 'file:///work/talks/a%20b.txt', 'a b.txt'],
  [one, 'file:///elsewhere/a.txt', 'file:///elsewhere/a.txt'],
  [two, 'file:///work/talks/a.txt', 'talks/a.txt'],
  [two, 'vscode-remote://host/work/strike/%E2%82%AC.txt', 'strike/€.txt'],
])('paths and URIs name one another: %#', (layout, uri, path) => {
  expect(layout.pathOf(uri)).toBe(path);
  expect(layout.uriOf(path)).toBe(normalizeUri(uri));
});
