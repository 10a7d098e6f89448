import type { Article } from '../model/article.ts';
import { overlaps, type Span } from '../model/span.ts';

/**
 * The stretches between quotation marks, in text order. A quotation that its paragraph does not close goes on to the
 * paragraph's end, as those do that go on in the next one.
 */
export function quotationsOf({ text, paragraphs }: Article): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end } of paragraphs) {
    let open = -1;
    for (let i = start; i < end; i++) {
      const mark = text[i]!;
      if (mark === '“' || (mark === '"' && open < 0)) {
        if (open < 0) open = i;
      } else if ((mark === '”' || mark === '"') && open >= 0) {
        found.push({ start: open, end: i + 1 });
        open = -1;
      }
    }
    if (open >= 0) found.push({ start: open, end });
  }
  return found;
}

/** How many code units of a span lie in quotations. */
export function quotedLength(quotations: readonly Span[], span: Span): number {
  let length = 0;
  for (const quotation of quotations) {
    if (!overlaps(quotation, span)) continue;
    length += Math.min(quotation.end, span.end) - Math.max(quotation.start, span.start);
  }
  return length;
}
