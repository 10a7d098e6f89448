import { contentWeight } from './alignment.ts';
import type { Fingerprint } from './fingerprint.ts';
import { spanLookup } from './lookup.ts';
import { quotationsOf } from './quotations.ts';
import { type Speakers, speakersOf } from './speakers.ts';
import { isBoilerplate, type Range, type Words, weightOf, wordTokens } from './words.ts';

/** A sentence of prose: its words, and who speaks in it. */
export interface SpokenSentence extends Range {
  readonly speakers: Speakers;
  /** Its words between quotation marks. */
  readonly quoted: readonly Range[];
  /** Its telling words, each once. */
  readonly telling: readonly TellingWord[];
}

/** Hash and weight in one number: see `hashOf` and `worthOf`. There are thousands in two articles. */
export type TellingWord = number;

/** A weight has seven bits, a hash sixteen. */
const weightBits = 7;

/** The hash of a telling word. */
export function hashOf(word: TellingWord): number {
  return word >>> weightBits;
}

/** What a telling word weighs. */
export function worthOf(word: TellingWord): number {
  return word & ((1 << weightBits) - 1);
}

/** A sentence of fewer words says too little to be told from others. */
const leastWords = 4;

/** The sentences of prose of an article. */
export function spokenSentences(print: Fingerprint): readonly SpokenSentence[] {
  const { article, words } = print;
  const at = wordTokens(article);
  const { start } = article.tokens;
  const speakers = speakersOf(print, article.sentences);
  const quotationsAt = spanLookup(quotationsOf(article));
  const found: SpokenSentence[] = [];
  const wordStart = (i: number): number => start[at[i]!]!;
  const quotedWords = (from: number, to: number): readonly Range[] => {
    const inside = { start: wordStart(from), end: wordStart(to - 1) + 1 };
    return quotationsAt(inside).map((quotation) => ({
      from: firstAt(wordStart, from, to, quotation.start),
      to: firstAt(wordStart, from, to, quotation.end),
    }));
  };
  let word = 0;
  article.sentences.forEach((sentence, i) => {
    while (word < at.length && start[at[word]!]! < sentence.start) word++;
    const from = word;
    while (word < at.length && start[at[word]!]! < sentence.end) word++;
    if (word - from < leastWords || isBoilerplate(words, from)) return;
    const quoted = quotedWords(from, word);
    found.push({ from, to: word, speakers: speakers[i]!, quoted, telling: tellingIn(words, from, word) });
  });
  return found;
}

function tellingIn(words: Words, from: number, to: number): readonly TellingWord[] {
  const seen = new Set<number>();
  const telling: TellingWord[] = [];
  for (let i = from; i < to; i++) {
    const weight = weightOf(words, i);
    const hash = words.hash[i]!;
    if (weight < contentWeight || seen.has(hash)) continue;
    seen.add(hash);
    telling.push((hash << weightBits) | weight);
  }
  // A copy, as it is kept: lists that grow have room to spare.
  return telling.slice();
}

/** The first word of a range that begins at an offset or after it; the range's end where none does. */
function firstAt(wordStart: (i: number) => number, from: number, to: number, offset: number): number {
  let i = from;
  while (i < to && wordStart(i) < offset) i++;
  return i;
}
