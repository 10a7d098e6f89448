import type { Span } from '../../src/model/span.ts';

/** A planted passage, or a finding: a stretch of the source and the stretch of the copy that repeats it. */
export interface Planted {
  readonly source: Span;
  readonly copy: Span;
}

/**
 * The measure of the PAN text alignment tasks over many pairs of texts: the harmonic mean of precision and recall in
 * characters, averaged over passages, divided by the logarithm of how many findings each passage was cut into.
 */
export function plagdet(
  pairs: readonly { readonly planted: Planted; readonly found: readonly Planted[] }[],
): number {
  const recalls = pairs.map(({ planted, found }) => covered(planted, found));
  const precisions = pairs.flatMap(({ planted, found }) =>
    found.map((finding) => covered(finding, [planted])),
  );
  const hits = pairs.map(
    ({ planted, found }) => found.filter((finding) => covered(finding, [planted]) > 0).length,
  );
  const detected = hits.filter((count) => count > 0);
  const granularity = sum(detected) / Math.max(1, detected.length);
  const [precision, recall] = [sum(precisions) / Math.max(1, precisions.length), sum(recalls) / pairs.length];
  if (precision + recall === 0) return 0;
  return (2 * precision * recall) / (precision + recall) / Math.log2(1 + Math.max(1, granularity));
}

/** The share of a case, on both sides, that others cover. */
function covered(item: Planted, others: readonly Planted[]): number {
  const meeting = others.filter(
    (other) => shared(item.source, other.source) > 0 && shared(item.copy, other.copy) > 0,
  );
  const length = lengthOf(item.source) + lengthOf(item.copy);
  const inside =
    union(
      item.source,
      meeting.map(({ source }) => source),
    ) +
    union(
      item.copy,
      meeting.map(({ copy }) => copy),
    );
  return inside / length;
}

function union(within: Span, spans: readonly Span[]): number {
  const marked = new Uint8Array(lengthOf(within));
  for (const { start, end } of spans) {
    marked.fill(1, Math.max(0, start - within.start), Math.max(0, Math.min(end, within.end) - within.start));
  }
  return marked.reduce((count, bit) => count + bit, 0);
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
