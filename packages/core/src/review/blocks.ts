import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Article } from '../model/article.ts';
import { firstNot } from '../model/search.ts';
import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';

/**
 * An article as its blocks, the lines that are not blank, in one folded text: blocks are joined by a space, so that a
 * quote that runs over a line end is found whether the text is wrapped or not.
 */
export interface Blocks {
  readonly text: string;
  /** Offset in the article of each code unit of `text`, and one more for the end. */
  readonly source: Uint32Array;
  /** Where each block stands in `text`. */
  readonly spans: readonly Span[];
  readonly hashes: readonly string[];
  /** Ordinal of each block among equal ones. */
  readonly nth: readonly number[];
}

/** Cuts an article into hashed blocks. */
export function blocksOf(article: Pick<Article, 'text' | 'lines'>): Blocks {
  const parts: string[] = [];
  const source: Uint32Array[] = [];
  const spans: Span[] = [];
  let length = 0;
  for (const line of article.lines) {
    const folded = fold(article.text, line);
    if (folded.text === '') continue;
    spans.push({ start: length, end: length + folded.text.length });
    length += folded.text.length + 1;
    parts.push(folded.text);
    // The end offset of a block stands for the space that joins it to the next.
    source.push(folded.source);
  }
  const hashes = parts.map(hashOf);
  return { text: parts.join(' '), source: concat(source), spans, hashes, nth: ordinals(hashes) };
}

/** The hash a block is known by. */
export function hashOf(folded: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(folded)).subarray(0, 4));
}

/** How many equal values stand before each. */
export function ordinals(values: readonly string[]): readonly number[] {
  const seen = new Map<string, number>();
  return values.map((value) => {
    const nth = seen.get(value) ?? 0;
    seen.set(value, nth + 1);
    return nth;
  });
}

/** The span of the article behind a span of the folded text. */
export function sourceSpan(blocks: Blocks, { start, end }: Span): Span {
  if (start === end) return { start: blocks.source[start]!, end: blocks.source[start]! };
  const last = blocks.source[end - 1]!;
  // All units of a folded cluster (an ellipsis, a composed letter) come from one place: it ends where the next begins.
  let next = end;
  while (next < blocks.source.length - 1 && blocks.source[next] === last) next++;
  return { start: blocks.source[start]!, end: blocks.source[next]! };
}

/** The span of the folded text that covers a span of the article; null where it covers nothing but white space. */
export function foldedSpan(blocks: Blocks, { start, end }: Span): Span | null {
  let from = firstNot(blocks.text.length, (i) => blocks.source[i]! < start);
  let to = firstNot(blocks.text.length, (i) => blocks.source[i]! < end);
  while (from < to && blocks.text[from] === ' ') from++;
  while (from < to && blocks.text[to - 1] === ' ') to--;
  return from < to ? { start: from, end: to } : null;
}

function concat(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
