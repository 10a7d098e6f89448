import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clientCommands, serverCommands } from '@tickmark/server/protocol';
import { expect, test } from 'vitest';
import { collectWords } from '../../l10n-words.ts';
import manifest from '../../package.json' with { type: 'json' };
import words from '../../package.nls.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');
const { contributes } = manifest;
const settings = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }) => properties),
) as Record<string, { default?: unknown; markdownDescription?: string }>;
const commands = contributes.commands.map(({ command }) => command);

test('there are fewer than 40 settings, each with a default and a description', () => {
  expect(Object.keys(settings).length).toBeLessThan(40);
  for (const [name, { default: value, markdownDescription }] of Object.entries(settings)) {
    expect(value, name).toBeDefined();
    expect(markdownDescription, name).toMatch(/^%.+%$/);
  }
});

test('every text of the manifest is there, and none is left over', () => {
  const used = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, key]) => key);
  expect([...new Set(used)].sort()).toEqual(Object.keys(words).sort());
});

test('the bundle for translators has every text of the source', async () => {
  const bundle = JSON.parse(await readFile(join(root, 'l10n', 'bundle.l10n.json'), 'utf8'));
  expect(Object.keys(bundle).sort()).toEqual(await collectWords(join(root, 'src')));
});

test('menus and keys name commands that exist', () => {
  const named = [
    ...Object.values(contributes.menus)
      .flat()
      .flatMap((entry) => ('command' in entry ? [entry.command] : [])),
    ...contributes.keybindings.map(({ command }) => command),
  ];
  expect(named.filter((command) => !commands.includes(command))).toEqual([]);
});

test('no command of ours takes the name of one of the server', () => {
  const own = new Set(commands);
  expect(Object.values(serverCommands).filter((command) => own.has(command))).toEqual([]);
  expect(Object.values(clientCommands).filter((command) => !own.has(command))).toEqual([]);
});

test('every colour has a default for light, dark and both high contrasts', () => {
  for (const { id, defaults } of contributes.colors) {
    expect(Object.keys(defaults).sort(), id).toEqual(['dark', 'highContrast', 'highContrastLight', 'light']);
  }
});

test('the extension starts for text and for its own files only', () => {
  expect(manifest.activationEvents.every((event) => /^(onLanguage|workspaceContains):/.test(event))).toBe(
    true,
  );
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited');
  expect(manifest.capabilities.virtualWorkspaces).toBe(true);
});
