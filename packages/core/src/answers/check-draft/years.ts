import { derived } from '../../corpus/derived.ts';
import type { Article } from '../../model/article.ts';
import { quoteOf, type Span } from '../../model/span.ts';

/** A year that a sentence speaks of; one it counts from or up to ("since 2021") is another matter. */
const year = /(?<!\b(?:since|after|from|until|till|before|by) )(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]?\d)/giu;

/** The years a sentence speaks of. */
export function yearsIn(article: Article, sentence: Span): readonly number[] {
  const known = knownYears(article);
  const years =
    known.get(sentence.start) ??
    [...quoteOf(article.text, sentence).matchAll(year)].map(([digits]) => Number(digits));
  known.set(sentence.start, years);
  return years;
}

/** Years by the start of their sentence: every figure of a draft asks the sources for them again. */
const knownYears = derived((_: Article) => new Map<number, readonly number[]>());

/**
 * Whether two sentences speak of other years: "in 1997" of the one is not in the other, whose article is not of that
 * year either. A sentence that names no year speaks of its article's.
 */
export function areOfOtherYears(a: Article, sentenceA: Span, b: Article, sentenceB: Span): boolean {
  const first = withOwn(yearsIn(a, sentenceA), a);
  const second = withOwn(yearsIn(b, sentenceB), b);
  if (first.length === 0 || second.length === 0) return false;
  return !first.some((each) => second.includes(each));
}

function withOwn(years: readonly number[], { date }: Article): readonly number[] {
  return years.length > 0 || date === null ? years : [Number(date.slice(0, 4))];
}
