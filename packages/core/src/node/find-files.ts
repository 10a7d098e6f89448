import { type Dirent, existsSync, lstatSync, readdir, realpath, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';
import { type Config, fileRoles } from '../config/config.ts';
import type { Issue } from '../model/issue.ts';
import { compareText } from '../model/sorted.ts';
import { type IgnoreRules, ignoreRules } from './ignore-rules.ts';
import { pathFrom } from './paths.ts';
import { reasonOf } from './read-file.ts';

/** A configuration and the folder that its patterns are relative to. */
export interface PlacedConfig {
  readonly config: Config;
  readonly folder: string;
}

/** Where to look and by what rules. */
export interface FindOptions extends PlacedConfig {
  readonly cwd: string;
  /** Also take what .gitignore and .tickmarkignore leave out. */
  readonly all?: boolean;
}

/** A file to read: where it lies and how it is called in every output. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
}

/** The files that paths name, sorted by their path, and the paths that name none. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly issues: readonly Issue[];
}

/**
 * Resolves files, folders and globs. A file named outright is always taken; in a folder the configuration says
 * which files are sources. The result does not depend on the order of the paths.
 */
export async function findFiles(paths: readonly string[], options: FindOptions): Promise<Found> {
  const names = new Map<string, FoundFile>();
  const issues: Issue[] = [];
  const rules = ignoreRules(options.all === true);
  const unread = new Map<string, Issue>();
  for (const path of [...new Set(paths)].toSorted()) {
    const note = (file: string, reason: string): void => {
      const name = nameOf(file, path, options.cwd);
      unread.set(name, { code: 'unreadable', path: name, reason });
    };
    const found = await filesOf(path, options, rules, note);
    if (typeof found === 'string') issues.push({ code: found, path });
    else for (const file of found) add(names, { file, path: nameOf(file, path, options.cwd) });
  }
  issues.push(...[...unread.values()].toSorted((a, b) => compareText(a.path, b.path)));
  return { files: [...names.values()].toSorted((a, b) => compareText(a.path, b.path)), issues };
}

/**
 * One file may be named in two ways, or linked to: it is one source, whatever came first. The name that lies less deep wins,
 * so that a link back to its own folder renames nothing, then the smaller one.
 */
function add(names: Map<string, FoundFile>, found: FoundFile): void {
  const place = existsSync(found.file) ? realpathSync.native(found.file) : found.file;
  const known = names.get(place);
  if (known === undefined || isBefore(found.path, known.path)) names.set(place, found);
}

function isBefore(a: string, b: string): boolean {
  const [first, second] = [depthOf(a), depthOf(b)];
  return first === second ? a < b : first < second;
}

function depthOf(path: string): number {
  return path.split('/').length;
}

async function filesOf(
  path: string,
  options: FindOptions,
  rules: IgnoreRules,
  note: Note,
): Promise<readonly string[] | 'not-found' | 'no-articles'> {
  const full = resolve(options.cwd, path);
  if (existsSync(full)) {
    if (!statSync(full).isDirectory()) return [full];
    let isWhole = true;
    const files = await sourcesIn(full, options, rules, (file, reason) => {
      isWhole = false;
      note(file, reason);
    });
    return files.length > 0 || !isWhole ? files : 'no-articles';
  }
  if (isLink(full)) {
    note(full, deadLink);
    return [];
  }
  if (!isDynamicPattern(path)) return 'not-found';
  const files = await filesMatching(path.split(sep).join('/'), options, rules, note);
  return files.length > 0 ? files : 'not-found';
}

/** Files that a pattern names are taken as they are; of a folder that it names, the sources, as if it was named outright. */
async function filesMatching(
  pattern: string,
  options: FindOptions,
  rules: IgnoreRules,
  note: Note,
): Promise<readonly string[]> {
  const common = { cwd: options.cwd, absolute: true, dot: false, ignore: skipped, expandDirectories: false };
  const files = await glob(pattern, common);
  const folders = await glob(pattern, { ...common, onlyDirectories: true });
  const within = await Promise.all(folders.map((folder) => sourcesIn(resolve(folder), options, rules, note)));
  return [...files.map((file) => resolve(file)), ...within.flat()];
}

const skipped = ['**/node_modules/**', '**/.git/**'];

/** Hears of what is there and cannot be read. */
type Note = (file: string, reason: string) => void;

const deadLink = 'a link to nothing';

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

async function sourcesIn(
  folder: string,
  options: FindOptions,
  rules: IgnoreRules,
  note: Note,
): Promise<readonly string[]> {
  const roleOf = fileRoles(options.config);
  const isSource = (file: string): boolean => {
    const inside = pathFrom(options.folder, file) ?? pathFrom(folder, file) ?? file;
    return roleOf(inside) === 'source' && !rules.ignores(folder, file);
  };
  const fs = noting((path, reason, isFolder) => {
    if (isFolder || isSource(path)) note(path, reason);
  });
  const files = await glob('**/*', { cwd: folder, absolute: true, dot: false, ignore: skipped, fs });
  return files.map((file) => resolve(file)).filter(isSource);
}

/** The functions that a walk reads with, which tell what they could not read: the walk itself passes over it. */
function noting(note: (path: string, reason: string, isFolder: boolean) => void): FileSystemAdapter {
  return {
    realpath: ((path: string, done: (error: Error | null, real: string) => void) => {
      realpath(path, (error, real) => {
        if (error !== null) note(resolve(path), deadLink, false);
        done(error, real);
      });
    }) as typeof realpath,
    readdir: ((
      path: string,
      how: { withFileTypes: true },
      done: (error: Error | null, entries: Dirent[]) => void,
    ) => {
      readdir(path, how, (error, entries) => {
        if (error !== null) note(resolve(path), reasonOf(error), true);
        done(error, entries);
      });
    }) as typeof readdir,
  };
}

/** Inside the working folder the path from there; elsewhere as the caller wrote it. */
function nameOf(file: string, given: string, cwd: string): string {
  const inside = pathFrom(cwd, file);
  if (inside !== null) return inside;
  if (isAbsolute(given)) return file.split(sep).join('/');
  return relative(cwd, file).split(sep).join('/');
}
