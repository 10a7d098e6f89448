import type { Analysis, NewDecision, NewProjectDecision } from '@tickmark/core';
import type { DecisionStore, WriteResult, Written } from './decision-store.ts';
import type { Layout } from './layout.ts';
import type { Settings } from './protocol.ts';

/** What is decided about: the sources and what was decided so far. */
export interface Decidable {
  readonly decisions: DecisionStore;
  readonly layout: Layout;
  readonly settings: Settings;
  /** URIs of the sources. */
  sourceUris(): readonly string[];
  analysisOf(uri: string): Analysis | undefined;
  /** Applies decisions anew to articles whose text did not change. */
  reanalyze(uris: readonly string[]): Promise<void>;
}

/** Writes what people decide, applies it, and takes the last of this session back. Problems are told in words. */
export class Deciding {
  private readonly done: Written[] = [];
  private readonly about: Decidable;
  private readonly instant: () => string;

  constructor(about: Decidable, instant: () => string) {
    this.about = about;
    this.instant = instant;
  }

  /** Who decides and when. */
  signature(): { readonly by: string; readonly at: string } {
    return { by: this.about.settings.author || 'me', at: this.instant() };
  }

  /** Decides about an article; an error in words, or null. */
  async decide(uri: string, said: readonly NewDecision[]): Promise<string | null> {
    const article = this.about.analysisOf(uri)?.article;
    if (article === undefined) return 'this article is not there any more';
    return this.applied(await this.about.decisions.decide(uri, article, said), [uri]);
  }

  /** Decides what reaches beyond one article; an error in words, or null. */
  async decideProject(said: NewProjectDecision): Promise<string | null> {
    const folder = this.about.layout.folders[0];
    if (folder === undefined) return 'no folder is open to keep the decision in';
    const result = await this.about.decisions.decideProject(folder.uri, said);
    return this.applied(result, said.action === 'rule' ? this.holding(said.quote) : []);
  }

  /** Takes the last decision of this session back; an error in words, or null. */
  async undo(): Promise<string | null> {
    const last = this.done.pop();
    if (last === undefined) return 'there is nothing to undo';
    const { decisions } = this.about;
    if (!(await decisions.takeBack(last))) return `${last.uri} was changed since; nothing was undone`;
    const article = decisions.articleOf(last.uri);
    await this.about.reanalyze(article === null ? this.about.sourceUris() : [article]);
    return null;
  }

  private async applied(result: WriteResult, uris: readonly string[]): Promise<string | null> {
    if (!result.ok) return result.reason;
    this.done.push(result.written);
    await this.about.reanalyze(uris);
    return null;
  }

  /** Sources that hold these words. */
  private holding(quote: string): readonly string[] {
    return this.about.sourceUris().filter((uri) => this.about.analysisOf(uri)?.article.text.includes(quote));
  }
}
