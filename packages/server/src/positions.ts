import { type Article, indexAt, type Span } from '@tickmark/core';
import type { WirePosition, WireRange } from './protocol.ts';

/** Line and character of an offset. Throws RangeError outside the text. */
export function positionAt(article: Article, offset: number): WirePosition {
  if (!(0 <= offset && offset <= article.text.length)) {
    throw new RangeError(`offset ${offset} is outside a text of ${article.text.length} code units`);
  }
  const line = lineAt(article.lines, offset);
  return { line, character: offset - article.lines[line]!.start };
}

/** A span as lines and characters. */
export function rangeOf(article: Article, { start, end }: Span): WireRange {
  return { start: positionAt(article, start), end: positionAt(article, end) };
}

/** Offset of a position, clamped to the end of its line and to the last line, as the protocol asks. */
export function offsetAt(article: Article, { line, character }: WirePosition): number {
  const at = article.lines[Math.min(line, article.lines.length - 1)]!;
  if (line >= article.lines.length) return at.end;
  return Math.min(at.start + character, at.end);
}

/** The last line that starts at or before `offset`; an offset between CR and LF belongs to the line they end. */
function lineAt(lines: readonly Span[], offset: number): number {
  const inside = indexAt(lines, offset);
  if (inside >= 0) return inside;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
