import type { Article } from '../model/article.ts';
import { overlaps, type Span } from '../model/span.ts';
import { quotationsOf, quotedLength } from './quotations.ts';
import { sharedLength } from './stretches.ts';

/** A sentence is copied when this share of it lies in the passage. */
const sentenceShare = 0.75;
/** And this many code units of it outside quotation marks: two who quote one speaker do not copy one another. */
export const ownLength = 28;
/** Shorter stretches are how anybody would put it. */
const leastLength = 56;

/**
 * The sentences of an article that a passage copies, as stretches without gaps. A sentence that is all quotation
 * counts only beside one that is not.
 */
export function copiedSentences(article: Article, passage: Span): readonly Span[] {
  const parts = article.sentences.filter((sentence) => overlaps(sentence, passage));
  const isWhole = (sentence: Span): boolean =>
    sharedLength(sentence, passage) >= sentenceShare * (sentence.end - sentence.start);
  const stretches: Span[][] = [[]];
  for (const sentence of parts) {
    if (isWhole(sentence)) stretches.at(-1)!.push(sentence);
    else stretches.push([]);
  }
  const quotations = quotationsOf(article);
  return stretches
    .filter((stretch) => stretch.some((sentence) => ownPart(quotations, sentence, passage) >= ownLength))
    .map((stretch) => ({
      start: Math.max(passage.start, stretch[0]!.start),
      end: Math.min(passage.end, stretch.at(-1)!.end),
    }))
    .filter(({ start, end }) => leastLength <= end - start);
}

/** Code units of a sentence inside a passage and outside quotation marks. */
export function ownPart(quotations: readonly Span[], sentence: Span, passage: Span): number {
  const part = {
    start: Math.max(sentence.start, passage.start),
    end: Math.min(sentence.end, passage.end),
  };
  return part.end - part.start - quotedLength(quotations, part);
}
