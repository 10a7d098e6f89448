import { expect, test } from 'vitest';
import { configuredFolders } from '../src/configured-folders.ts';
import type { Files } from '../src/host.ts';

/** Files of which only the configuration is there. */
function filesWith(config: string | null): Files {
  return {
    read: async (uri) =>
      config !== null && uri.endsWith('/tickmark.config.json') ? new TextEncoder().encode(config) : null,
    list: async () => [],
    write: async () => false,
  };
}

const folders = [{ uri: 'file:///desk/talks/', name: 'talks' }];
const settings = { sources: ['in/*.txt'], sidecars: 'folder' } as const;

test.each([
  ['none', null, ['in/*.txt'], 'folder', 0],
  ['one', '{ "sources": ["out/*.txt"] }', ['out/*.txt'], 'beside', 0],
  ['a byte order mark', '\ufeff{ "sources": ["out/*.txt"] }', ['out/*.txt'], 'beside', 0],
  ['one that is no JSON', '{ "sources": [', ['in/*.txt'], 'folder', 1],
  ['one with an unknown key', '{ "source": [] }', ['in/*.txt'], 'folder', 1],
] as const)('with %s', async (_, config, sources, sidecars, broken) => {
  const read = await configuredFolders(filesWith(config), folders, settings);
  expect(read.folders[0]?.uri).toBe('file:///desk/talks');
  expect(read.folders[0]?.config).toMatchObject({ sources, sidecars });
  expect(read.broken).toHaveLength(broken);
});
