import { type Alignment, contentWeight } from './alignment.ts';
import { alignLocally } from './local-alignment.ts';
import { sameSpeaker } from './speakers.ts';
import type { SpokenSentence } from './spoken-sentences.ts';
import { type Range, type Words, weightOf } from './words.ts';

/** Sentences of one speaker are compared when the telling words they share weigh this much together; else it is more. */
const leastSpoken = 55;
const leastShared = 100;
/** And with no more than so many of the other article, by words that no more than so many of them have. */
const mostCompared = 16;
const mostHolders = 200;
/** What an alignment of two sentences must reach: worth less costs, telling words, words. */
const bar: Bar = { net: 140, content: 4, matches: 7 };
/** The same for two sentences of one speaker, and where one of them quotes: hardly said so twice by chance. */
const speakerBar: Bar = { net: 110, content: 3, matches: 5 };
const quoteBar: Bar = { net: 85, content: 2, matches: 3 };

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
    for (const other of likeliest(sentence, sharedWeights(newer, sentence, holders), olderSentences)) {
      const run = alignLocally(newer, older, sentence, other);
      if (run !== null && isStatement(run, sentence, other)) found.push(run);
    }
  }
  return found;
}

/** The sentences that share enough with one, the most first. */
function likeliest(
  { speakers }: SpokenSentence,
  shared: ReadonlyMap<number, number>,
  sentences: readonly SpokenSentence[],
): readonly SpokenSentence[] {
  const enough = [...shared].filter(([at, weight]) => {
    if (weight < leastSpoken) return false;
    return leastShared <= weight || sameSpeaker(speakers, sentences[at]!.speakers);
  });
  return enough
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostCompared)
    .map(([at]) => sentences[at]!);
}

function isStatement(run: Alignment, newer: SpokenSentence, older: SpokenSentence): boolean {
  if (reaches(run, bar)) return true;
  if (!sameSpeaker(newer.speakers, older.speakers)) return false;
  const isQuoted = touches(newer.quoted, run.aStart, run.aEnd) || touches(older.quoted, run.bStart, run.bEnd);
  return reaches(run, isQuoted ? quoteBar : speakerBar);
}

interface Bar {
  readonly net: number;
  readonly content: number;
  readonly matches: number;
}

function reaches({ net, content, matches }: Alignment, least: Bar): boolean {
  return least.net <= net && least.content <= content && least.matches <= matches;
}

function touches(ranges: readonly Range[], start: number, end: number): boolean {
  return ranges.some(({ from, to }) => from < end && start < to);
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
    const sentences = holders.get(hash) ?? [];
    if (sentences.length > mostHolders) continue;
    for (const sentence of sentences) {
      shared.set(sentence, (shared.get(sentence) ?? 0) + weightOf(words, i));
    }
  }
  return shared;
}
