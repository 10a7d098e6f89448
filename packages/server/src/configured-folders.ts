import type { Issue } from '@tickmark/core';
import { parseConfigText } from '@tickmark/core/files';
import type { Files } from './host.ts';
import { type ConfiguredFolder, configOf, type Folder, normalizeUri } from './layout.ts';
import type { Settings } from './protocol.ts';

/** The configuration file of a folder. */
export function configUri(folder: string): string {
  return `${folder}/tickmark.config.json`;
}

/** A configuration file that could not be used, and why. */
export interface BrokenConfig {
  readonly uri: string;
  readonly issues: readonly Issue[];
}

/** Folders with what their configuration says, and the configurations that say nothing that can be understood. */
export interface ConfiguredFolders {
  readonly folders: readonly ConfiguredFolder[];
  readonly broken: readonly BrokenConfig[];
}

/** Folders with their `tickmark.config.json`, which wins over the settings of the editor; these hold where it is broken. */
export async function configuredFolders(
  files: Files,
  folders: readonly Folder[],
  settings: Settings,
): Promise<ConfiguredFolders> {
  const read = await Promise.all(folders.map((folder) => configured(files, folder, settings)));
  return {
    folders: read.map(({ folder }) => folder),
    broken: read.flatMap(({ broken }) => (broken === null ? [] : [broken])),
  };
}

async function configured(
  files: Files,
  given: Folder,
  settings: Settings,
): Promise<{ readonly folder: ConfiguredFolder; readonly broken: BrokenConfig | null }> {
  const folder = { ...given, uri: normalizeUri(given.uri).replace(/\/$/, '') };
  const uri = configUri(folder.uri);
  const bytes = await files.read(uri);
  if (bytes === null) return { folder: { ...folder, config: configOf(settings) }, broken: null };
  const { config, issues } = parseConfigText(new TextDecoder().decode(bytes), uri);
  if (issues.length === 0) return { folder: { ...folder, config }, broken: null };
  return { folder: { ...folder, config: configOf(settings) }, broken: { uri, issues } };
}
