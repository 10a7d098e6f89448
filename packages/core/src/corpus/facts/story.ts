import { TokenKind } from '../../model/article.ts';
import type { Analysis } from '../analysis.ts';
import { knownWordAt } from './known-words.ts';
import { nameTest } from './name-test.ts';

/** How many words tell a story: enough for its people and places, few enough to compare any two articles at once. */
const storySize = 64;
/** The lead: this much of the text has every word counted, not names alone. */
const leadLength = 400;

/** Hashes of the words that tell what an article is about, sorted: the names it uses most, and the words of its lead. */
export function storyOf({ article, names }: Analysis): readonly number[] {
  const { text, tokens } = article;
  const isName = nameTest(names);
  const counts = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const start = tokens.start[i]!;
    const name = isName(start);
    if (!name && leadLength < start) continue;
    const { stem, isStop, concept } = knownWordAt(text, start, tokens.end[i]!);
    if (stem.length < 3 || isStop) continue;
    counts.set(concept, (counts.get(concept) ?? 0) + (start < leadLength ? 3 : 1));
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, storySize)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
}
