import type { Article } from '../model/article.ts';
import { compareSpans, overlaps, type Span } from '../model/span.ts';
import { quotationsOf, quotedLength } from './quotations.ts';

/** A sentence is copied when this share of its letters lies in the passage. */
const sentenceShare = 0.75;
/** And this many of them outside quotation marks: two who quote one speaker do not copy one another. */
const ownLetters = 28;
/** A sentence is retold when this share of its letters lies in passages. */
const retoldShare = 0.6;

/**
 * The sentences of an article that a passage copies, as stretches without gaps. A sentence that is all quotation
 * counts only beside one that is not.
 */
export function copiedSentences(article: Article, passage: Span): readonly Span[] {
  const { sentences } = article;
  const quotations = quotationsOf(article);
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
    .filter((stretch) => stretch.some((sentence) => unquoted(quotations, sentence, passage) >= ownLetters))
    .map((stretch) => ({
      start: Math.max(passage.start, stretch[0]!.start),
      end: Math.min(passage.end, stretch.at(-1)!.end),
    }));
}

/**
 * How much of an article these passages copy, 0 to 1, by letters: sentences, and whole captions and charts. Less
 * than two sentences or one chart are no evidence that one article was made from the other.
 */
export function copiedShare(article: Article, passages: readonly CopiedPassage[]): number {
  const { text, sentences } = article;
  const quotations = quotationsOf(article);
  const sorted = passages.toSorted((a, b) => compareSpans(a.span, b.span));
  const prose = joined(sorted.filter(({ isProse }) => isProse).map(({ span }) => span));
  const charts = joined(sorted.filter(({ isProse }) => !isProse).map(({ span }) => span));
  const copied = sentences.filter((sentence) => {
    const parts = prose.filter((span) => overlaps(span, sentence));
    const covered = parts.reduce((sum, span) => sum + shared(span, sentence), 0);
    return covered >= retoldShare * (sentence.end - sentence.start);
  });
  const own = copied.filter((sentence) => unquoted(quotations, sentence, sentence) >= ownLetters);
  if (own.length < 2 && charts.length === 0) return 0;
  const counted = own.length < 2 ? charts : [...copied, ...charts];
  const length = counted.reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.min(1, length / Math.max(1, text.trim().length));
}

/** A stretch that stands in another article too. */
export interface CopiedPassage {
  readonly span: Span;
  /** Prose counts by whole sentences; charts and captions count as they are. */
  readonly isProse: boolean;
}

/** Sorted spans with those that overlap made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last === undefined || last.end <= span.start) found.push(span);
    else found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return found;
}

function isNext(parts: readonly Span[], a: Span, b: Span): boolean {
  return parts.indexOf(b) === parts.indexOf(a) + 1;
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Code units of a sentence inside a passage and outside quotation marks. */
function unquoted(quotations: readonly Span[], sentence: Span, passage: Span): number {
  const part = {
    start: Math.max(sentence.start, passage.start),
    end: Math.min(sentence.end, passage.end),
  };
  return part.end - part.start - quotedLength(quotations, part);
}
