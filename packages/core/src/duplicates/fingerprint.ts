import type { BoilerplateAnnotation, NameAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { formsOf } from './forms.ts';
import { withSigns } from './signs.ts';
import { topicsOf } from './topics.ts';
import { type Words, wordsOf, wordTokens } from './words.ts';

/** What one article contributes to the search for copied passages. Pure data, cheap to keep. */
export interface Fingerprint {
  readonly path: string;
  /** The article itself, shared and not copied: what is found is told in its offsets. */
  readonly article: Article;
  readonly words: Words;
  /** What the article is about: see `topicsOf`. */
  readonly topics: Uint16Array;
  /** People, places and organizations, shared with the analysis. */
  readonly names: readonly NameAnnotation[];
  /** What the article alone shows to be boilerplate, in text order. */
  readonly boilerplate: readonly BoilerplateAnnotation[];
}

/** The fingerprint of an article. Names weigh less than other words; without any given, capital letters tell. */
export function fingerprint(
  article: Article,
  names: readonly NameAnnotation[],
  boilerplate: readonly BoilerplateAnnotation[],
): Fingerprint {
  const at = wordTokens(article);
  const forms = formsOf(article, at);
  const words = wordsOf(article, at, forms, names, boilerplate);
  return { path: article.path, article, words, topics: topicsOf(forms), names, boilerplate };
}

/** The order in which the original of a passage is looked for: by date, undated articles last, then by path. */
export function compareAge(a: Fingerprint, b: Fingerprint): number {
  const dateA = a.article.date ?? '9999';
  const dateB = b.article.date ?? '9999';
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** From runs of words to stretches of text, for one article. */
export type SpanOfWords = (from: number, to: number) => Span;

/** One or two words of the next paragraph, or of the last one, are no part of a passage. */
const strayWords = 2;

/** The stretch that the words `[from, to)` cover, with the quotation mark before and the punctuation after it. */
export function spansOf({ article }: Fingerprint): SpanOfWords {
  const at = wordTokens(article);
  const { text, tokens } = article;
  const { start, end } = tokens;
  const breaksBefore = (word: number): boolean =>
    text.slice(end[at[word - 1]!]!, start[at[word]!]!).includes('\n');
  return (from, to) => {
    let [first, last] = [from, to];
    for (let n = 1; n <= strayWords && first === from; n++)
      if (from + n < to && breaksBefore(from + n)) first = from + n;
    for (let n = 1; n <= strayWords && last === to; n++)
      if (first < to - n && breaksBefore(to - n)) last = to - n;
    return withSigns(text, { start: start[at[first]!]!, end: end[at[last - 1]!]! });
  };
}
