import type { Annotation } from '../model/annotation.ts';
import type { PlacedDecision } from './sidecar.ts';

/** One thing to look at, in the order of doubt. */
export type ReviewItem =
  | { readonly type: 'annotation'; readonly annotation: Annotation }
  | { readonly type: 'decision'; readonly placed: PlacedDecision };

/**
 * What is left to review in an article: first decisions that lost their place, then the machine's suggestions, the most
 * doubtful first, equals in text order.
 */
export function reviewQueue(
  annotations: readonly Annotation[],
  placed: readonly PlacedDecision[],
): readonly ReviewItem[] {
  const astray = placed.filter(({ placement }) => placement.state !== 'placed');
  const open = annotations.filter(({ status }) => status === 'suggested');
  const doubtful = open.toSorted((a, b) => a.confidence - b.confidence || a.span.start - b.span.start);
  return [
    ...astray.map((each): ReviewItem => ({ type: 'decision', placed: each })),
    ...doubtful.map((annotation): ReviewItem => ({ type: 'annotation', annotation })),
  ];
}

/** How many annotations of an article a person has decided on, and how many there are. */
export function reviewProgress(annotations: readonly Annotation[]): { decided: number; total: number } {
  const decided = annotations.filter(({ status }) => status !== 'suggested').length;
  return { decided, total: annotations.length };
}
