import {
  type Analysis,
  type Annotation,
  type Article,
  analyze,
  applyDecisions,
  type Decisions,
  decideProject,
  decisionsOf,
  meaningOf,
  type NameModel,
  type NewDecision,
  type ReviewItem,
  reviewProgress,
  reviewQueue,
  type Verdict,
} from '@tickmark/core';
import {
  changeProjectDecisions,
  changeSidecar,
  readProjectDecisions,
  readSidecar,
  type SidecarPlace,
} from '@tickmark/core/node';
import type { Problem } from '../problem.ts';

/** What a person can say of the annotation before them, and how far it reaches. */
export interface Said {
  readonly verdict: Verdict;
  readonly reach: 'here' | 'article' | 'project';
}

/** The review of one article: what is still open, and the way to decide it. Everything said is on the disk at once. */
export class ReviewSession {
  readonly article: Article;
  private readonly file: string;
  private readonly place: SidecarPlace;
  private readonly by: string;
  private readonly found: readonly Annotation[];
  private readonly skipped = new Set<string>();
  private readonly done: (() => Promise<readonly Problem[]>)[] = [];
  private decisions: Decisions = { sidecar: { blocks: [] }, project: [] };

  constructor(file: string, article: Article, model: NameModel, place: SidecarPlace, by: string) {
    const { names, figures, boilerplate }: Analysis = analyze(article, model);
    this.file = file;
    this.article = article;
    this.place = place;
    this.by = by;
    this.found = [...names, ...figures, ...boilerplate];
  }

  /** Reads what was decided so far, here or by somebody else meanwhile. */
  async refresh(): Promise<readonly Problem[]> {
    const { sidecar, issues } = await readSidecar(this.file, this.place);
    const project = await readProjectDecisions(this.place.folder);
    this.decisions = { sidecar, project: project.decisions };
    return [...issues, ...project.issues];
  }

  /** What is open, the most doubtful first, without what was skipped. */
  queue(): readonly ReviewItem[] {
    const { annotations, placed } = applyDecisions(this.found, this.decisions, this.article);
    return reviewQueue(annotations, placed).filter((item) => !this.skipped.has(keyOf(item)));
  }

  progress(): { readonly decided: number; readonly total: number } {
    return reviewProgress(applyDecisions(this.found, this.decisions, this.article).annotations);
  }

  skip(item: ReviewItem): void {
    this.skipped.add(keyOf(item));
    this.done.push(async () => {
      this.skipped.delete(keyOf(item));
      return [];
    });
  }

  /** Writes what was said of an annotation. An acceptance keeps what the annotation means now. */
  async decide(annotation: Annotation, { verdict, reach }: Said, at: string): Promise<readonly Problem[]> {
    const full = verdict.action === 'accept' ? { ...verdict, ...meaningOf(annotation) } : verdict;
    if (reach === 'project') return this.decideProject(annotation.quote, full, at);
    const said: NewDecision = { reach, span: annotation.span, verdict: full, by: this.by, at };
    const issues = await changeSidecar(this.file, this.place, this.article, { do: 'decide', said: [said] });
    if (issues.length > 0) return issues;
    const problems = await this.refresh();
    const made = decisionsOf(this.decisions.sidecar).filter(
      (decision) => decision.by === this.by && decision.at === at,
    );
    this.done.push(() => this.takeBack(made.map(({ id }) => id)));
    return problems;
  }

  /** Drops a decision that lost its place. */
  async drop(id: string): Promise<readonly Problem[]> {
    return this.takeBack([id]);
  }

  /** Takes the last act back. False when there is none. */
  async undo(): Promise<readonly Problem[] | null> {
    const back = this.done.pop();
    return back === undefined ? null : back();
  }

  private async takeBack(ids: readonly string[]): Promise<readonly Problem[]> {
    for (const id of ids) {
      const issues = await changeSidecar(this.file, this.place, this.article, { do: 'undo', id });
      if (issues.length > 0) return issues;
    }
    return this.refresh();
  }

  private async decideProject(quote: string, verdict: Verdict, at: string): Promise<readonly Problem[]> {
    const { folder } = this.place;
    const said = { action: 'rule', quote, verdict, by: this.by, at } as const;
    const issues = await changeProjectDecisions(folder, (decisions) => decideProject(decisions, said));
    if (issues.length > 0) return issues;
    this.done.push(async () => {
      const undone = await changeProjectDecisions(folder, (decisions) =>
        decisions.filter((decision) => decision.by !== this.by || decision.at !== at),
      );
      return undone.length > 0 ? undone : this.refresh();
    });
    return this.refresh();
  }
}

function keyOf(item: ReviewItem): string {
  return item.type === 'annotation' ? item.annotation.id : item.placed.decision.id;
}
