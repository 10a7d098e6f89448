import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { spanLookup } from './lookup.ts';
import { quotedLengthIn } from './quotations.ts';
import { sharedLength } from './stretches.ts';

/** A sentence is copied when this share of it lies in the passage. */
const sentenceShare = 0.75;
/** And this many code units of it outside quotation marks: two who quote one speaker do not copy one another. */
export const ownLength = 28;
/** Shorter stretches are how anybody would put it. */
const leastLength = 56;

/**
 * Tells which sentences of an article a passage copies, as stretches without gaps. A sentence that is all quotation
 * counts only beside one that is not.
 */
export function copiedSentencesIn(article: Article): (passage: Span) => readonly Span[] {
  const sentencesAt = spanLookup(article.sentences);
  const quotedLength = quotedLengthIn(article);
  const isOwn = (part: Span): boolean => part.end - part.start - quotedLength(part) >= ownLength;
  return (passage) =>
    wholeRuns(sentencesAt(passage), passage)
      .map((run) => run.map((sentence) => intersection(sentence, passage)))
      .filter((run) => run.some(isOwn))
      .map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end }))
      .filter(({ start, end }) => leastLength <= end - start);
}

/** Runs of sentences most of which lie in a passage. */
function wholeRuns(sentences: readonly Span[], passage: Span): readonly (readonly Span[])[] {
  const runs: Span[][] = [[]];
  for (const sentence of sentences) {
    const isWhole = sharedLength(sentence, passage) >= sentenceShare * (sentence.end - sentence.start);
    if (isWhole) runs.at(-1)!.push(sentence);
    else runs.push([]);
  }
  return runs;
}

function intersection(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
