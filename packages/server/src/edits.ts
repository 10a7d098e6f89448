import type { Span } from '@tickmark/core';

/** One replacement: `[start, end)` of the text before it became `length` code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Edits in the order they were made: how the text that was analyzed became the text on the screen. */
export type Edits = readonly Edit[];

/**
 * Where a span of the analyzed text stands now; null when an edit touched it. Typing right before or behind a span
 * leaves it alone; a word that grows is another word once it is recognized again.
 */
export function mapSpan(edits: Edits, span: Span): Span | null {
  let { start, end } = span;
  for (const edit of edits) {
    const shift = edit.length - (edit.end - edit.start);
    if (edit.end <= start && !(edit.start === edit.end && edit.start === start && start === end)) {
      start += shift;
      end += shift;
    } else if (edit.start < end) {
      return null;
    }
  }
  return { start, end };
}

/** Where an offset of the text on the screen stood in the analyzed text; null inside text that was inserted since. */
export function mapBack(edits: Edits, offset: number): number | null {
  let at = offset;
  for (let i = edits.length - 1; i >= 0; i--) {
    const edit = edits[i]!;
    if (at < edit.start) continue;
    if (at < edit.start + edit.length) return null;
    at += edit.end - edit.start - edit.length;
  }
  return at;
}
