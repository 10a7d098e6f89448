import type { Article } from '../model/article.ts';
import { overlaps, type Span } from '../model/span.ts';

/** A sentence is copied when this share of its letters lies in the passage. */
const sentenceShare = 0.75;
/** And this many of them outside quotation marks: two who quote one speaker do not copy one another. */
const ownLetters = 24;

/**
 * The sentences of an article that a passage copies, as stretches without gaps. A sentence that is all quotation
 * counts only beside one that is not.
 */
export function copiedSentences({ text, sentences }: Article, passage: Span): readonly Span[] {
  const parts = sentences.filter((sentence) => overlaps(sentence, passage));
  const whole = parts.filter(
    (sentence) => shared(sentence, passage) >= sentenceShare * (sentence.end - sentence.start),
  );
  const stretches: Span[][] = [];
  for (const sentence of whole) {
    const last = stretches.at(-1);
    if (last !== undefined && isNext(parts, last.at(-1)!, sentence)) last.push(sentence);
    else stretches.push([sentence]);
  }
  return stretches
    .filter((stretch) => stretch.some((sentence) => unquoted(text, sentence, passage) >= ownLetters))
    .map((stretch) => ({
      start: Math.max(passage.start, stretch[0]!.start),
      end: Math.min(passage.end, stretch.at(-1)!.end),
    }));
}

function isNext(parts: readonly Span[], a: Span, b: Span): boolean {
  return parts.indexOf(b) === parts.indexOf(a) + 1;
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Letters of a sentence inside the passage and outside quotation marks. */
function unquoted(text: string, sentence: Span, passage: Span): number {
  let quoted = false;
  let letters = 0;
  for (let i = sentence.start; i < sentence.end; i++) {
    const char = text[i]!;
    if (char === '“') quoted = true;
    else if (char === '”') quoted = false;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && passage.start <= i && i < passage.end && /\S/.test(char)) letters++;
  }
  return letters;
}
