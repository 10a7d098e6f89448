import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { spanLookup } from './lookup.ts';
import { sharedLength } from './stretches.ts';

/**
 * The stretches between quotation marks, in text order. A quotation that its paragraph does not close goes on to the
 * paragraph's end, as those do that go on in the next one.
 */
export function quotationsOf({ text, paragraphs }: Article): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end } of paragraphs) {
    let open = -1;
    for (const { 0: mark, index } of text.slice(start, end).matchAll(/[“”"]/g)) {
      if (open < 0) {
        if (mark !== '”') open = start + index;
      } else if (mark !== '“') {
        found.push({ start: open, end: start + index + 1 });
        open = -1;
      }
    }
    if (open >= 0) found.push({ start: open, end });
  }
  return found;
}

/** Tells how many code units of a span of this article lie in quotations. */
export function quotedLengthIn(article: Article): (span: Span) => number {
  const quotationsAt = spanLookup(quotationsOf(article));
  return (span) => quotationsAt(span).reduce((sum, quotation) => sum + sharedLength(quotation, span), 0);
}
