import type { Span } from '../model/span.ts';

const opening = new Set(['“', '‘', '"', '«', '(', '[']);
const closing = new Set(['.', ',', '!', '?', ';', ':', '…', '”', '’', "'", '"', '»', ')', ']']);

/** The span with the opening marks glued to its start and the closing marks glued to its end. */
export function withSigns(text: string, { start, end }: Span): Span {
  while (start > 0 && opening.has(text[start - 1]!)) start--;
  while (end < text.length && closing.has(text[end]!) && !isInWord(text, end)) end++;
  return { start, end };
}

/** An apostrophe with a letter after it belongs to the word, as in a possessive. */
function isInWord(text: string, at: number): boolean {
  return /['’]/.test(text[at]!) && /\p{L}/u.test(text[at + 1] ?? '');
}
