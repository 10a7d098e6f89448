import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { foldersAbove, pathFrom } from './paths.ts';

/** What .gitignore and .tickmarkignore files say of the files in a folder. */
export interface IgnoreRules {
  /** Whether `file`, found in `folder`, is left out. A folder that was named outright is never left out itself. */
  ignores(folder: string, file: string): boolean;
}

/** Reads the ignore files where they lie, each once. With `all` nothing is left out. */
export function ignoreRules(all: boolean): IgnoreRules {
  const rules = new Map<string, Ignore | null>();
  const rulesIn = (folder: string): Ignore | null => {
    const known = rules.get(folder);
    if (known !== undefined) return known;
    const read = readRules(folder);
    rules.set(folder, read);
    return read;
  };
  const roots = new Map<string, string>();
  return {
    ignores(folder, file) {
      if (all) return false;
      const root = roots.get(folder) ?? repositoryOf(folder);
      roots.set(folder, root);
      return foldersAbove(file)
        .filter((above) => above === root || pathFrom(root, above) !== null)
        .some((above) => leavesOut(rulesIn(above), above, folder, file));
    },
  };
}

function leavesOut(rules: Ignore | null, at: string, folder: string, file: string): boolean {
  const path = pathFrom(at, file);
  if (rules === null || path === null) return false;
  const named = pathFrom(at, folder);
  if (named !== null && rules.ignores(`${named}/`)) return false;
  return rules.ignores(path);
}

function readRules(folder: string): Ignore | null {
  const files = ['.gitignore', '.tickmarkignore'].map((name) => join(folder, name)).filter(existsSync);
  if (files.length === 0) return null;
  return ignore().add(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
}

/** The git repository around a folder, whose ignore files hold; the folder itself where there is none. */
function repositoryOf(folder: string): string {
  const candidates = [folder, ...foldersAbove(folder)];
  return candidates.find((candidate) => existsSync(join(candidate, '.git'))) ?? folder;
}
