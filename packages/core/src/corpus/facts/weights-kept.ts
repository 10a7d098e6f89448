import { derived } from '../derived.ts';
import { type Weights, type WordCounts, weightsOf } from './weights.ts';

/** The weights of a corpus, those of the figures that drafts were held against kept: each is asked for many times. */
export const keptWeights: (counts: WordCounts) => Weights = derived((counts: WordCounts): Weights => {
  const weights = weightsOf(counts);
  const words = new Map<number, number>();
  return {
    ...weights,
    total: derived(weights.total),
    word: (hash) => {
      const known = words.get(hash) ?? weights.word(hash);
      words.set(hash, known);
      return known;
    },
  };
});
