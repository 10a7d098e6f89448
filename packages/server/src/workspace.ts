import {
  type Analysis,
  analyze,
  articleFromText,
  type Cluster,
  type Corpus,
  emptyCorpus,
  type Fact,
  type NameModel,
  readArticle,
  type Span,
  updateCorpus,
} from '@tickmark/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Edits } from './edits.ts';
import type { Files, Host } from './host.ts';
import { runInSlices } from './indexer.ts';
import { createLayout, type Folder, type Layout, normalizeUri } from './layout.ts';
import type { Settings } from './protocol.ts';

/** A document that is open in the editor. */
export interface OpenDocument {
  readonly role: 'source' | 'draft';
  readonly document: TextDocument;
  /** The last analysis that the features use (of a source: the one in the corpus). */
  readonly base: Analysis | null;
  /** How the text of `base` became the text on the screen. */
  readonly edits: Edits;
  /** A newer analysis that the corpus does not hold yet: highlights use it at once. */
  readonly fresh: Analysis | null;
}

/** What the workspace tells about itself. */
export interface WorkspaceEvents {
  /** The highlights of an open document changed. */
  readonly highlights: (uri: string) => void;
  /** The corpus changed. */
  readonly corpus: () => void;
}

/** How far the index is. */
export interface IndexState {
  readonly state: 'indexing' | 'ready';
  readonly indexed: number;
  readonly total: number;
}

/** The sources of the editor's folders as a corpus, and the documents on the screen. Holds all state of the server. */
export class Workspace {
  corpus: Corpus = emptyCorpus;
  layout: Layout;
  settings: Settings = {};
  readonly open: Map<string, OpenDocument> = new Map();
  indexState: IndexState = { state: 'indexing', indexed: 0, total: 0 };
  /** Milliseconds of the last commit and the last recognition: what a pause for typing is chosen by. */
  private commitMs = 0;
  private recognizeMs = 0;
  private indexRun = 0;
  private readonly timers = new Map<string, ReturnType<Host['after']>>();

  private readonly host: Host;
  private readonly files: Files;
  private readonly model: NameModel;
  private readonly events: WorkspaceEvents;

  constructor(host: Host, files: Files, model: NameModel, events: WorkspaceEvents) {
    this.host = host;
    this.files = files;
    this.model = model;
    this.events = events;
    this.layout = createLayout([], {});
  }

  factById(id: string): Fact | undefined {
    return tableOf(this.corpus.facts.facts).get(id);
  }

  clusterById(id: string): Cluster | undefined {
    return tableOf(this.corpus.passages.clusters).get(id);
  }

  /** Where an entity is mentioned, by path and position. */
  entityPlaces(id: string): readonly { readonly path: string; readonly span: Span }[] {
    const entity = tableOf(this.corpus.entities.entities).get(id);
    return (entity?.mentions ?? []).flatMap(({ path, id: annotation }) => {
      const found = this.corpus.analyses.get(path)?.names.find((name) => name.id === annotation);
      return found === undefined ? [] : [{ path, span: found.span }];
    });
  }

  configure(folders: readonly Folder[], settings: Settings): void {
    this.settings = settings;
    this.layout = createLayout(folders, settings);
  }

  /** Reads every source of the folders anew; a second call ends the first. `report` hears how far it is. */
  async indexAll(report: (state: IndexState) => void, cancelled: () => boolean): Promise<void> {
    const run = ++this.indexRun;
    const stop = (): boolean => run !== this.indexRun || cancelled();
    const uris = await this.sourceUris();
    const wanted = new Set(uris.map((uri) => this.layout.pathOf(uri)));
    this.commit(
      [...this.corpus.analyses.keys()].filter((path) => !wanted.has(path)),
      [],
    );
    this.progress({ state: 'indexing', indexed: 0, total: uris.length }, report);
    await runInSlices(this.host, this.readAll(uris, report), stop);
    if (run !== this.indexRun) return;
    this.progress({ ...this.indexState, state: 'ready' }, report);
    this.events.corpus();
    for (const uri of this.open.keys()) this.events.highlights(uri);
  }

  openDocument(document: TextDocument): void {
    const role = this.layout.roleOf(document.uri);
    if (role === null) return;
    const uri = normalizeUri(document.uri);
    const known = this.corpus.analyses.get(this.layout.pathOf(uri));
    const base = known?.article.text === document.getText() ? known : null;
    this.open.set(uri, { role, document, base, edits: [], fresh: null });
    if (base === null) this.recognize(uri);
    else this.events.highlights(uri);
  }

  /** Follows an edit: spans move at once, and the text is recognized anew after a pause. */
  changeDocument(document: TextDocument, edits: readonly Edit[]): void {
    const uri = normalizeUri(document.uri);
    const open = this.open.get(uri);
    if (open === undefined) return;
    this.open.set(uri, { ...open, document, edits: [...open.edits, ...edits] });
    this.schedule(`recognize ${uri}`, Math.min(200, 2 * this.recognizeMs), () => this.recognize(uri));
  }

  closeDocument(uri: string): void {
    const open = this.open.get(uri);
    this.open.delete(uri);
    // What was typed but not saved is no longer what the source says.
    if (open?.role === 'source') void this.fileChanged(uri);
  }

  /** A file was created or changed on disk; an open document knows better and is left alone. */
  async fileChanged(uri: string): Promise<void> {
    if (this.open.has(uri) || this.layout.roleOf(uri) !== 'source') return;
    const analysis = await this.analyzeFile(uri);
    if (this.open.has(uri)) return;
    const path = this.layout.pathOf(uri);
    this.commit([path], analysis === null ? [] : [analysis]);
    this.events.corpus();
  }

  fileDeleted(uri: string): void {
    const path = this.layout.pathOf(uri);
    if (!this.corpus.analyses.has(path)) return;
    this.commit([path], []);
    this.events.corpus();
  }

  /** Recognizes an open document; the corpus follows at once where that is quick, else after a pause. */
  private recognize(uri: string): void {
    const open = this.open.get(uri);
    if (open === undefined) return;
    const started = this.host.now();
    const article = articleFromText(open.document.getText(), { path: this.layout.pathOf(uri) });
    const fresh = analyze(article, this.model);
    this.recognizeMs = this.host.now() - started;
    this.open.set(uri, { ...open, fresh });
    if (open.role === 'draft' || this.commitMs < 25) {
      this.settle(uri);
    } else {
      this.events.highlights(uri);
      this.schedule(`settle ${uri}`, Math.min(1000, 4 * this.commitMs), () => this.settle(uri));
    }
  }

  /** Makes the newest analysis of a document the one that the corpus and the features use. */
  private settle(uri: string): void {
    const open = this.open.get(uri);
    if (open?.fresh == null) return;
    // Typed since: the recognition that is already scheduled settles instead.
    if (open.fresh.article.text !== open.document.getText()) return;
    this.open.set(uri, { ...open, base: open.fresh, edits: [], fresh: null });
    if (open.role === 'source') this.commit([open.fresh.article.path], [open.fresh]);
    this.events.highlights(uri);
    if (open.role === 'source') this.events.corpus();
  }

  private commit(removed: readonly string[], added: readonly Analysis[]): void {
    if (removed.length === 0 && added.length === 0) return;
    const started = this.host.now();
    this.corpus = updateCorpus(this.corpus, removed, added);
    this.commitMs = this.host.now() - started;
  }

  private async *readAll(
    uris: readonly string[],
    report: (state: IndexState) => void,
  ): AsyncGenerator<void, void, void> {
    let batch: Analysis[] = [];
    let lastCommit = this.host.now();
    for (const [i, uri] of uris.entries()) {
      const analysis = this.open.has(uri) ? null : await this.analyzeFile(uri);
      if (analysis !== null) batch.push(analysis);
      yield;
      // Joining costs more the more there is: a tenth of the time at most goes into it.
      if (i + 1 < uris.length && this.host.now() - lastCommit < 10 * this.commitMs + 50) continue;
      this.commit([], batch);
      batch = [];
      lastCommit = this.host.now();
      this.progress({ state: 'indexing', indexed: i + 1, total: uris.length }, report);
      yield;
    }
  }

  private async analyzeFile(uri: string): Promise<Analysis | null> {
    const bytes = await this.files.read(uri);
    if (bytes === null) return null;
    const path = this.layout.pathOf(uri);
    const { article } = readArticle(bytes, { path });
    if (article === null) return null;
    // Editors hide a byte order mark: positions count without it.
    const shown = article.text.startsWith('\uFEFF')
      ? articleFromText(article.text.slice(1), { path })
      : article;
    return analyze(shown, this.model);
  }

  private async sourceUris(): Promise<readonly string[]> {
    const lists = await Promise.all(this.layout.folders.map((folder) => this.files.list(folder)));
    const sources = lists
      .flat()
      .map(normalizeUri)
      .filter((uri) => this.layout.roleOf(uri) === 'source');
    return [...new Set(sources)].sort();
  }

  private progress(state: IndexState, report: (state: IndexState) => void): void {
    this.indexState = state;
    report(state);
  }

  private schedule(key: string, ms: number, run: () => void): void {
    this.timers.get(key)?.();
    this.timers.set(
      key,
      this.host.after(ms, () => {
        this.timers.delete(key);
        run();
      }),
    );
  }
}

const tables = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** The rows of a snapshot by id; made once a snapshot. */
function tableOf<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const kept = tables.get(rows) as ReadonlyMap<string, Row> | undefined;
  if (kept !== undefined) return kept;
  const table = new Map(rows.map((row) => [row.id, row]));
  tables.set(rows, table);
  return table;
}
