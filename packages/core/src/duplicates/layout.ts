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
      closed: /[.!?:;…]["”’')\]]*$/.test(trimmed),
    });
  }
  return filled;
}

/** White-space separated words; counting stops where a line is surely prose. */
function wordCount(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/g)) if (++count > 200) break;
  return count;
}
