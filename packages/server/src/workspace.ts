import {
  type Analysis,
  type Article,
  type Cluster,
  type Corpus,
  type CorpusDecisions,
  corpusDecisions,
  corpusSteps,
  decisionSteps,
  type Entity,
  type Fact,
  finish,
  type Issue,
  type NameModel,
  readyForDrafts,
  type Span,
  unreadIn,
} from '@tickmark/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configUri, configuredFolders } from './configured-folders.ts';
import { CorpusLine } from './corpus-line.ts';
import { type Decidable, Deciding } from './deciding.ts';
import { DecisionStore } from './decision-store.ts';
import type { Edit, Edits } from './edits.ts';
import { FileIssues } from './file-issues.ts';
import type { Files, Host } from './host.ts';
import { createLayout, type Folder, type Layout, normalizeUri } from './layout.ts';
import type { Settings } from './protocol.ts';
import { readAhead } from './read-ahead.ts';
import { inSlices, paceOf } from './slices.ts';
import { analyzed, articleIn, articleOf, isDecided, type Reading } from './source-reader.ts';

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
  /** Something is wrong with a file that was not before. */
  readonly issues: (uri: string, issues: readonly Issue[]) => void;
}

/** How far the index is. */
export interface IndexState {
  readonly state: 'indexing' | 'ready';
  readonly indexed: number;
  readonly total: number;
}

/** So many articles are joined in a moment. */
const fewArticles = 4;
/** The first articles are joined when there are this many. */
const firstBatch = 64;
/** Progress is told after so many articles. */
const reportEvery = 16;

/** The sources of the editor's folders as a corpus, and the documents on the screen. Holds all state of the server. */
export class Workspace implements Reading, Decidable {
  layout: Layout;
  settings: Settings = {};
  readonly open: Map<string, OpenDocument> = new Map();
  indexState: IndexState = { state: 'indexing', indexed: 0, total: 0 };
  /** Milliseconds that recognizing and settling took last: what pauses are chosen by. */
  private recognizeMs = 0;
  private settleMs = 0;
  private indexRun = 0;
  private sources: readonly string[] = [];
  private withSidecar: ReadonlySet<string> = new Set();
  private hasDrafts = false;
  readonly decisions: DecisionStore;
  readonly deciding: Deciding;
  readonly issues: FileIssues;
  private readonly line: CorpusLine;
  private ready: { readonly corpus: Corpus; readonly work: Promise<unknown> } | null = null;
  private readonly timers = new Map<string, ReturnType<Host['after']>>();

  private readonly host: Host;
  readonly files: Files;
  readonly model: NameModel;
  private readonly events: WorkspaceEvents;

  constructor(host: Host, files: Files, model: NameModel, events: WorkspaceEvents) {
    this.host = host;
    this.files = files;
    this.model = model;
    this.events = events;
    this.layout = createLayout([]);
    this.decisions = new DecisionStore(files, this.layout);
    this.deciding = new Deciding(this, () => host.instant());
    this.issues = new FileIssues(events.issues);
    this.line = new CorpusLine(host);
  }

  /** What the sources say together, as far as they are read. */
  get corpus(): Corpus {
    return this.line.current;
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
    const { folders: configured, broken } = await configuredFolders(this.files, folders, settings);
    this.layout = createLayout(configured);
    await this.decisions.configure(this.layout);
    for (const { uri } of configured) {
      const config = configUri(uri);
      this.issues.set(config, broken.find((each) => each.uri === config)?.issues ?? []);
    }
    for (const [uri, issues] of this.decisions.projectIssues) this.issues.set(uri, issues);
    for (const { document } of [...this.open.values()]) this.openDocument(document);
  }

  /** Takes settings that change nothing about which files are read and where decisions are kept. */
  show(settings: Settings): void {
    this.settings = settings;
    this.events.corpus();
  }

  /** URIs of the sources, sorted. */
  sourceUris(): readonly string[] {
    return this.sources;
  }

  /** Applies decisions anew to articles whose text did not change. */
  async reanalyze(uris: readonly string[]): Promise<void> {
    const pace = paceOf(this.host);
    const added: Analysis[] = [];
    for (const uri of uris) {
      const known = this.analysisOf(uri);
      if (known === undefined) continue;
      const analysis = finish(analyzed(this, uri, known.article, known));
      if (analysis !== known) added.push(analysis);
      const open = this.open.get(uri);
      if (open !== undefined) this.open.set(uri, { ...open, base: analysis });
      await pace.pause();
    }
    await this.joined(
      added.map(({ article }) => article.path),
      added,
    );
    await this.linkDecisions();
    this.events.corpus();
  }

  /** The analysis of an article that the features use. */
  analysisOf(uri: string): Analysis | undefined {
    return this.open.get(uri)?.base ?? this.corpus.analyses.get(this.layout.pathOf(uri));
  }

  /** Brings the decisions across articles to the corpus as it is now. */
  private async linkDecisions(): Promise<void> {
    const articleAt = (path: string): Article | undefined => this.corpus.analyses.get(path)?.article;
    const { decisions } = corpusDecisions(this.decisions.project, articleAt);
    if (!sameDecisions(decisions, this.corpus.decisions))
      await this.line.inSteps((corpus) => decisionSteps(corpus, decisions));
  }

  /** A few articles are joined at once; of many the editor must not wait. */
  private async joined(removed: readonly string[], added: readonly Analysis[]): Promise<void> {
    if (removed.length + added.length <= fewArticles) this.line.change(removed, added);
    else await this.line.inSteps((corpus) => corpusSteps(corpus, removed, added));
  }

  /**
   * Makes what drafts ask of the sources, in slices and once a snapshot; resolves when a check waits for nothing. The first
   * check beside thousands of sources would hold everything up for a second.
   */
  async readyForDrafts(): Promise<void> {
    const { corpus } = this;
    if (this.ready?.corpus !== corpus) {
      const work = inSlices(this.host, readyForDrafts(corpus), () => corpus !== this.corpus);
      this.ready = { corpus, work };
    }
    if ((await this.ready.work) === null) await this.readyForDrafts();
  }

  /** Reads every source of the folders anew; a second call ends the first. `report` hears how far it is. */
  async indexAll(report: (state: IndexState) => void, cancelled: () => boolean): Promise<void> {
    const run = ++this.indexRun;
    const stop = (): boolean => run !== this.indexRun || cancelled();
    const uris = await this.listSources();
    this.sources = uris;
    const isSource = new Set(uris);
    this.issues.keep((uri) => isSource.has(uri) || uri.endsWith('.json'));
    const wanted = new Set(uris.map((uri) => this.layout.pathOf(uri)));
    const gone = [...this.corpus.analyses.keys()].filter((path) => !wanted.has(path));
    await this.joined(gone, []);
    this.progress({ state: 'indexing', indexed: 0, total: uris.length }, report);
    await this.readAll(uris, report, stop);
    if (run !== this.indexRun) return;
    await this.linkDecisions();
    this.progress({ ...this.indexState, state: 'ready' }, report);
    this.events.corpus();
    if (this.hasDrafts) void this.readyForDrafts();
  }

  /**
   * Reads and analyzes the sources, and joins them whenever there are three times as many new ones as were joined before:
   * so that joining costs little more than it costs at once, and something can be asked early.
   */
  private async readAll(
    uris: readonly string[],
    report: (state: IndexState) => void,
    stop: () => boolean,
  ): Promise<void> {
    const pace = paceOf(this.host);
    const read = readAhead(this.files, uris);
    let batch: Analysis[] = [];
    for (const [i, uri] of uris.entries()) {
      const bytes = read();
      const analysis = this.open.has(uri) ? null : await this.analyzeFile(uri, bytes);
      // Of an open document what the editor shows is newer, but nobody has read yet what was decided about it.
      if (this.open.has(uri)) await this.readDecisions(uri);
      else if (analysis !== null) batch.push(analysis);
      await pace.pause();
      if (stop()) return;
      const isLast = i + 1 === uris.length;
      if (isLast || batch.length >= Math.max(firstBatch, 3 * this.corpus.analyses.size)) {
        await this.line.inSteps((corpus) => corpusSteps(corpus, [], batch), stop);
        batch = [];
      } else if (i % reportEvery !== 0) continue;
      this.progress({ state: 'indexing', indexed: i + 1, total: uris.length }, report);
    }
  }

  /** Reads the sidecar of a document that is open, and applies it where that was not done yet. */
  private async readDecisions(uri: string): Promise<void> {
    if (!this.withSidecar.has(uri)) return;
    await this.readSidecar(uri);
    const known = this.analysisOf(uri);
    if (known !== undefined && !isDecided(this, uri, known)) await this.reanalyze([uri]);
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
    // Closed as it was opened, or written as it was before.
    if (analysis !== null && analysis === this.corpus.analyses.get(path)) return;
    this.line.change([path], analysis === null ? [] : [analysis]);
    this.sources = [...new Set([...this.sources, uri])].sort();
    await this.linkDecisions();
    this.events.corpus();
  }

  /** A sidecar was written by somebody else: another window, the command line, git. */
  private async sidecarChanged(articleUri: string): Promise<void> {
    const before = this.decisions.sidecarOf(articleUri);
    await this.readSidecar(articleUri);
    const same = JSON.stringify(before) === JSON.stringify(this.decisions.sidecarOf(articleUri));
    if (!same) await this.reanalyze([articleUri]);
  }

  private async readSidecar(articleUri: string): Promise<void> {
    await this.decisions.readSidecar(articleUri);
    const others = this.issues.of(articleUri).filter(({ code }) => code !== 'invalid-sidecar');
    this.issues.set(articleUri, [...others, ...this.decisions.issuesOf(articleUri)]);
  }

  fileDeleted(uri: string): void {
    const article = this.decisions.articleOf(uri);
    if (article !== null) {
      void this.sidecarChanged(article);
      return;
    }
    this.sources = this.sources.filter((source) => source !== uri);
    this.issues.set(uri, []);
    this.line.change([this.layout.pathOf(uri)], []);
    this.events.corpus();
  }

  /** Recognizes an open document and shows its highlights; corpus and checks follow, after a pause where they take long. */
  private recognize(uri: string): void {
    const open = this.open.get(uri);
    if (open === undefined) return;
    const started = this.host.now();
    const { document, role } = open;
    const article = articleOf(this, uri, document.getText(), role);
    const fresh = { analysis: finish(analyzed(this, uri, article)), version: document.version };
    this.recognizeMs = this.host.now() - started;
    this.open.set(uri, { ...open, fresh });
    // The highlights of a draft need the sources: there is nothing to show before.
    if (role === 'draft' && open.base === null) {
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
    const { version } = open.fresh;
    if (version !== open.document.version) return;
    const started = this.host.now();
    // Decided since: what was said then must not be forgotten again.
    const analysis = finish(analyzed(this, uri, open.fresh.analysis.article, open.fresh.analysis));
    this.open.set(uri, { ...open, base: analysis, edits: [], fresh: null });
    if (open.role === 'source') this.line.change([analysis.article.path], [analysis]);
    if (open.role === 'source') this.events.corpus();
    else void this.readyForDrafts().then(() => this.events.highlights(uri));
    this.settleMs = this.host.now() - started;
  }

  private async analyzeFile(uri: string, reading = this.files.read(uri)): Promise<Analysis | null> {
    const bytes = await reading;
    if (bytes === null) return null;
    if (this.withSidecar.has(uri)) await this.decisions.readSidecar(uri);
    const { article, issues } = articleIn(this, uri, bytes);
    const analysis = article === null ? null : await this.analyzeArticle(uri, article);
    const unread = analysis === null ? [] : unreadIn(analysis);
    this.issues.set(uri, [...issues, ...unread, ...this.decisions.issuesOf(uri)]);
    return analysis;
  }

  private async analyzeArticle(uri: string, article: Article): Promise<Analysis | null> {
    const known = this.corpus.analyses.get(article.path);
    const done = await inSlices(this.host, analyzed(this, uri, article, known));
    return done?.result ?? null;
  }

  private async listSources(): Promise<readonly string[]> {
    const lists = await Promise.all(this.layout.folders.map((folder) => this.files.list(folder)));
    const uris = lists.flat().map(normalizeUri);
    this.hasDrafts = uris.some((uri) => this.layout.roleOf(uri) === 'draft');
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
