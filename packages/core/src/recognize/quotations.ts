import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A stretch in quotation marks, straight or curly; both spans are of the article. */
export interface Quotation {
  /** What is quoted, without the marks and the comma before the closing one. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
}

/** What closes a quotation that this mark opens. */
const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’' };

/** All quotations of an article in text order; one that no mark closes goes on to the end of its paragraph. */
export function findQuotations({ text, paragraphs }: Article): readonly Quotation[] {
  return paragraphs.flatMap((paragraph) => quotationsIn(text, paragraph));
}

/** The quotations within a stretch in text order; one that no mark closes goes on to its end. */
export function quotationsIn(text: string, { start, end }: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  for (let at = start; at < end; at++) {
    if (!opensAt(text, at, start)) continue;
    const close = closerOf(text, at, end);
    if (close < 0) continue;
    const inner = trimmed(text, at + 1, close);
    if (inner.start < inner.end)
      found.push({ span: inner, outer: { start: at, end: Math.min(end, close + 1) } });
    at = close;
  }
  return found;
}

function opensAt(text: string, at: number, start: number): boolean {
  // Quickly told of nearly every character.
  const code = text.charCodeAt(at);
  if (code !== 0x22 && code < 0xab) return false;
  const mark = text[at]!;
  if (closers[mark] === undefined) return false;
  if (mark !== '"' && mark !== '‘') return true;
  return (at === start || /[\s([—–-]/.test(text[at - 1]!)) && /\S/.test(text[at + 1] ?? ' ');
}

/** Where the quotation that opens at `at` closes; the paragraph's end where it does not; -1 where it is none. */
function closerOf(text: string, at: number, end: number): number {
  const closer = closers[text[at]!]!;
  if (closer === '’') return singleCloser(text, at, end);
  for (let i = at + 1; i < end; i++) if (closer.includes(text[i]!)) return i;
  return end;
}

/** A single mark is an apostrophe too: one that follows punctuation closes for sure, else one before a gap may. */
function singleCloser(text: string, at: number, end: number): number {
  let maybe = -1;
  for (let i = at + 1; i < end; i++) {
    if (text[i] !== '’' || /[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) continue;
    if (/[,.!?…]/.test(text[i - 1]!)) return i;
    if (maybe < 0) maybe = i;
  }
  return maybe;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (start < end && /[\s,]/.test(text[end - 1]!)) end--;
  return { start, end };
}
