import type { Span } from '../model/span.ts';

const opening = new Set(['“', '‘', '"', '«', '(', '[']);
const closing = new Set(['.', ',', '!', '?', ';', ':', '…', '”', '’', '"', '»', ')', ']']);

/** The span with the opening marks glued to its start and the closing marks glued to its end. */
export function withSigns(text: string, { start, end }: Span): Span {
  while (start > 0 && opening.has(text[start - 1]!)) start--;
  while (end < text.length && closing.has(text[end]!)) end++;
  return { start, end };
}
