import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { foldersAbove, pathFrom } from './paths.ts';

/** What .gitignore and .tickmarkignore files say of the files in a folder. */
export interface IgnoreRules {
  /** Whether `file`, found in `folder`, is left out. A folder that was named outright is never left out itself. */
  ignores(folder: string, file: string): boolean;
}

/** The patterns that hold in a folder, those of folders above it first: the last that fits decides. */
interface Rules {
  readonly patterns: readonly string[];
  readonly matcher: Ignore;
}

/** Reads the ignore files where they lie, each once. With `all` nothing is left out. */
export function ignoreRules(all: boolean): IgnoreRules {
  const known = new Map<string, Rules>();
  const rulesIn = (root: string, folder: string): Rules => {
    const key = `${root}\n${folder}`;
    const rules = known.get(key) ?? readRules(root, folder, rulesIn);
    known.set(key, rules);
    return rules;
  };
  const ignoredIn = (root: string, folder: string, file: string, mark = ''): boolean => {
    const path = pathFrom(root, file);
    return path !== null && rulesIn(root, folder).matcher.ignores(path + mark);
  };
  const roots = new Map<string, string>();
  const rootOf = (folder: string): string => {
    const repository = repositoryOf(folder);
    const isLeftOut = repository !== folder && ignoredIn(repository, dirname(folder), folder, '/');
    return isLeftOut ? folder : repository;
  };
  return {
    ignores(folder, file) {
      if (all) return false;
      const root = roots.get(folder) ?? rootOf(folder);
      roots.set(folder, root);
      return ignoredIn(root, dirname(file), file);
    },
  };
}

function readRules(root: string, folder: string, rulesIn: (root: string, folder: string) => Rules): Rules {
  const above = folder === root ? null : rulesIn(root, dirname(folder));
  const prefix = pathFrom(root, folder) ?? '';
  const own = ['.gitignore', '.tickmarkignore'].flatMap((name) => linesOf(join(folder, name)));
  if (above !== null && own.length === 0) return above;
  const patterns = [...(above?.patterns ?? []), ...own.map((line) => placed(line, prefix))];
  return { patterns, matcher: ignore({ ignorecase: false }).add(patterns) };
}

function linesOf(file: string): readonly string[] {
  return textIn(file)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Rules that cannot be read, as where a folder has their name, leave nothing out. */
function textIn(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}

/** A pattern of the ignore file in the folder `prefix`, as one of the root would say it. */
function placed(line: string, prefix: string): string {
  if (prefix === '') return line;
  const mark = line.startsWith('!') ? '!' : '';
  const body = (line.endsWith('\\ ') ? line : line.trimEnd()).slice(mark.length).replace(/^\\([!#])/, '$1');
  const isAnchored = body.slice(0, -1).includes('/');
  const folder = prefix.replace(/[\\*?[\]]/g, '\\$&');
  return `${mark}/${folder}/${isAnchored ? body.replace(/^\//, '') : `**/${body}`}`;
}

/** The git repository around a folder, whose ignore files hold; the folder itself where there is none. */
function repositoryOf(folder: string): string {
  const candidates = [folder, ...foldersAbove(folder)];
  return candidates.find((candidate) => existsSync(join(candidate, '.git'))) ?? folder;
}
