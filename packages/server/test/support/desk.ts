import { loadNameModel } from '@tickmark/core/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files, Host } from '../../src/host.ts';
import type { Settings, WirePosition, WireRange } from '../../src/protocol.ts';
import { Workspace } from '../../src/workspace.ts';

/** A workspace over files in memory, without a connection: what the features answer is asked of it at once. */
export interface Desk {
  readonly workspace: Workspace;
  /** The files by name, decisions too; a test may change them. */
  readonly files: Map<string, string>;
  uri(name: string): string;
  /** Where these words stand first in a file. */
  range(name: string, words: string): WireRange;
  at(name: string, words: string): WirePosition;
  /** The words of a file at a range. */
  words(uri: string, range: WireRange): string;
  /** Opens a document in the editor: a file, or a text that is in no file. */
  open(name: string, text?: string): void;
  /** Reads all files anew. */
  index(): Promise<void>;
  /** Runs what was put off. */
  rest(): Promise<void>;
}

const folder = 'file:///desk';
const model = loadNameModel();

/** A desk with these files, read and joined. */
export async function deskOf(
  texts: Readonly<Record<string, string>>,
  settings: Settings = {},
): Promise<Desk> {
  const files = new Map(Object.entries(texts));
  const host = hostOf();
  const workspace = new Workspace(host, filesOf(files), model, {
    highlights: () => {},
    corpus: () => {},
    issues: () => {},
  });
  await workspace.configure([{ uri: folder, name: 'desk' }], settings);
  const uri = (name: string): string => `${folder}/${name}`;
  const index = (): Promise<void> =>
    workspace.indexAll(
      () => {},
      () => false,
    );
  await index();
  const document = (at: string): TextDocument =>
    workspace.open.get(at)?.document ?? documentOf(at, files.get(nameOf(at)) ?? '');
  const range = (name: string, words: string): WireRange => {
    const shown = document(uri(name));
    const start = shown.getText().indexOf(words);
    if (start < 0) throw new RangeError(`${name} does not have “${words}”`);
    return { start: shown.positionAt(start), end: shown.positionAt(start + words.length) };
  };
  return {
    workspace,
    files,
    uri,
    range,
    at: (name, words) => range(name, words).start,
    words: (at, place) => document(at).getText(place),
    open: (name, text = files.get(name) ?? '') => workspace.openDocument(documentOf(uri(name), text)),
    index,
    rest: () => host.rest(),
  };
}

function documentOf(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, 'plaintext', 1, text);
}

function nameOf(uri: string): string {
  return uri.slice(folder.length + 1);
}

function filesOf(files: Map<string, string>): Files {
  return {
    read: async (uri) => {
      const text = files.get(nameOf(uri));
      return text === undefined ? null : new TextEncoder().encode(text);
    },
    list: async () => [...files.keys()].map((name) => `${folder}/${name}`),
    write: async (uri, text, ifText) => {
      if ((files.get(nameOf(uri)) ?? null) !== ifText) return false;
      if (text === null) files.delete(nameOf(uri));
      else files.set(nameOf(uri), text);
      return true;
    },
  };
}

/** A host whose clock stands still but for decisions, a second each, and that does nothing later unless asked to. */
function hostOf(): Host & { rest(): Promise<void> } {
  let decided = Date.UTC(2031, 2, 14);
  const waiting = new Set<() => void>();
  return {
    files: () => {
      throw new Error('a desk has its files');
    },
    loadModel: async () => model,
    now: () => 0,
    instant() {
      decided += 1000;
      return new Date(decided).toISOString();
    },
    breathe: async () => {},
    after(_, run) {
      waiting.add(run);
      return () => waiting.delete(run);
    },
    async rest() {
      for (const run of waiting) {
        waiting.delete(run);
        run();
      }
    },
  };
}
