/**
 * What client and server say to each other beyond the Language Server Protocol. Plain data; no imports, so that a
 * client can use the types without the server. Every text in here comes from sources and is not trusted.
 */

/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

/** Two positions, half-open. */
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** A place in a source. */
export interface WireLocation {
  readonly uri: string;
  readonly range: WireRange;
}

/** `initializationOptions`: what the client can do for the server, and its settings. */
export interface InitializationOptions {
  /** The client draws `tickmark/mentions` itself; without it the server offers semantic tokens. */
  readonly mentions?: boolean;
  /** The client answers `tickmark/fs/*`; without it the server reads the disk. */
  readonly files?: boolean;
  /** The client has the commands of `clientCommands` and may follow links to them in hovers. */
  readonly commandLinks?: boolean;
  /** Where the trained name tagger lies; read through `tickmark/fs/read` when `files` is set. */
  readonly modelUri?: string;
  readonly settings?: Settings;
}

/** Settings of the server, sent at the start and with `workspace/didChangeConfiguration` as `{ tickmark: Settings }`. */
export interface Settings {
  /** Glob patterns of sources and of drafts, relative to a folder; `tickmark.config.json` in the folder wins. */
  readonly sources?: readonly string[];
  readonly drafts?: readonly string[];
  readonly exclude?: readonly string[];
  readonly diagnostics?: {
    readonly conflicts?: boolean;
    readonly boilerplate?: boolean;
    readonly drafts?: boolean;
  };
  readonly inlayHints?: boolean;
  readonly organizations?: boolean;
  readonly hoverRows?: number;
  /** Where sidecars are kept: beside the article, or under `.tickmark/`. */
  readonly sidecars?: 'beside' | 'folder';
  /** Who decides, as written into sidecars. */
  readonly author?: string;
}

/** What a mention is of. */
export type MentionKind = 'person' | 'place' | 'organization' | 'figure' | 'boilerplate';

/** One highlight. */
export interface Mention {
  readonly id: string;
  readonly range: WireRange;
  readonly kind: MentionKind;
  /** Id of the entity or of the fact behind it. */
  readonly entity?: string;
  readonly fact?: string;
  /** The sources contradict one another here. */
  readonly conflict?: boolean;
  /** Independent sources of the fact. */
  readonly sources?: number;
  readonly confidence: number;
  readonly status: 'suggested' | 'accepted' | 'rejected';
  readonly origin: 'machine' | 'human';
  readonly boilerplateKind?: string;
}

/** Server to client, `tickmark/mentions`: all highlights of one open document at one version. */
export interface MentionsParams {
  readonly uri: string;
  readonly version: number;
  readonly role: 'source' | 'draft';
  readonly mentions: readonly Mention[];
  /** What was wrong with the file, and what of it was left unread, in words. */
  readonly remarks: readonly FileRemark[];
}

/** Something that was wrong with a file, in words; of an `error`, what was asked for could not be done. */
export interface FileRemark {
  readonly uri: string;
  /** Zero-based; the first one where no line is known. */
  readonly line: number;
  readonly level: 'error' | 'remark';
  readonly code: string;
  readonly what: string;
}

/** Server to client, `tickmark/changed`: the corpus changed; trees, badges and the status item refresh. */
export interface ChangedParams {
  readonly state: 'indexing' | 'ready';
  readonly indexed: number;
  readonly total: number;
  readonly facts: number;
  readonly conflicts: number;
  readonly people: number;
  readonly places: number;
  readonly passages: number;
  /** Files that something was wrong with: those that could not be used, and the others. */
  readonly errors: number;
  readonly remarks: number;
  /** Number of conflicting facts in each source that has one, by URI; left out where no source was joined since. */
  readonly conflictsByUri?: Readonly<Record<string, number>>;
}

/**
 * What a list is asked for with: no more than `limit` rows, only those with all of these `words`, or the one row of an
 * `id`. A row of many places tells the first of them, unless it was asked for by its id.
 */
export interface ListParams {
  readonly limit?: number;
  readonly words?: string;
  readonly id?: string;
}

/** A mention in a tree: where it is and what stands there. */
export interface PlaceRow {
  readonly location: WireLocation;
  readonly quote: string;
  /** The words around it, for a second line. */
  readonly context: string;
  readonly outlet: string;
  readonly date: string | null;
}

/** Answer to `tickmark/facts`. */
export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly agreement: 'agree' | 'compatible' | 'conflict' | 'single';
  readonly difference: string | null;
  readonly independentSources: number;
  /** What the sources say, the most frequent first: `about 100,000`. */
  readonly values: readonly string[];
  readonly mentions: readonly (PlaceRow & {
    /** Id of the figure's annotation. */
    readonly id: string;
    readonly says: string;
    readonly whoSaysSo: string | null;
  })[];
}

/** Answer to `tickmark/entities`. */
export interface EntityRow {
  readonly id: string;
  readonly kind: 'person' | 'place' | 'organization';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly string[];
  readonly titlesDisagree: boolean;
  readonly country: string | null;
  /** How often it is mentioned in all sources. */
  readonly count: number;
  readonly mentions: readonly PlaceRow[];
}

/** Answer to `tickmark/boilerplate`: passages that stand more than once and other boilerplate, by kind. */
export interface BoilerplateRow {
  readonly id: string;
  readonly kind: string;
  readonly relation: string | null;
  readonly similarity: number;
  readonly count: number;
  readonly occurrences: readonly (PlaceRow & { readonly original: boolean })[];
}

/** `tickmark/compare`: a fact or a passage side by side; asked by position, or by id. */
export interface CompareParams {
  readonly uri?: string;
  readonly position?: WirePosition;
  readonly fact?: string;
  readonly cluster?: string;
}

/** A run of text in a comparison; `changed` where it differs from the original, `marked` where it is the figure. */
export interface TextRun {
  readonly text: string;
  readonly style: 'plain' | 'marked' | 'changed';
}

/** One source of a comparison. */
export interface CompareColumn {
  readonly location: WireLocation;
  readonly outlet: string;
  readonly date: string | null;
  readonly says: string | null;
  readonly whoSaysSo: string | null;
  readonly runs: readonly TextRun[];
  /** The source it copies, or has from the same people; null where it speaks for itself. */
  readonly dependsOn: { readonly name: string; readonly isCopy: boolean } | null;
}

/** A comparison across sources. */
export interface CompareResult {
  readonly kind: 'fact' | 'passage';
  readonly id: string;
  readonly title: string;
  readonly verdict: string;
  readonly columns: readonly CompareColumn[];
  readonly reasons: readonly string[];
}

/** Client to server requests. */
export const requests = {
  /** `ListParams` → `FactRow[]`, conflicts first. */
  facts: 'tickmark/facts',
  /** `ListParams & { kind }` → `EntityRow[]`, the most mentioned first. */
  entities: 'tickmark/entities',
  /** `ListParams` → `BoilerplateRow[]`. */
  boilerplate: 'tickmark/boilerplate',
  compare: 'tickmark/compare',
  status: 'tickmark/status',
  /** `{}` → `FileRemark[]` of all files, errors first. */
  remarks: 'tickmark/remarks',
  /** `{ uri }` → `ClaimRow[]`: figures, names and quotations of a draft with their verdicts. */
  claims: 'tickmark/claims',
  /** `{ uri?, limit? }` → `ReviewRow[]`: annotations still undecided, the most doubtful first. */
  review: 'tickmark/review',
} as const;

/** Notifications from server to client. */
export const notifications = {
  mentions: 'tickmark/mentions',
  changed: 'tickmark/changed',
} as const;

/** Requests from server to client: `read` `{ uri }` → base64 string or null, `list` `{ folder }` → URIs of files. */
export const fileRequests = {
  read: 'tickmark/fs/read',
  list: 'tickmark/fs/list',
  /** `{ uri, text, ifText }`: writes when the file still holds `ifText` (null: is absent); true when written. */
  write: 'tickmark/fs/write',
} as const;

/** Commands the server runs (`workspace/executeCommand`); every argument list is one object. */
export const serverCommands = {
  /** `{ uri, id, reach: 'here' | 'article' | 'project' }`. */
  accept: 'tickmark.decide.accept',
  reject: 'tickmark.decide.reject',
  /** `{ uri, id, kind }`. */
  changeKind: 'tickmark.decide.changeKind',
  /** `{ uri, id, range }`. */
  changeBounds: 'tickmark.decide.changeBounds',
  /** `{ uri, id, value?, min?, max?, hedge?, unit?, item?, attribution? }`. */
  correct: 'tickmark.decide.correct',
  /** `{ uri, range, kind, reach }`. */
  add: 'tickmark.decide.add',
  /** `{ uri, id, text }`. */
  note: 'tickmark.decide.note',
  /** `{ entities: [id, id] }`, `{ entity, mention: { uri, id } }`. */
  mergeEntities: 'tickmark.decide.mergeEntities',
  splitEntity: 'tickmark.decide.splitEntity',
  /** `{ a: { uri, id }, b: { uri, id } }`. */
  joinFacts: 'tickmark.decide.joinFacts',
  partFacts: 'tickmark.decide.partFacts',
  /** `{}`: takes the last decision back. */
  undo: 'tickmark.decide.undo',
  reindex: 'tickmark.reindex',
} as const;

/** Commands of the client that hovers and code actions may link to; arguments are JSON. */
export const clientCommands = {
  /** `[uri, range]`. */
  open: 'tickmark.open',
  /** `[{ fact } | { cluster }]`. */
  compare: 'tickmark.compare',
  /** `[{ uri, id }]`: asks and runs `partFacts`. */
  notSameFigure: 'tickmark.notSameFigure',
  /** `[{ fact, uri, id }]`. */
  copyCitation: 'tickmark.copyCitation',
} as const;

/** One checked claim of a draft. */
export interface ClaimRow {
  readonly id: string;
  readonly range: WireRange;
  readonly kind: 'figure' | 'person' | 'place' | 'quotation' | 'passage';
  readonly quote: string;
  readonly verdict: string;
  readonly message: string;
  readonly evidence: readonly PlaceRow[];
}

/** One annotation in the review queue. */
export interface ReviewRow {
  readonly location: WireLocation;
  readonly id: string;
  readonly kind: MentionKind;
  readonly quote: string;
  readonly context: string;
  readonly confidence: number;
  readonly state:
    | 'suggested'
    | 'accepted'
    | 'rejected'
    | 'corrected'
    | 'added'
    | 'orphaned'
    | 'ambiguous'
    | 'changed';
}
