import type { Article, Span } from '@tickmark/core';
import { cut, widthOf } from './table.ts';
import { visible } from './visible.ts';

/** Line and column, both from 1; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset, from 1; an offset in a line end belongs to the line before it. */
export function positionAt(article: Article, offset: number): Position {
  let low = 0;
  let high = article.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (article.lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - article.lines[low]!.start + 1 };
}

/** Words around a span, in three harmless pieces that fit in `width` columns together. */
export interface InContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The span with the words of its line around it; the ends are cut at words. */
export function inContext(article: Article, { start, end }: Span, width: number): InContext {
  const { line } = positionAt(article, start);
  const bounds = article.lines[line - 1]!;
  const quote = cut(visible(article.text.slice(start, end)), Math.max(20, Math.floor(width * 0.6)));
  const room = Math.max(0, width - widthOf(quote));
  const beforeAll = visible(article.text.slice(Math.max(bounds.start, start - width), start));
  const afterAll = visible(article.text.slice(end, Math.min(Math.max(bounds.end, end), end + width)));
  const before = lastColumns(beforeAll, Math.floor(room / 2), start - width > bounds.start);
  const after = cut(afterAll, Math.max(0, room - widthOf(before)));
  return { before, quote, after };
}

function lastColumns(text: string, limit: number, isCut: boolean): string {
  if (widthOf(text) <= limit && !isCut) return text;
  const chars = [...text];
  let first = chars.length;
  for (let room = limit - 1; first > 0; first--) {
    room -= widthOf(chars[first - 1]!);
    if (room < 0) break;
  }
  const kept = chars.slice(first).join('');
  const word = kept.indexOf(' ');
  return `…${word < 0 ? kept : kept.slice(word + 1)}`;
}
