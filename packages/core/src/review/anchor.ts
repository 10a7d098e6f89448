import type { Article } from '../model/article.ts';
import type { Anchor } from '../model/decision.ts';
import { indexAt, quoteOf, type Span } from '../model/span.ts';
import { trimSpan } from '../text/lines.ts';
import { type Blocks, blocksOf, foldedSpan } from './blocks.ts';
import { contextLength } from './context.ts';

/** The anchor of a span of an article. Throws RangeError for a span outside the text or of white space alone. */
export function anchorOf(article: Pick<Article, 'text' | 'lines'>, span: Span): Anchor {
  return anchorIn(blocksOf(article), article.text, span);
}

/** `anchorOf` where the blocks are known already. */
export function anchorIn(blocks: Blocks, text: string, span: Span): Anchor {
  quoteOf(text, span);
  const trimmed = trimSpan(text, span);
  const folded = foldedSpan(blocks, trimmed);
  if (folded === null) throw new RangeError(`span ${span.start} to ${span.end} covers no text`);
  const index = indexAt(blocks.spans, folded.start);
  const first = blocks.spans[index]!;
  const last = blocks.spans[indexAt(blocks.spans, folded.end - 1)]!;
  return {
    block: blocks.hashes[index]!,
    nth: blocks.nth[index]!,
    start: folded.start - first.start,
    exact: quoteOf(text, trimmed),
    prefix: blocks.text.slice(Math.max(first.start, folded.start - contextLength), folded.start),
    suffix: blocks.text.slice(folded.end, Math.min(last.end, folded.end + contextLength)),
  };
}
