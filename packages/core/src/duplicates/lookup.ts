import { compareSpans, overlaps, type Span } from '../model/span.ts';

/** Finds those of some items that share a code unit with a span, in text order. */
export type Lookup<T> = (span: Span) => readonly T[];

/**
 * Makes a list ready to be asked many times what touches a span, in logarithmic time and one for each item found, even
 * where one item lies around all others: by the farthest end of every half, quarter and so on of the sorted list.
 */
export function lookupOf<T>(items: readonly T[], spanOf: (item: T) => Span): Lookup<T> {
  const sorted = items.toSorted((a, b) => compareSpans(spanOf(a), spanOf(b)));
  const spans = sorted.map(spanOf);
  const { reach, leaves } = farthestEnds(spans);
  return (span) => {
    const found: T[] = [];
    const visit = (node: number, first: number, count: number): void => {
      if (reach[node]! <= span.start || spans[first]!.start >= span.end) return;
      if (count > 1) {
        visit(2 * node, first, count >> 1);
        visit(2 * node + 1, first + (count >> 1), count >> 1);
      } else if (overlaps(spans[first]!, span)) found.push(sorted[first]!);
    };
    if (spans.length > 0) visit(1, 0, leaves);
    return found;
  };
}

/** A binary tree in one array: node 1 is the whole list, `2n` and `2n + 1` are the halves of `n`. */
function farthestEnds(spans: readonly Span[]): { readonly reach: Int32Array; readonly leaves: number } {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, spans.length)));
  const reach = new Int32Array(2 * leaves).fill(-1);
  for (const [i, { end }] of spans.entries()) reach[leaves + i] = end;
  for (let node = leaves - 1; node > 0; node--) {
    reach[node] = Math.max(reach[2 * node]!, reach[2 * node + 1]!);
  }
  return { reach, leaves };
}

/** The same of plain spans. */
export function spanLookup(spans: readonly Span[]): Lookup<Span> {
  return lookupOf(spans, (span) => span);
}

/** Items in groups that do not touch one another, in text order: what is settled in one leaves the others alone. */
export function islandsOf<T>(items: readonly T[], spanOf: (item: T) => Span): readonly (readonly T[])[] {
  const islands: T[][] = [];
  let end = 0;
  for (const item of items.toSorted((a, b) => compareSpans(spanOf(a), spanOf(b)))) {
    const span = spanOf(item);
    if (islands.length === 0 || end <= span.start) islands.push([item]);
    else islands.at(-1)!.push(item);
    end = Math.max(end, span.end);
  }
  return islands;
}
