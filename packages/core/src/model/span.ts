/** A stretch of text: UTF-16 code units, half-open, into the article exactly as read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span `[start, end)`. Throws RangeError when it is negative or reversed: that is a bug of the caller. */
export function span(start: number, end: number): Span {
  if (!(0 <= start && start <= end)) throw new RangeError(`not a span: ${start} to ${end}`);
  return { start, end };
}

/** Whether two spans share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: by start, then the shorter first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The text a span covers. Throws RangeError when the span leaves the text. */
export function quoteOf(text: string, { start, end }: Span): string {
  if (!(0 <= start && start <= end && end <= text.length)) {
    throw new RangeError(`span ${start} to ${end} is outside a text of ${text.length} code units`);
  }
  return text.slice(start, end);
}

/** The index of the span that holds `offset` in a sorted, disjoint list; -1 when it falls between two. */
export function indexAt(spans: readonly Span[], offset: number): number {
  const index = firstAfter(spans, offset);
  const found = spans[index];
  return found !== undefined && found.start <= offset ? index : -1;
}

/** The index of the first span of a sorted, disjoint list that ends after `offset`; its length when none does. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
