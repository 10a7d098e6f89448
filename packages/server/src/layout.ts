import { articleRules, type Config, defaultConfig, fileRoles, type KnownOfArticle } from '@tickmark/core';
import { URI } from 'vscode-uri';
import type { Settings } from './protocol.ts';

/** What a file is to Tickmark; null: none of its business. */
export type Role = 'source' | 'draft' | null;

/** A folder that is open in the editor. */
export interface Folder {
  readonly uri: string;
  readonly name: string;
}

/** A folder and what its configuration says; without one the editor's settings hold. */
export interface ConfiguredFolder extends Folder {
  readonly config: Config;
}

/** Which files are sources and drafts, and how URIs and the paths of the corpus name one another. */
export interface Layout {
  readonly folders: readonly ConfiguredFolder[];
  roleOf(uri: string): Role;
  /** Outlet and date, as far as the configuration tells. */
  knownOf(uri: string): KnownOfArticle;
  /** Relative to its folder; with several folders the folder's name comes first; outside of them the URI itself. */
  pathOf(uri: string): string;
  uriOf(path: string): string;
  /** The folder a file lies in and its path there; null outside of all. */
  placeOf(uri: string): { readonly folder: ConfiguredFolder; readonly path: string } | null;
}

/** The configuration that the editor's settings amount to. */
export function configOf({ sources, drafts, exclude, sidecars }: Settings): Config {
  return {
    ...defaultConfig,
    ...(sources && { sources }),
    ...(drafts && { drafts }),
    ...(exclude && { ignore: exclude }),
    ...(sidecars && { sidecars }),
  };
}

/** Whether settings tell the same files from others and keep decisions in the same place. */
export function isSameReading(a: Settings, b: Settings): boolean {
  const words = ({ sources, drafts, exclude, sidecars }: Settings): string =>
    JSON.stringify([sources, drafts, exclude, sidecars]);
  return words(a) === words(b);
}

/** The layout of some folders. */
export function createLayout(folders: readonly ConfiguredFolder[]): Layout {
  const rules = new Map(
    folders.map(({ uri, config }) => [uri, { roleOf: fileRoles(config), knownOf: articleRules(config) }]),
  );
  const placeOf = (uri: string): ReturnType<Layout['placeOf']> => relativeTo(folders, normalizeUri(uri));
  return {
    folders,
    placeOf,
    pathOf(uri) {
      const place = placeOf(uri);
      if (place === null) return normalizeUri(uri);
      return folders.length > 1 ? `${place.folder.name}/${place.path}` : place.path;
    },
    uriOf: (path) => uriIn(folders, path),
    roleOf(uri) {
      const place = placeOf(uri);
      // A text that lies in no folder is something the user writes or reads, not a part of the corpus.
      if (place === null) return /\.(txt|md)$/i.test(uri) || uri.startsWith('untitled:') ? 'draft' : null;
      if (isHidden(place.path)) return null;
      const role = rules.get(place.folder.uri)!.roleOf(place.path);
      return role === 'other' ? null : role;
    },
    knownOf(uri) {
      const place = placeOf(uri);
      return place === null ? { outlet: null, date: null } : rules.get(place.folder.uri)!.knownOf(place.path);
    },
  };
}

/** One spelling for every URI: editors differ in what they encode. */
export function normalizeUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** What no configuration has to exclude: dependencies, dot folders, our own results. */
function isHidden(path: string): boolean {
  return path
    .split('/')
    .some((part) => part.startsWith('.') || part === 'node_modules' || part === 'tickmark-results');
}

function relativeTo(folders: readonly ConfiguredFolder[], uri: string): ReturnType<Layout['placeOf']> {
  const folder = folders
    .filter(({ uri: root }) => uri.startsWith(withSlash(normalizeUri(root))))
    .sort((a, b) => b.uri.length - a.uri.length)[0];
  if (folder === undefined) return null;
  const root = withSlash(URI.parse(folder.uri).path);
  return { folder, path: URI.parse(uri).path.slice(root.length) };
}

function uriIn(folders: readonly ConfiguredFolder[], path: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return path;
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
