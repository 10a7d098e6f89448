import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import type { Settings } from './protocol.ts';

/** What a file is to Tickmark; null: none of its business. */
export type Role = 'source' | 'draft' | null;

export interface Folder {
  readonly uri: string;
  readonly name: string;
}

/** Which files are sources and drafts, and how URIs and the paths of the corpus name one another. */
export interface Layout {
  readonly folders: readonly Folder[];
  roleOf(uri: string): Role;
  /** Relative to its folder; with several folders the folder's name comes first; outside of them the URI itself. */
  pathOf(uri: string): string;
  uriOf(path: string): string;
}

export const defaultPatterns = {
  sources: ['**/*.txt'],
  drafts: ['**/*.md', '**/drafts/**/*.txt', '**/*.draft.txt'],
  exclude: ['**/node_modules/**', '**/.*/**', '**/tickmark-results/**', '**/{README,CHANGELOG,LICENSE}*'],
};

export function createLayout(folders: readonly Folder[], settings: Settings): Layout {
  const isSource = picomatch([...(settings.sources ?? defaultPatterns.sources)], { dot: true });
  const isDraft = picomatch([...(settings.drafts ?? defaultPatterns.drafts)], { dot: true });
  const isExcluded = picomatch([...(settings.exclude ?? defaultPatterns.exclude)], { dot: true });
  const pathOf = (uri: string): string => pathIn(folders, normalizeUri(uri));
  return {
    folders,
    pathOf,
    uriOf: (path) => uriIn(folders, path),
    roleOf(uri) {
      const relative = relativeTo(folders, normalizeUri(uri));
      const path = relative?.path ?? URI.parse(uri).path.split('/').at(-1) ?? '';
      if (isExcluded(path)) return null;
      if (isDraft(path)) return 'draft';
      if (!isSource(path)) return null;
      // A text file that lies in no folder is something the user writes or reads, not a part of the corpus.
      return relative === null ? 'draft' : 'source';
    },
  };
}

/** One spelling for every URI: editors differ in what they encode. */
export function normalizeUri(uri: string): string {
  return URI.parse(uri).toString();
}

function relativeTo(folders: readonly Folder[], uri: string): { folder: Folder; path: string } | null {
  const folder = folders
    .filter(({ uri: root }) => uri.startsWith(withSlash(normalizeUri(root))))
    .sort((a, b) => b.uri.length - a.uri.length)[0];
  if (folder === undefined) return null;
  const root = withSlash(URI.parse(folder.uri).path);
  return { folder, path: URI.parse(uri).path.slice(root.length) };
}

function pathIn(folders: readonly Folder[], uri: string): string {
  const relative = relativeTo(folders, uri);
  if (relative === null) return uri;
  return folders.length > 1 ? `${relative.folder.name}/${relative.path}` : relative.path;
}

function uriIn(folders: readonly Folder[], path: string): string {
  if (/^[a-z][a-z0-9+.-]*:\//i.test(path)) return path;
  const single = folders.length === 1 ? folders[0]! : null;
  const folder = single ?? folders.find(({ name }) => path.startsWith(`${name}/`));
  if (folder === undefined) return path;
  const rest = single ? path : path.slice(folder.name.length + 1);
  const root = URI.parse(folder.uri);
  return root.with({ path: withSlash(root.path) + rest }).toString();
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
