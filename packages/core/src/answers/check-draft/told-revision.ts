import type { Analysis } from '../../corpus/analysis.ts';
import type { FigureAnnotation } from '../../model/annotation.ts';
import { indexAt } from '../../model/span.ts';
import type { Standing } from './standing.ts';

/** Sentences before and behind a figure in which the draft may give the newer one. */
const reach = 2;

/**
 * Leaves out the later figures of the sources that the draft gives itself, a sentence or two away: "14 by Monday, 22 by
 * Tuesday" is no stale 14. What such a sentence tells is how the number was revised.
 */
export function withoutTold(
  draft: Analysis,
  { span }: FigureAnnotation,
  standings: readonly Standing[],
): readonly Standing[] {
  if (!standings.some(({ isLater }) => isLater)) return standings;
  const { sentences, paragraphs } = draft.article;
  const placeOf = (offset: number) => [indexAt(paragraphs, offset), indexAt(sentences, offset)] as const;
  const [paragraph, sentence] = placeOf(span.start);
  const told = draft.figures.filter((other) => {
    const [itsParagraph, itsSentence] = placeOf(other.span.start);
    return itsParagraph === paragraph && Math.abs(itsSentence - sentence) <= reach;
  });
  const isTold = ({ record }: Standing): boolean =>
    told.some(({ figure }) => figure.value !== null && figure.value === record.annotation.figure.value);
  return standings.some((standing) => standing.isLater && isTold(standing))
    ? standings.filter(({ isLater }) => !isLater)
    : standings;
}
