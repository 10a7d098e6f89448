import { type Alignment, contentWeight } from './alignment.ts';
import { alignLocally, type Range } from './local-alignment.ts';
import { sameSpeaker } from './speakers.ts';
import type { SpokenSentence } from './spoken-sentences.ts';
import { type Words, weightOf } from './words.ts';

/** Sentences are compared when the telling words they share weigh this much together. */
const leastShared = 55;
/** What an alignment of two sentences must reach: worth less costs, telling words, words. */
const bar = { net: 120, content: 4, matches: 5 };
/** The same for two sentences of one speaker, who hardly says so twice by chance. */
const speakerBar = { net: 85, content: 2, matches: 3 };

/** Sentences of two articles that say the same in other words: the best local alignments of their sentences. */
export function restatements(
  newer: Words,
  newerSentences: readonly SpokenSentence[],
  older: Words,
  olderSentences: readonly SpokenSentence[],
): readonly Alignment[] {
  const holders = holdersOf(older, olderSentences);
  const found: Alignment[] = [];
  for (const sentence of newerSentences) {
    for (const [at, shared] of sharedWeights(newer, sentence, holders)) {
      if (shared < leastShared) continue;
      const other = olderSentences[at]!;
      const run = alignLocally(newer, older, sentence, other);
      const least = sameSpeaker(sentence.speakers, other.speakers) ? speakerBar : bar;
      if (
        run !== null &&
        least.net <= run.net &&
        least.content <= run.content &&
        least.matches <= run.matches
      ) {
        found.push(run);
      }
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
