import type { Corpus, Span } from '@tickmark/core';
import type { AnnotationRecord, ArticleRecord } from '../json/annotations.ts';
import type { Gold } from './gold.ts';
import type { Counts } from './metric.ts';

/** An article as annotated by hand and by the program. */
export interface Pair {
  readonly path: string;
  readonly gold: Gold;
  readonly annotations: readonly AnnotationRecord[];
}

/** What a measure may look at: the corpus as the machine has it, and each article beside its gold. */
export interface Scored {
  readonly corpus: Corpus;
  readonly pairs: readonly Pair[];
}

/** Puts gold and machine together; what a person rejected is no finding. */
export function pairOf(gold: Gold, { article, annotations }: ArticleRecord): Pair {
  return { path: article.path, gold, annotations: annotations.filter(({ status }) => status !== 'rejected') };
}

/** Whether two spans share a code unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two spans have both ends in common. */
export function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/**
 * Counts spans: each prediction takes the first free gold span it matches. Optional gold counts neither way, and a
 * prediction that only touches an optional one is no mistake.
 */
export function countSpans(
  gold: readonly (Span & { readonly optional: boolean })[],
  predicted: readonly Span[],
  matches: (gold: Span, predicted: Span) => boolean,
): Counts {
  const used = new Set<Span>();
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const span of predicted) {
    const match = gold.find((item) => !used.has(item) && matches(item, span));
    if (match !== undefined) used.add(match);
    if (match?.optional === false) counts.tp++;
    if (match === undefined && !gold.some((item) => item.optional && overlap(item, span))) counts.fp++;
  }
  counts.fn = gold.filter((item) => !item.optional && !used.has(item)).length;
  return counts;
}
