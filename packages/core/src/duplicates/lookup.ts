import { compareSpans, overlaps, type Span } from '../model/span.ts';

/** Finds those of some items that share a code unit with a span, in text order. */
export type Lookup<T> = (span: Span) => readonly T[];

/** Makes a list ready to be asked many times what touches a span. */
export function lookupOf<T>(items: readonly T[], spanOf: (item: T) => Span): Lookup<T> {
  const sorted = items.toSorted((a, b) => compareSpans(spanOf(a), spanOf(b)));
  const spans = sorted.map(spanOf);
  // How far any of the spans up to here reaches: rising even where one lies inside another.
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (span) => {
    const found: T[] = [];
    for (let i = firstAfter(reach, span.start); i < spans.length && spans[i]!.start < span.end; i++) {
      if (overlaps(spans[i]!, span)) found.push(sorted[i]!);
    }
    return found;
  };
}

/** The same of plain spans. */
export function spanLookup(spans: readonly Span[]): Lookup<Span> {
  return lookupOf(spans, (span) => span);
}

/** The first of some rising numbers that is greater. */
function firstAfter(rising: readonly number[], least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! <= least) low = middle + 1;
    else high = middle;
  }
  return low;
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
