import { conceptLexicon } from './concept-lexicon.ts';
import { hashOf } from './hash.ts';
import { stemOf } from './stem.ts';

const concepts: ReadonlyMap<string, string> = new Map(
  conceptLexicon
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(stemOf) as [string, string]),
);

/** The hash by which a word is compared: words that stand for one another in news prose share it. */
export function conceptHash(stem: string): number {
  return hashOf(concepts.get(stem) ?? stem);
}
