import type { Fingerprint } from './fingerprint.ts';
import type { Range } from './local-alignment.ts';
import { wordTokens, zoneOf } from './words.ts';

/** The words of every sentence of prose. */
export function sentenceWords({ article, words }: Fingerprint): readonly Range[] {
  const at = wordTokens(article);
  const { start } = article.tokens;
  const ranges: Range[] = [];
  let word = 0;
  for (const sentence of article.sentences) {
    while (word < at.length && start[at[word]!]! < sentence.start) word++;
    const from = word;
    while (word < at.length && start[at[word]!]! < sentence.end) word++;
    if (word - from >= 4 && zoneOf(words, from) === 0) ranges.push({ from, to: word });
  }
  return ranges;
}
