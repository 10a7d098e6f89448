import { type Alignment, contentWeight } from './alignment.ts';
import type { Fingerprint } from './fingerprint.ts';
import { alignLocally, type Range } from './local-alignment.ts';
import { type Words, weightOf } from './words.ts';

/** Sentences are compared when the telling words they share weigh this much together. */
const leastShared = 55;

/** Sentences of two articles that say the same in other words: the best local alignments of their sentences. */
export function restatements(
  newer: Fingerprint,
  newerSentences: readonly Range[],
  older: Fingerprint,
  olderSentences: readonly Range[],
): readonly Alignment[] {
  const holders = holdersOf(older.words, olderSentences);
  const found: Alignment[] = [];
  for (const range of newerSentences) {
    for (const [other, shared] of sharedWeights(newer.words, range, holders)) {
      if (shared < leastShared) continue;
      const run = alignLocally(newer.words, older.words, range, olderSentences[other]!);
      if (run !== null) found.push(run);
    }
  }
  return found;
}

/** The sentences that hold a telling word, by its hash. */
function holdersOf(words: Words, sentences: readonly Range[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  sentences.forEach(({ from, to }, sentence) => {
    for (let i = from; i < to; i++) {
      if (weightOf(words, i) < contentWeight) continue;
      const list = holders.get(words.hash[i]!);
      if (list === undefined) holders.set(words.hash[i]!, [sentence]);
      else if (list.at(-1) !== sentence) list.push(sentence);
    }
  });
  return holders;
}

/** How much the telling words weigh that a sentence shares with each other one. */
function sharedWeights(
  words: Words,
  { from, to }: Range,
  holders: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  const seen = new Set<number>();
  for (let i = from; i < to; i++) {
    const hash = words.hash[i]!;
    if (weightOf(words, i) < contentWeight || seen.has(hash)) continue;
    seen.add(hash);
    for (const sentence of holders.get(hash) ?? []) {
      shared.set(sentence, (shared.get(sentence) ?? 0) + weightOf(words, i));
    }
  }
  return shared;
}
