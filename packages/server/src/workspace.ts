import {
  type Analysis,
  type Article,
  analyze,
  articleFromText,
  type Cluster,
  type Corpus,
  type CorpusDecisions,
  corpusDecisions,
  draftFromText,
  type Entity,
  emptyCorpus,
  type Fact,
  type NameModel,
  type NewDecision,
  type NewProjectDecision,
  parseConfig,
  readArticle,
  type Span,
  updateCorpus,
  withDecisions,
} from '@tickmark/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DecisionStore, type WriteResult, type Written } from './decision-store.ts';
import type { Edit, Edits } from './edits.ts';
import type { Files, Host } from './host.ts';
import { runInSlices } from './indexer.ts';
import {
  type ConfiguredFolder,
  configOf,
  createLayout,
  type Folder,
  type Layout,
  normalizeUri,
} from './layout.ts';
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
  readonly fresh: { readonly analysis: Analysis; readonly version: number } | null;
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
  /** Milliseconds that joining, recognizing and settling took last: what pauses are chosen by. */
  private commitMs = 0;
  private recognizeMs = 0;
  private settleMs = 0;
  private indexRun = 0;
  private sources: readonly string[] = [];
  private withSidecar: ReadonlySet<string> = new Set();
  private readonly done: Written[] = [];
  readonly decisions: DecisionStore;
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
    this.layout = createLayout([]);
    this.decisions = new DecisionStore(files, this.layout);
  }

  factById(id: string): Fact | undefined {
    return tableOf(this.corpus.facts.facts).get(id);
  }

  entityById(id: string): Entity | undefined {
    return tableOf(this.corpus.entities.entities).get(id);
  }

  clusterById(id: string): Cluster | undefined {
    return tableOf(this.corpus.passages.clusters).get(id);
  }

  /** Where an entity is mentioned, by path and position. */
  entityPlaces(id: string): readonly { readonly path: string; readonly span: Span }[] {
    const entity = this.entityById(id);
    return (entity?.mentions ?? []).flatMap(({ path, id: annotation }) => {
      const found = this.corpus.analyses.get(path)?.names.find((name) => name.id === annotation);
      return found === undefined ? [] : [{ path, span: found.span }];
    });
  }

  /** Takes folders and settings; a `tickmark.config.json` in a folder wins over the settings. */
  async configure(folders: readonly Folder[], settings: Settings): Promise<void> {
    this.settings = settings;
    this.layout = createLayout(await Promise.all(folders.map((folder) => this.configured(folder))));
    await this.decisions.configure(this.layout, settings.sidecars !== 'folder');
    for (const { document } of [...this.open.values()]) this.openDocument(document);
  }

  private async configured(folder: Folder): Promise<ConfiguredFolder> {
    const uri = normalizeUri(folder.uri).replace(/\/$/, '');
    const file = `${uri}/tickmark.config.json`;
    const bytes = await this.files.read(file);
    const config =
      bytes === null ? configOf(this.settings) : (configIn(bytes, file) ?? configOf(this.settings));
    return { ...folder, uri, config };
  }

  /** URIs of the sources, sorted. */
  sourceUris(): readonly string[] {
    return this.sources;
  }

  /** Who decides and when. */
  signature(): { readonly by: string; readonly at: string } {
    return { by: this.settings.author || 'me', at: this.host.instant() };
  }

  /** Writes decisions on an article and applies them; an error in words, or null. */
  async decide(uri: string, said: readonly NewDecision[]): Promise<string | null> {
    const article = this.analysisOf(uri)?.article;
    if (article === undefined) return 'this article is not there any more';
    const result = await this.decisions.decide(uri, article, said);
    return this.applied(result, [uri]);
  }

  /** Writes a decision that reaches beyond one article and applies it; an error in words, or null. */
  async decideProject(said: NewProjectDecision): Promise<string | null> {
    const folder = this.layout.folders[0];
    if (folder === undefined) return 'no folder is open to keep the decision in';
    const result = await this.decisions.decideProject(folder.uri, said);
    return this.applied(result, said.action === 'rule' ? this.holding(said.quote) : []);
  }

  /** Takes the last decision of this session back. */
  async undo(): Promise<string | null> {
    const last = this.done.pop();
    if (last === undefined) return 'there is nothing to undo';
    if (!(await this.decisions.takeBack(last))) return `${last.uri} was changed since; nothing was undone`;
    const article = this.decisions.articleOf(last.uri);
    this.reanalyze(article === null ? this.sources : [article]);
    return null;
  }

  private applied(result: WriteResult, uris: readonly string[]): string | null {
    if (!result.ok) return result.reason;
    this.done.push(result.written);
    this.reanalyze(uris);
    return null;
  }

  /** Sources that hold these words. */
  private holding(quote: string): readonly string[] {
    return this.sources.filter((uri) => this.analysisOf(uri)?.article.text.includes(quote));
  }

  /** Applies decisions anew to articles whose text did not change. */
  private reanalyze(uris: readonly string[]): void {
    const added: Analysis[] = [];
    for (const uri of uris) {
      const article = this.analysisOf(uri)?.article;
      if (article === undefined) continue;
      const analysis = analyze(article, this.model, this.decisions.amendOf(uri));
      added.push(analysis);
      const open = this.open.get(uri);
      if (open !== undefined) this.open.set(uri, { ...open, base: analysis });
    }
    this.commit(
      added.map(({ article }) => article.path),
      added,
    );
    this.linkDecisions();
    this.events.corpus();
  }

  private analysisOf(uri: string): Analysis | undefined {
    return this.open.get(uri)?.base ?? this.corpus.analyses.get(this.layout.pathOf(uri));
  }

  /** Brings the decisions across articles to the corpus as it is now. */
  private linkDecisions(): void {
    const articleAt = (path: string): Article | undefined => this.corpus.analyses.get(path)?.article;
    const { decisions } = corpusDecisions(this.decisions.project, articleAt);
    if (!sameDecisions(decisions, this.corpus.decisions)) this.corpus = withDecisions(this.corpus, decisions);
  }

  /** Reads every source of the folders anew; a second call ends the first. `report` hears how far it is. */
  async indexAll(report: (state: IndexState) => void, cancelled: () => boolean): Promise<void> {
    const run = ++this.indexRun;
    const stop = (): boolean => run !== this.indexRun || cancelled();
    const uris = await this.listSources();
    this.sources = uris;
    const wanted = new Set(uris.map((uri) => this.layout.pathOf(uri)));
    this.commit(
      [...this.corpus.analyses.keys()].filter((path) => !wanted.has(path)),
      [],
    );
    this.progress({ state: 'indexing', indexed: 0, total: uris.length }, report);
    await runInSlices(this.host, this.readAll(uris, report), stop);
    if (run !== this.indexRun) return;
    this.linkDecisions();
    this.progress({ ...this.indexState, state: 'ready' }, report);
    this.events.corpus();
  }

  openDocument(document: TextDocument): void {
    const role = this.layout.roleOf(document.uri);
    if (role === null) return;
    const uri = normalizeUri(document.uri);
    const known = this.open.get(uri)?.base ?? this.corpus.analyses.get(this.layout.pathOf(uri));
    // The article of a draft is not its text: Markdown is masked in it.
    const base = role === 'source' && known?.article.text === document.getText() ? known : null;
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
    // While recognizing is quick every keystroke is followed at once; a long text waits for a pause.
    const pause = this.recognizeMs < 60 ? 0 : Math.min(300, 2 * this.recognizeMs);
    this.schedule(`recognize ${uri}`, pause, () => this.recognize(uri));
  }

  closeDocument(uri: string): void {
    const open = this.open.get(uri);
    this.open.delete(uri);
    // What was typed but not saved is no longer what the source says.
    if (open?.role === 'source') void this.fileChanged(uri);
  }

  /** A file was created or changed on disk; an open document knows better and is left alone. */
  async fileChanged(uri: string): Promise<void> {
    const article = this.decisions.articleOf(uri);
    if (article !== null) return this.sidecarChanged(article);
    if (this.open.has(uri) || this.layout.roleOf(uri) !== 'source') return;
    const analysis = await this.analyzeFile(uri);
    if (this.open.has(uri)) return;
    const path = this.layout.pathOf(uri);
    this.commit([path], analysis === null ? [] : [analysis]);
    this.sources = [...new Set([...this.sources, uri])].sort();
    this.linkDecisions();
    this.events.corpus();
  }

  /** A sidecar was written by somebody else: another window, the command line, git. */
  private async sidecarChanged(articleUri: string): Promise<void> {
    const before = this.decisions.sidecarOf(articleUri);
    await this.decisions.readSidecar(articleUri);
    const same = JSON.stringify(before) === JSON.stringify(this.decisions.sidecarOf(articleUri));
    if (!same) this.reanalyze([articleUri]);
  }

  fileDeleted(uri: string): void {
    const article = this.decisions.articleOf(uri);
    if (article !== null) {
      void this.sidecarChanged(article);
      return;
    }
    this.sources = this.sources.filter((source) => source !== uri);
    const path = this.layout.pathOf(uri);
    if (!this.corpus.analyses.has(path)) return;
    this.commit([path], []);
    this.events.corpus();
  }

  /** Recognizes an open document and shows its highlights; corpus and checks follow, after a pause where they take long. */
  private recognize(uri: string): void {
    const open = this.open.get(uri);
    if (open === undefined) return;
    const started = this.host.now();
    const { document, role } = open;
    const article = this.articleOf(uri, document.getText(), role);
    const fresh = {
      analysis: analyze(article, this.model, this.decisions.amendOf(uri)),
      version: document.version,
    };
    this.recognizeMs = this.host.now() - started;
    this.open.set(uri, { ...open, fresh });
    if (open.base === null) {
      this.settle(uri);
      return;
    }
    this.events.highlights(uri);
    const pause = this.settleMs < 15 ? 0 : Math.min(1000, 3 * this.settleMs);
    this.schedule(`settle ${uri}`, pause, () => this.settle(uri));
  }

  /** Makes the newest analysis of a document the one that the corpus and the features use. */
  private settle(uri: string): void {
    const open = this.open.get(uri);
    if (open?.fresh == null) return;
    // Typed since: the recognition that is already scheduled settles instead.
    const { analysis, version } = open.fresh;
    if (version !== open.document.version) return;
    const started = this.host.now();
    this.open.set(uri, { ...open, base: analysis, edits: [], fresh: null });
    if (open.role === 'source') this.commit([analysis.article.path], [analysis]);
    if (open.role === 'source') this.events.corpus();
    else this.events.highlights(uri);
    this.settleMs = this.host.now() - started;
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
      // Joining costs more the more there is: a fifth of the time at most goes into it, in steps as short as that allows.
      if (i + 1 < uris.length && this.host.now() - lastCommit < 4 * this.commitMs) continue;
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
    if (this.withSidecar.has(uri)) await this.decisions.readSidecar(uri);
    const { article } = readArticle(bytes, { path: this.layout.pathOf(uri), ...this.layout.knownOf(uri) });
    if (article === null) return null;
    // Editors hide a byte order mark: positions count without it.
    const shown = article.text.startsWith('\uFEFF')
      ? this.articleOf(uri, article.text.slice(1), 'source')
      : article;
    return analyze(shown, this.model, this.decisions.amendOf(uri));
  }

  private articleOf(uri: string, text: string, role: 'source' | 'draft'): Article {
    const options = { path: this.layout.pathOf(uri), ...this.layout.knownOf(uri) };
    return role === 'draft' ? draftFromText(text, options) : articleFromText(text, options);
  }

  private async listSources(): Promise<readonly string[]> {
    const lists = await Promise.all(this.layout.folders.map((folder) => this.files.list(folder)));
    const uris = lists.flat().map(normalizeUri);
    this.withSidecar = new Set(uris.flatMap((uri) => this.decisions.articleOf(uri) ?? []));
    return [...new Set(uris.filter((uri) => this.layout.roleOf(uri) === 'source'))].sort();
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

/** The configuration in the bytes of a file; null when it cannot be read as one. */
function configIn(bytes: Uint8Array, path: string): ConfiguredFolder['config'] | null {
  try {
    const { config, issues } = parseConfig(JSON.parse(new TextDecoder().decode(bytes)), path);
    return issues.length === 0 ? config : null;
  } catch {
    // JSON has no other way to say that a text is not JSON.
    return null;
  }
}

function sameDecisions(a: CorpusDecisions, b: CorpusDecisions): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
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
