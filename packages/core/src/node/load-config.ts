import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { defaultConfig } from '../config/config.ts';
import type { Issue } from '../model/issue.ts';
import type { PlacedConfig } from './find-files.ts';
import { foldersAbove, pathFrom } from './paths.ts';
import { reasonOf } from './read-file.ts';

/** What a configuration file is called. */
export const configName = 'tickmark.config.json';

/** A configuration, where it was found, and what is wrong with it. `file` is null where there is none. */
export interface LoadedConfig extends PlacedConfig {
  readonly file: string | null;
  readonly issues: readonly Issue[];
}

/** Where to look for a configuration. */
export interface ConfigPlace {
  readonly cwd: string;
  /** The file that was asked for. */
  readonly file?: string | undefined;
  /** The paths of a run: without a `file`, the nearest configuration above all of them comes first. */
  readonly near?: readonly string[];
}

/** Loads the configuration that was asked for, else the nearest above the paths, else the nearest above `cwd`. */
export async function loadConfig({ cwd, file, near = [] }: ConfigPlace): Promise<LoadedConfig> {
  const found = file === undefined ? nearestConfig([...commonFolders(cwd, near), cwd]) : resolve(cwd, file);
  if (found === undefined) return { config: defaultConfig, folder: cwd, file: null, issues: [] };
  const folder = dirname(found);
  const path = file ?? pathFrom(cwd, found) ?? found;
  const text = readText(found, path);
  if (typeof text !== 'string') return { config: defaultConfig, folder, file: found, issues: [text] };
  // The schema library is read only where there is something to check: most runs start faster.
  const { parseConfigText } = await import('../config/parse-config.ts');
  return { folder, file: found, ...parseConfigText(text, path) };
}

function nearestConfig(folders: readonly string[]): string | undefined {
  const candidates = folders.flatMap((folder) => [folder, ...foldersAbove(folder)]);
  return candidates.map((folder) => join(folder, configName)).find(existsSync);
}

/** The deepest folder that holds all paths, in whatever order they are given; none where there are no paths. */
function commonFolders(cwd: string, paths: readonly string[]): readonly string[] {
  const [first, ...others] = paths.map((path) => {
    const full = resolve(cwd, path);
    return [full, ...foldersAbove(full)];
  });
  const common = first?.find((folder) => others.every((folders) => folders.includes(folder)));
  return common === undefined ? [] : [common];
}

function readText(file: string, path: string): string | Issue {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return { code: 'unreadable', path, reason: reasonOf(error) };
  }
}
