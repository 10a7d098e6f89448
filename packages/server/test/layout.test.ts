import { expect, test } from 'vitest';
import { configOf, createLayout, type Folder, type Layout, normalizeUri } from '../src/layout.ts';
import type { Settings } from '../src/protocol.ts';

function layoutOf(folders: readonly Folder[], settings: Settings = {}): Layout {
  return createLayout(folders.map(({ uri, name }) => ({ uri, name, config: configOf(settings) })));
}

const one = layoutOf([{ uri: 'file:///desk/talks', name: 'talks' }]);
const two = layoutOf([
  { uri: 'file:///desk/talks', name: 'talks' },
  { uri: 'vscode-remote://host/desk/strike', name: 'strike' },
]);

test.each([
  ['file:///desk/talks/a.txt', 'source'],
  ['file:///desk/talks/deep/b.txt', 'source'],
  ['file:///desk/talks/story.md', 'draft'],
  ['file:///desk/talks/node_modules/x/a.txt', null],
  ['file:///desk/talks/.git/a.txt', null],
  ['file:///desk/talks/photo.png', null],
  ['file:///elsewhere/a.txt', 'draft'],
])('%s is a %s', (uri, role) => {
  expect(one.roleOf(uri)).toBe(role);
});

test('settings choose sources and drafts', () => {
  const layout = layoutOf(one.folders, { sources: ['in/**/*.txt'], drafts: ['out/*.txt'] });
  expect(layout.roleOf('file:///desk/talks/in/a.txt')).toBe('source');
  expect(layout.roleOf('file:///desk/talks/out/a.txt')).toBe('draft');
  expect(layout.roleOf('file:///desk/talks/a.txt')).toBe(null);
});

test.each([
  [one, 'file:///desk/talks/a%20b.txt', 'a b.txt'],
  [one, 'file:///elsewhere/a.txt', 'file:///elsewhere/a.txt'],
  [two, 'file:///desk/talks/a.txt', 'talks/a.txt'],
  [two, 'vscode-remote://host/desk/strike/%E2%82%AC.txt', 'strike/€.txt'],
])('paths and URIs name one another: %#', (layout, uri, path) => {
  expect(layout.pathOf(uri)).toBe(path);
  expect(layout.uriOf(path)).toBe(normalizeUri(uri));
});
