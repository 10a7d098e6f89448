import type { Analysis } from '@tickmark/core';
import {
  type Amend,
  amender,
  decideProject,
  emptySidecar,
  formatProjectDecisions,
  type Issue,
  type NewDecision,
  type NewProjectDecision,
  type ProjectDecision,
  type Sidecar,
} from '@tickmark/core';
import { editSidecar, parseProjectDecisions, parseSidecar, type SidecarAct } from '@tickmark/core/files';
import type { Files } from './host.ts';
import type { Layout } from './layout.ts';

/** A change of a file of decisions: what it held before and what it holds now; null: it does not exist. */
export interface Written {
  readonly uri: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Whether decisions were written; if not, why they could not be. */
export type WriteResult =
  | { readonly ok: true; readonly written: Written }
  | { readonly ok: false; readonly reason: string };

/** How often a write is tried again when somebody else wrote in between. */
const attempts = 8;

/** The decisions of people, as they stand in files beside the articles. Reads and writes them; keeps what was read. */
export class DecisionStore {
  private readonly files: Files;
  private readonly sidecars = new Map<
    string,
    { readonly text: string; readonly sidecar: Sidecar; readonly issues: readonly Issue[] }
  >();
  private projects: readonly ProjectDecision[] = [];
  private unread: ReadonlyMap<string, readonly Issue[]> = new Map();
  private projectTexts = '';
  private layout: Layout;

  constructor(files: Files, layout: Layout) {
    this.files = files;
    this.layout = layout;
  }

  /** Reads the project's decisions of all folders. Sidecars are read with their articles. */
  async configure(layout: Layout): Promise<void> {
    this.layout = layout;
    const uris = layout.folders.map(({ uri }) => projectUri(uri));
    const texts = await Promise.all(uris.map((uri) => this.textOf(uri)));
    const read = texts.map((text, i) => (text === null ? null : parseProjectDecisions(text, uris[i]!)));
    this.projectTexts = texts.join('\n');
    this.projects = read.flatMap((reading) => reading?.decisions ?? []);
    this.unread = new Map(read.map((reading, i) => [uris[i]!, reading?.issues ?? []]));
  }

  /** What was wrong with the files of the project's decisions, by URI. */
  get projectIssues(): ReadonlyMap<string, readonly Issue[]> {
    return this.unread;
  }

  get project(): readonly ProjectDecision[] {
    return this.projects;
  }

  /** Reads the sidecar of an article anew. */
  async readSidecar(articleUri: string): Promise<void> {
    const uri = this.sidecarUri(articleUri);
    const text = await this.textOf(uri);
    if (text === null) this.sidecars.delete(articleUri);
    else this.sidecars.set(articleUri, { text, ...parseSidecar(text, uri) });
  }

  sidecarOf(articleUri: string): Sidecar {
    return this.sidecars.get(articleUri)?.sidecar ?? emptySidecar;
  }

  /** What was wrong with the sidecar of an article. */
  issuesOf(articleUri: string): readonly Issue[] {
    return this.sidecars.get(articleUri)?.issues ?? [];
  }

  /** What was decided about an article, as a change of what the machine finds in it. */
  amendOf(articleUri: string): Amend {
    return amender({ sidecar: this.sidecarOf(articleUri), project: this.projects });
  }

  /** Changes when anything changes that was decided about an article. */
  keyOf(articleUri: string): string {
    const text = this.sidecars.get(articleUri)?.text;
    return text === undefined ? this.projectTexts : `${this.projectTexts}\n${text}`;
  }

  /** The article whose sidecar this is; null when it is none. */
  articleOf(sidecarUri: string): string | null {
    if (!sidecarUri.endsWith('.tick.json')) return null;
    const stem = sidecarUri.slice(0, -'.tick.json'.length);
    const place = this.layout.placeOf(sidecarUri);
    if (place === null || place.folder.config.sidecars === 'beside') return stem;
    const kept = `${place.folder.uri}/.tickmark/`;
    return stem.startsWith(kept) ? `${place.folder.uri}/${stem.slice(kept.length)}` : null;
  }

  /** Writes decisions on one article. */
  async decide(
    articleUri: string,
    article: Analysis['article'],
    said: readonly NewDecision[],
  ): Promise<WriteResult> {
    const uri = this.sidecarUri(articleUri);
    const act: SidecarAct = { do: 'decide', said };
    const result = await this.write(uri, (text) => {
      const edit = editSidecar(text, uri, article, act);
      return edit.ok ? edit.text : edit.issues;
    });
    if (result.ok) await this.readSidecar(articleUri);
    return result;
  }

  /** Writes a decision that reaches beyond one article, into the first folder. */
  async decideProject(folderUri: string, said: NewProjectDecision): Promise<WriteResult> {
    const uri = projectUri(folderUri);
    const result = await this.write(uri, (text) => {
      const reading = text === null ? null : parseProjectDecisions(text, uri);
      if (reading !== null && !reading.intact) return reading.issues;
      return formatProjectDecisions(decideProject(reading?.decisions ?? [], said));
    });
    if (result.ok) await this.configure(this.layout);
    return result;
  }

  /** Puts a file back as it was before a decision, unless somebody changed it since. */
  async takeBack({ uri, before, after }: Written): Promise<boolean> {
    const done = await this.files.write(uri, before, after);
    const article = this.articleOf(uri);
    if (article !== null) await this.readSidecar(article);
    else await this.configure(this.layout);
    return done;
  }

  /** Compare and swap: what somebody else writes in between is read and kept. */
  private async write(
    uri: string,
    change: (text: string | null) => string | readonly Issue[],
  ): Promise<WriteResult> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const before = await this.textOf(uri);
      const after = change(before);
      if (typeof after !== 'string') return { ok: false, reason: refusal(uri, after) };
      if (await this.files.write(uri, after, before)) return { ok: true, written: { uri, before, after } };
    }
    return { ok: false, reason: `${uri} could not be written` };
  }

  private async textOf(uri: string): Promise<string | null> {
    const bytes = await this.files.read(uri);
    return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  /** The file beside an article, or under `.tickmark/`, that holds what was decided about it. */
  sidecarUri(articleUri: string): string {
    const place = this.layout.placeOf(articleUri);
    if (place === null || place.folder.config.sidecars === 'beside') return `${articleUri}.tick.json`;
    const { uri } = place.folder;
    return `${uri}/.tickmark${articleUri.slice(uri.length)}.tick.json`;
  }
}

function projectUri(folderUri: string): string {
  return `${folderUri}/.tickmark/decisions.json`;
}

/** Why a file of decisions is left as it is. */
function refusal(uri: string, issues: readonly Issue[]): string {
  const where = issues.flatMap((issue) =>
    issue.code === 'invalid-sidecar' ? [`line ${issue.line}: ${issue.reason}`] : [],
  );
  return `${uri} is left as it is, for it could not be read whole (${where.join('; ')})`;
}
