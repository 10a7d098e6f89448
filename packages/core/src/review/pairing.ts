import type { AnnotationKind } from '../model/annotation.ts';
import type { Meaning } from '../model/decision.ts';
import { firstNot } from '../model/search.ts';
import type { Span } from '../model/span.ts';

/** An annotation as far as two annotators can agree on it. */
export interface Marked extends Span {
  readonly kind: AnnotationKind;
  readonly quote: string;
  readonly meaning: Meaning;
}

/** Whether two spans can be a pair. */
export type Fits = (a: Span, b: Span) => boolean;

/** Whether two spans have the same borders. */
export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Pairs each of one list with at most one of the other: equal borders first, then those that share most. */
export function pairsOf(
  a: readonly Marked[],
  b: readonly Marked[],
  fits: Fits,
): readonly (readonly [Marked, Marked])[] {
  const sorted = b.toSorted((x, y) => x.start - y.start);
  const longest = b.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const possible = a.flatMap((one) =>
    near(sorted, one, longest)
      .filter((other) => fits(one, other))
      .map((other) => ({ one, other, shared: closeness(one, other) })),
  );
  const [left, right] = [new Set<Marked>(), new Set<Marked>()];
  const pairs: [Marked, Marked][] = [];
  for (const { one, other } of possible.sort((x, y) => y.shared - x.shared || x.one.start - y.one.start)) {
    if (left.has(one) || right.has(other)) continue;
    left.add(one);
    right.add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

/** Those of a sorted list that could meet a span. */
function near(sorted: readonly Marked[], { start, end }: Span, longest: number): readonly Marked[] {
  const from = firstNot(sorted.length, (i) => sorted[i]!.start < start - longest);
  let to = from;
  while (to < sorted.length && sorted[to]!.start < end) to++;
  return sorted.slice(from, to);
}

/** Shared length over joint length, and a little more for the same kind. */
function closeness(a: Marked, b: Marked): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const joint = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared / joint + (a.kind === b.kind ? 0.5 : 0);
}
