import { firstNot } from '../model/search.ts';
import { type Alignment, contentWeight } from './alignment.ts';
import { alignLocally, longest } from './local-alignment.ts';
import { sameSpeaker } from './speakers.ts';
import { hashOf, type SpokenSentence, type TellingWord, worthOf } from './spoken-sentences.ts';
import { type Range, type Words, weightOf } from './words.ts';

/** Sentences of one speaker are compared when the telling words they share weigh this much together; else it is more. */
const leastSpoken = 55;
const leastShared = 100;
/** And with no more than so many of the other article, by words that no more than so many of them have. */
const mostCompared = 16;
const mostHolders = 200;
const bitCount = 0x2000;
/** What an alignment of two sentences must reach: worth less costs, telling words, words. */
const bar: Bar = { net: 140, content: 4, matches: 7 };
/** The same for two sentences of one speaker, and where one of them quotes: hardly said so twice by chance. */
const speakerBar: Bar = { net: 110, content: 3, matches: 5 };
const quoteBar: Bar = { net: 85, content: 2, matches: 3 };

/** An article whose statements are looked for in others. */
export interface Telling {
  readonly words: Words;
  readonly sentences: readonly SpokenSentence[];
}

/** Which sentences hold a telling word, by its hash: in columns, as thousands of articles are made ready in turn. */
export class Holders {
  /** Rising, and the sentences of each hash rising too. */
  private readonly hashes: Uint16Array;
  private readonly sentences: Int32Array;
  /** One bit by hash: most words of another article are in no sentence, and one look tells. */
  private readonly bits = new Uint32Array(bitCount >>> 5);

  /** The holders of the words of these sentences. */
  constructor(sentences: readonly SpokenSentence[]) {
    const size = sentences.reduce((sum, { telling }) => sum + telling.length, 0);
    const pairs = new Float64Array(size);
    let count = 0;
    sentences.forEach(({ telling }, i) => {
      for (const word of telling) pairs[count++] = hashOf(word) * 2 ** 32 + i;
    });
    pairs.sort();
    this.hashes = new Uint16Array(size);
    this.sentences = new Int32Array(size);
    for (let i = 0; i < size; i++) {
      const hash = Math.floor(pairs[i]! / 2 ** 32);
      this.hashes[i] = hash;
      this.sentences[i] = pairs[i]! % 2 ** 32;
      this.bits[(hash & (bitCount - 1)) >>> 5]! |= 1 << (hash & 31);
    }
  }

  /** Adds what a word weighs to every sentence that holds it; to none where they are too many to tell one from another. */
  addTo(shared: SharedWorth, word: TellingWord): void {
    const hash = hashOf(word);
    if ((this.bits[(hash & (bitCount - 1)) >>> 5]! & (1 << (hash & 31))) === 0) return;
    const { hashes, sentences } = this;
    const from = firstNot(hashes.length, (i) => hashes[i]! < hash);
    if (hashes[from + mostHolders] === hash) return;
    for (let i = from; hashes[i] === hash; i++) shared.add(sentences[i]!, worthOf(word));
  }
}

/** Sentences of two articles that say the same in other words: the best local alignments of their sentences. */
export function restatements(newer: Telling, older: Telling, inOlder: Holders): readonly Alignment[] {
  const found: Alignment[] = [];
  const shared = new SharedWorth(older.sentences.length);
  for (const sentence of newer.sentences) {
    const others = likeliest(sentence, older.sentences, inOlder, shared);
    if (others.length > 0) mark(newer.words, sentence);
    for (const other of others) {
      if (!mayState(older.words, sentence, other)) continue;
      const run = alignLocally(newer.words, older.words, sentence, other);
      if (run !== null && isStatement(run, sentence, other)) found.push(run);
    }
  }
  return found;
}

/** How much the telling words weigh that one sentence shares with each of the other article. Used again for the next. */
class SharedWorth {
  private readonly worth: Int32Array;
  /** The sentences that share any. */
  private readonly touched: Int32Array;
  private count = 0;

  constructor(sentences: number) {
    this.worth = new Int32Array(sentences);
    this.touched = new Int32Array(sentences);
  }

  of(sentence: number): number {
    return this.worth[sentence]!;
  }

  add(sentence: number, worth: number): void {
    if (this.worth[sentence] === 0) this.touched[this.count++] = sentence;
    this.worth[sentence]! += worth;
  }

  /** The sentences that share any and pass a test, the most first. */
  most(isEnough: (sentence: number) => boolean): readonly number[] {
    const found: number[] = [];
    for (let i = 0; i < this.count; i++) if (isEnough(this.touched[i]!)) found.push(this.touched[i]!);
    return found.length < 2 ? found : found.sort((a, b) => this.of(b) - this.of(a) || a - b);
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.worth[this.touched[i]!] = 0;
    this.count = 0;
  }
}

/** The sentences that share enough with one, the most first. */
function likeliest(
  { telling, speakers }: SpokenSentence,
  sentences: readonly SpokenSentence[],
  inOthers: Holders,
  shared: SharedWorth,
): readonly SpokenSentence[] {
  shared.clear();
  for (const word of telling) inOthers.addTo(shared, word);
  const isEnough = (at: number): boolean =>
    leastSpoken <= shared.of(at) &&
    (leastShared <= shared.of(at) || sameSpeaker(speakers, sentences[at]!.speakers));
  const most = shared.most(isEnough);
  return most.length === 0 ? none : most.slice(0, mostCompared).map((at) => sentences[at]!);
}

/** One list for all that have none, as most have. */
const none: readonly SpokenSentence[] = [];

/** In which turn a word was marked last, by its hash. */
const marked = new Uint32Array(0x10000);
let turn = 0;

/** Marks the words of a sentence and no others. */
function mark({ hash }: Words, { from, to }: Range): void {
  turn = (turn + 1) % 0x100000000;
  if (turn === 0) marked.fill(turn++);
  for (let i = from; i < Math.min(to, from + longest); i++) marked[hash[i]!] = turn;
}

/** Whether all words of `other` that are marked were enough: it is quickly told, and most sentences fail. */
function mayState(words: Words, sentence: SpokenSentence, other: SpokenSentence): boolean {
  const least = sameSpeaker(sentence.speakers, other.speakers) ? quoteBar : bar;
  let [net, content, matches] = [0, 0, 0];
  for (let i = other.from; i < Math.min(other.to, other.from + longest); i++) {
    if (marked[words.hash[i]!] !== turn) continue;
    const weight = weightOf(words, i);
    net += weight;
    matches++;
    if (weight >= contentWeight) content++;
  }
  return reaches({ net, content, matches }, least);
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

function reaches({ net, content, matches }: Bar, least: Bar): boolean {
  return least.net <= net && least.content <= content && least.matches <= matches;
}

function touches(ranges: readonly Range[], start: number, end: number): boolean {
  return ranges.some(({ from, to }) => from < end && start < to);
}
