import type { Article } from '../model/article.ts';
import type { BoilerplateKind } from '../model/passage.ts';
import type { Span } from '../model/span.ts';

/** A line that is not blank, as the rules of layout see it. */
export interface FilledLine {
  readonly span: Span;
  readonly text: string;
  readonly words: number;
  /** Ends like a sentence. */
  readonly closed: boolean;
}

/** A stretch of boilerplate before it becomes an annotation. */
export interface Finding {
  readonly kind: BoilerplateKind;
  readonly span: Span;
}

/** A line of so many code units is prose, however few words its head has. */
const proseLength = 1200;

/** The lines of an article that are not blank, trimmed. */
export function filledLines({ text, lines }: Article): readonly FilledLine[] {
  const filled: FilledLine[] = [];
  for (const line of lines) {
    const raw = text.slice(line.start, line.end);
    const trimmed = raw.trim();
    if (trimmed === '') continue;
    const start = line.start + raw.indexOf(trimmed);
    filled.push({
      span: { start, end: start + trimmed.length },
      text: trimmed,
      words: wordCount(trimmed),
      closed: isClosed(trimmed),
    });
  }
  return filled;
}

const closing = `"”’')]`;

/** Whether a text ends like a sentence; quotation marks and brackets may follow. */
function isClosed(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && closing.includes(text[last]!)) last--;
  return '.!?:;…'.includes(text[last]!);
}

/** White-space separated words; of a long line those at its head. */
function wordCount(text: string): number {
  const end = Math.min(text.length, proseLength);
  let count = 0;
  let wasBlank = true;
  for (let i = 0; i < end; i++) {
    const isBlank = blank(text.charCodeAt(i));
    if (wasBlank && !isBlank) count++;
    wasBlank = isBlank;
  }
  return count;
}

/** What `\s` matches. */
function blank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}
