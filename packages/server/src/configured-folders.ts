import { parseConfigText } from '@tickmark/core/files';
import type { Files } from './host.ts';
import { type ConfiguredFolder, configOf, type Folder, normalizeUri } from './layout.ts';
import type { Settings } from './protocol.ts';

/** Folders with their `tickmark.config.json`, which wins over the settings of the editor. */
export function configuredFolders(
  files: Files,
  folders: readonly Folder[],
  settings: Settings,
): Promise<readonly ConfiguredFolder[]> {
  return Promise.all(
    folders.map(async (folder) => {
      const uri = normalizeUri(folder.uri).replace(/\/$/, '');
      const file = `${uri}/tickmark.config.json`;
      const bytes = await files.read(file);
      const config = bytes === null ? null : configIn(bytes, file);
      return { ...folder, uri, config: config ?? configOf(settings) };
    }),
  );
}

/** The configuration in the bytes of a file; null when it cannot be read as one. */
function configIn(bytes: Uint8Array, path: string): ConfiguredFolder['config'] | null {
  const { config, issues } = parseConfigText(new TextDecoder().decode(bytes), path);
  return issues.length === 0 ? config : null;
}
