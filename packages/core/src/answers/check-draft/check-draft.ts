import type { Analysis } from '../../corpus/analysis.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { compareText } from '../../model/sorted.ts';
import { checkFigures } from './check-figures.ts';
import { checkNames } from './check-names.ts';
import { checkPassages } from './check-passages.ts';
import { checkQuotations } from './check-quotations.ts';
import type { DraftCheck, Finding } from './finding.ts';
import { sharedText } from './shared-text.ts';

/**
 * Holds a draft against the sources: every figure, person, place and quotation, and what is copied from them. It says
 * what the sources say and shows where; it does not judge what is true. The draft is no part of the corpus.
 */
export function checkDraft(corpus: Corpus, analysis: Analysis): DraftCheck {
  // Nothing in a draft is site chrome: a list of figures is one because the writer wants it so.
  const draft: Analysis = { ...analysis, boilerplate: [] };
  const shared = sharedText(corpus.passages, draft.fingerprint);
  const findings: readonly Finding[] = [
    ...checkFigures(corpus, draft),
    ...checkNames(corpus, draft),
    ...checkQuotations(corpus, draft, shared),
    ...checkPassages(corpus, draft, shared),
  ];
  return {
    path: analysis.article.path,
    sources: corpus.analyses.size,
    findings: findings.toSorted(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.id, b.id),
    ),
  };
}
