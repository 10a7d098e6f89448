import type { Article } from '../model/article.ts';
import { idfOf } from './background.ts';
import { stemOf } from './stems.ts';
import { hashOf, wordTokens } from './words.ts';

/** How many of its most telling words stand for what an article is about. */
const topicCount = 32;

/** Hashes of the words that tell most what an article is about, names included, ascending. */
export function topicsOf(article: Article): Uint16Array {
  const counts = new Map<string, number>();
  for (const token of wordTokens(article)) {
    const word = article.text.slice(article.tokens.start[token]!, article.tokens.end[token]!);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const stems = new Map<string, number>();
  for (const [word, count] of counts) {
    const stem = stemOf(word);
    if (/\p{L}/u.test(stem)) stems.set(stem, (stems.get(stem) ?? 0) + count);
  }
  const telling = [...stems]
    .map(([stem, count]) => ({ stem, worth: worthOf(stem, count) }))
    .toSorted((a, b) => b.worth - a.worth || (a.stem < b.stem ? -1 : 1))
    .slice(0, topicCount);
  return Uint16Array.from(new Set(telling.map(({ stem }) => hashOf(stem)))).sort();
}

/** What is said only once is half an accident. */
function worthOf(stem: string, count: number): number {
  return idfOf(stem) * (count > 1 ? 1 + Math.log(count) : 0.6);
}
