import type { Steps } from '../../model/steps.ts';
import { hashOf } from '../../text/hash.ts';
import { derived } from '../derived.ts';
import { type Counts, noCounts, Tally } from './counts.ts';
import type { FigureRecord } from './figure-record.ts';
import { Mark } from './surroundings.ts';

/** How often each word stands with a figure, and how many articles it tells the story of. */
export interface WordCounts {
  readonly figures: number;
  readonly articles: number;
  /** Hash of a word to the number of figures it stands with. */
  readonly withFigures: Counts;
  /** Hash of a word to the number of articles whose story it tells. */
  readonly inStories: Counts;
}

/** The word counts of no articles. */
export const noWords: WordCounts = { figures: 0, articles: 0, withFigures: noCounts, inStories: noCounts };

/** What words are worth in a corpus, in half bits: whole numbers, so that sums are exact. */
export interface Weights {
  /** One word shared by the sentences of two figures. */
  word(hash: number): number;
  /** One word shared by the stories of two articles. */
  story(hash: number): number;
  /** How much two stories must share to be taken for one: the more articles, the more any two share by chance. */
  readonly storyBar: number;
  /** The words of a figure together, the near ones in full and the others by half. */
  total(record: FigureRecord): number;
  /** The same as bits: the weight, and whether another figure stands with the word, or another article tells it. */
  wordWorth(hash: number): number;
  storyWorth(hash: number): number;
  /** A sum of words rounded as totals are. */
  rounded(sum: number): number;
}

/** The weight in a worth. */
export const weightBits = 15;
/** The bit of a worth that says that others have the word too. */
export const isSharedBit = 16;

/**
 * The corpus is small against the language: these many figures and articles are imagined beside it, or every word of a folder
 * of five articles would look common.
 */
const imaginedFigures = 60;
const imaginedArticles = 250;
/** No single word proves more than this, in half bits. */
const wordLimit = 12;
const storyLimit = 14;
/** What chance alone would share, in half bits: words below it prove nothing. */
const wordDiscount = 2;
const storyDiscount = 6;

/** Above this many figures words are told apart by fewer weights. */
const manyFigures = 16_384;

/** What weights are made of those that the counts give, and in how many steps the sums over a figure double; 0 where they are exact. */
interface Scale {
  readonly word: (weight: number) => number;
  readonly story: (weight: number) => number;
  readonly totals: number;
}

const fine: Scale = { word: (weight) => weight, story: (weight) => weight, totals: 0 };

/**
 * Rare words, common ones and those that prove nothing. So one changed article of many seldom changes what a word is worth, and
 * what was scored with the others still holds; a small corpus can be scored anew.
 */
const coarse: Scale = {
  word: (weight) => (weight < 4 ? 0 : weight < wordLimit ? 5 : wordLimit),
  story: (weight) => (weight < 7 ? 0 : storyLimit),
  totals: 1,
};

function scaleOf({ figures }: WordCounts): Scale {
  return figures < manyFigures ? fine : coarse;
}

/** The step of a count, in half bits. */
export function stepOf(count: number): number {
  return smallSteps[count] ?? halfBits(count);
}

function halfBits(count: number): number {
  return Math.floor(2 * Math.log2(count + 0.5));
}

/** Nearly all counts are small, and logarithms slow. */
const smallSteps: Int8Array = new Int8Array(0x1000).map((_, count) => halfBits(count));

/** The steps of the corpus's size: while they stay, so do the weights of words whose own counts stay. */
function sizeSteps({ figures, articles }: WordCounts): readonly [number, number, number] {
  return [stepOf(figures + imaginedFigures), stepOf(articles + imaginedArticles), stepOf(articles)];
}

/** How much two stories must share to be taken for one, in half bits. */
function storyBar(counts: WordCounts): number {
  return 1.5 * Math.max(4, sizeSteps(counts)[2]);
}

/** What words are worth by these counts. */
export const weightsOf: (counts: WordCounts) => Weights = derived((counts) => {
  const scale = scaleOf(counts);
  const [figures, articles] = sizeSteps(counts);
  const wordWorth = (hash: number): number => {
    const count = counts.withFigures.get(hash);
    const weight = clamp(figures - wordDiscount - stepOf(count), wordLimit);
    return scale.word(weight) | sharedBit(count);
  };
  const storyWorth = (hash: number): number => {
    const count = counts.inStories.get(hash);
    const weight = clamp(articles - storyDiscount - stepOf(count), storyLimit);
    return scale.story(weight) | sharedBit(count);
  };
  const word = (hash: number): number => wordWorth(hash) & weightBits;
  const rounded = (sum: number): number => inSteps(sum, scale.totals);
  return {
    word,
    story: (hash) => storyWorth(hash) & weightBits,
    storyBar: storyBar(counts),
    total: (record) => rounded(totalOf(record, word)),
    wordWorth,
    storyWorth,
    rounded,
  };
});

/** The same weights; the totals that were asked for are kept, for work that asks for many more than once. */
export function remembering(weights: Weights): Weights {
  const totals = new Map<FigureRecord, number>();
  const total = (record: FigureRecord): number => {
    const known = totals.get(record) ?? weights.total(record);
    totals.set(record, known);
    return known;
  };
  return { ...weights, total };
}

function totalOf(record: FigureRecord, weigh: (hash: number) => number): number {
  let total = 0;
  for (let i = 0; i < record.wordCount; i++) {
    const weight = weigh(record.word(i));
    total += (record.mark(i) & Mark.near) === 0 ? weight / 2 : weight;
  }
  return total;
}

function sharedBit(count: number): number {
  return count > 1 ? isSharedBit : 0;
}

/** A sum rounded to one of so many steps between a number and its double; exact where there are none. */
function inSteps(sum: number, steps: number): number {
  return steps === 0 || sum === 0 ? sum : 2 ** (Math.round(steps * Math.log2(sum)) / steps);
}

function clamp(weight: number, limit: number): number {
  return Math.max(0, Math.min(limit, weight));
}

/** Counts with the words of some sources taken out and those of others put in. */
export function* recount(
  counts: WordCounts,
  removed: readonly (readonly FigureRecord[])[],
  added: readonly (readonly FigureRecord[])[],
): Steps<WordCounts> {
  const gone = yield* tally(removed);
  const fresh = yield* tally(added);
  return {
    figures: counts.figures + countFigures(added) - countFigures(removed),
    articles: counts.articles + countArticles(added) - countArticles(removed),
    withFigures: yield* counts.withFigures.with(fresh.words, gone.words),
    inStories: yield* counts.inStories.with(fresh.stories, gone.stories),
  };
}

/** Articles between two steps. */
const stepSize = 64;

function* tally(sources: readonly (readonly FigureRecord[])[]): Steps<Record<'words' | 'stories', Tally>> {
  const words = new Tally();
  const stories = new Tally();
  for (const [n, records] of sources.entries()) {
    if (n % stepSize === stepSize - 1) yield;
    const holder = hashOf(records[0]?.source.path ?? '');
    for (const record of records) {
      for (let i = 0; i < record.wordCount; i++) words.add(record.word(i), holder);
    }
    for (const hash of records[0]?.source.story ?? []) stories.add(hash, holder);
  }
  return { words, stories };
}

function countFigures(sources: readonly (readonly FigureRecord[])[]): number {
  return sources.reduce((sum, records) => sum + records.length, 0);
}

function countArticles(sources: readonly (readonly FigureRecord[])[]): number {
  return sources.filter((records) => records.length > 0).length;
}

/** Words that a change of the corpus made worth more or less. */
export interface Reweighed {
  readonly words: ReadonlySet<number>;
  readonly stories: ReadonlySet<number>;
  /** Those of them that are worth more. */
  readonly risenWords: ReadonlySet<number>;
  readonly risenStories: ReadonlySet<number>;
  /** Words of either that no other figure or article had before, or has now: they begin or cease to be keys. */
  readonly shared: ReadonlySet<number>;
  /** Who had or has such a word alone: hashes of paths. */
  readonly alone: ReadonlySet<number>;
}

/** What changed between two counts for those words that were counted up or down; null when the corpus's size made all of them. */
export function reweigh(
  before: WordCounts,
  after: WordCounts,
  sources: readonly (readonly FigureRecord[])[],
): Reweighed | null {
  if (sizeSteps(before).join() !== sizeSteps(after).join()) return null;
  if (stepOf(before.figures) !== stepOf(after.figures)) return null;
  const [old, now] = [weightsOf(before), weightsOf(after)];
  const sentences = sources.flatMap((records) => records.flatMap((record) => record.words));
  const words = changesOf(sentences, old.wordWorth, now.wordWorth);
  const stories = changesOf(
    sources.flatMap((records) => records[0]?.source.story ?? []),
    old.storyWorth,
    now.storyWorth,
  );
  const alone = [
    ...holdersOf(words.shared, before.withFigures, after.withFigures),
    ...holdersOf(stories.shared, before.inStories, after.inStories),
  ];
  return {
    words: words.moved,
    stories: stories.moved,
    risenWords: words.risen,
    risenStories: stories.risen,
    shared: new Set([...words.shared, ...stories.shared]),
    alone: new Set(alone),
  };
}

/** Who has some words alone, by the one or the other counts. */
function holdersOf(words: ReadonlySet<number>, ...counts: readonly Counts[]): readonly number[] {
  return [...words].flatMap((hash) => counts.flatMap((each) => each.onlyHolder(hash) ?? []));
}

function changesOf(
  hashes: readonly number[],
  old: (hash: number) => number,
  now: (hash: number) => number,
): Readonly<Record<'moved' | 'risen' | 'shared', ReadonlySet<number>>> {
  const moved = new Set<number>();
  const risen = new Set<number>();
  const shared = new Set<number>();
  for (const hash of hashes) {
    const [before, after] = [old(hash), now(hash)];
    if ((before & weightBits) !== (after & weightBits)) moved.add(hash);
    if ((before & weightBits) < (after & weightBits)) risen.add(hash);
    if ((before & isSharedBit) !== (after & isSharedBit)) shared.add(hash);
  }
  return { moved, risen, shared };
}
