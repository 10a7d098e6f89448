import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** What an article has said so many times, word for word, is not read once more. */
export const mostTold = 256;

/** What is left of an article to be read, and how many sentences were left out. */
export interface Reading {
  readonly article: Article;
  readonly skipped: number;
}

/**
 * An article without the sentences that it has said `mostTold` times already: of one line that fills a file of 50 MB a
 * million names would tell nothing new. An article that repeats itself less is returned as it is.
 */
export function withoutRepeats(article: Article): Reading {
  const { text, sentences } = article;
  if (sentences.length <= mostTold) return { article, skipped: 0 };
  const told = new Map<string, number>();
  const kept = sentences.filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    const times = told.get(sentence) ?? 0;
    told.set(sentence, times + 1);
    return times < mostTold;
  });
  const skipped = sentences.length - kept.length;
  if (skipped === 0) return { article, skipped };
  const paragraphs = stretchesOf(article.paragraphs, sentences, new Set(kept));
  const { lines, tokens } = article;
  return { article: { ...article, lines, paragraphs, sentences: kept, tokens }, skipped };
}

/** The paragraphs without the sentences that are not kept: what is left of one may be several stretches. */
function stretchesOf(
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  kept: ReadonlySet<Span>,
): readonly Span[] {
  const stretches: Span[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    let isOpen = false;
    for (; next < sentences.length && sentences[next]!.start < paragraph.end; next++) {
      const sentence = sentences[next]!;
      if (!kept.has(sentence)) isOpen = false;
      else if (isOpen) stretches.push({ start: stretches.pop()!.start, end: sentence.end });
      else isOpen = stretches.push(sentence) > 0;
    }
  }
  return stretches;
}
