import {
  type Article,
  type Corpus,
  type DraftCheck,
  draftVerdict,
  type Finding,
  findingText,
  needsAttention,
} from '@tickmark/core';
import { type Position, positionAt } from '../text/context.ts';

/** A draft as read, and what the check found in it. */
export interface CheckedDraft {
  /** The text as it stands in the file; findings are offsets into it. */
  readonly text: string;
  readonly article: Article;
  readonly check: DraftCheck;
  /** Findings that somebody accepted: no reason to fail. */
  readonly accepted: ReadonlySet<Finding>;
}

/** All drafts of a run and the sources they were held against. */
export interface CheckRun {
  readonly corpus: Corpus;
  readonly drafts: readonly CheckedDraft[];
}

/** A finding with the words and places that every format prints. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly verdict: ReturnType<typeof draftVerdict>;
  readonly message: string;
  readonly from: Position;
  readonly to: Position;
  readonly isAccepted: boolean;
}

/** The findings of a draft that ask for attention, or all of them. */
export function toldFindings(run: CheckRun, draft: CheckedDraft, all: boolean): readonly ToldFinding[] {
  return draft.check.findings
    .filter((finding) => all || needsAttention(finding))
    .map((finding) => ({
      finding,
      verdict: draftVerdict(finding),
      message: findingText(run.corpus, finding),
      from: positionAt(draft.article, finding.span.start),
      to: positionAt(draft.article, finding.span.end),
      isAccepted: draft.accepted.has(finding),
    }));
}

/** Those to be read: what was accepted is left out as well, unless all are wanted. */
export function readFindings(run: CheckRun, draft: CheckedDraft, all: boolean): readonly ToldFinding[] {
  return toldFindings(run, draft, all).filter(({ isAccepted }) => all || !isAccepted);
}
