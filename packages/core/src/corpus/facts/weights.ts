import type { FigureRecord, Source } from './record.ts';
import { type ShardedMap, shardedMap } from './sharded-map.ts';

/** How often each word stands with a figure, and how many articles it tells the story of. */
export interface WordCounts {
  readonly figures: number;
  readonly articles: number;
  /** Hash of a word to the number of figures it stands with. */
  readonly withFigures: ShardedMap<number>;
  /** Hash of a word to the number of articles whose story it tells. */
  readonly inStories: ShardedMap<number>;
}

/** The word counts of no articles. */
export const noCounts: WordCounts = {
  figures: 0,
  articles: 0,
  withFigures: shardedMap(),
  inStories: shardedMap(),
};

/** What the words of an article's story are worth in this corpus, in half bits. */
export interface WeighedSource {
  /** Of each of `source.story`. */
  readonly story: readonly number[];
  /** How much two stories must share to be taken for one: the more articles, the more any two share by chance. */
  readonly storyBar: number;
}

/** A record with what its words are worth in this corpus. Weights are in half bits: whole numbers, so that sums are exact. */
export interface Weighed {
  readonly record: FigureRecord;
  readonly source: WeighedSource;
  /** Of each of `record.words`. */
  readonly words: readonly number[];
  /** Sum over `words`, the near ones in full and the others by half. */
  readonly total: number;
  /** The blocks it is compared in. */
  readonly keys: readonly number[];
}

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

/** Above this many figures weights move in larger steps. */
const manyFigures = 32_768;

/** How large the steps are in which weights move, in half bits. */
export interface Grain {
  readonly words: number;
  readonly stories: number;
}

/**
 * Weights move in steps, and not with every article, so that one changed article of many changes the weight of few words and what
 * was scored with the others still holds. A small corpus can be scored anew, and has finer steps.
 */
export function grainOf({ figures }: WordCounts): Grain {
  return figures < manyFigures ? { words: 1, stories: 1 } : { words: 2, stories: 4 };
}

/** The step of a count, in half bits. */
export function stepOf(count: number, grain: number = 1): number {
  return grain * Math.floor((2 * Math.log2(count + 0.5)) / grain);
}

/** The steps of the corpus's size: while they stay, so do the weights of words whose own counts stay. */
export function sizeSteps({ figures, articles }: WordCounts): readonly [number, number, number] {
  return [stepOf(figures + imaginedFigures), stepOf(articles + imaginedArticles), stepOf(articles)];
}

/** How much two stories must share to be taken for one, in half bits. */
export function storyBar(counts: WordCounts): number {
  return 1.5 * Math.max(4, sizeSteps(counts)[2]);
}

/** Says what a word is worth. */
export type WordWeight = (hash: number) => number;

/** What one shared word beside two figures is worth, in half bits. */
export function wordWeights(counts: WordCounts): WordWeight {
  const most = sizeSteps(counts)[0] - wordDiscount;
  const grain = grainOf(counts).words;
  return (hash) => clamp(most - stepOf(counts.withFigures.get(hash) ?? 0, grain), wordLimit);
}

/** What one word shared by the stories of two articles is worth, in half bits. */
export function storyWeights(counts: WordCounts): WordWeight {
  const most = sizeSteps(counts)[1] - storyDiscount;
  const grain = grainOf(counts).stories;
  return (hash) => clamp(most - stepOf(counts.inStories.get(hash) ?? 0, grain), storyLimit);
}

function clamp(weight: number, limit: number): number {
  return Math.max(0, Math.min(limit, weight));
}

/** Counts with the words of some sources taken out and those of others put in. */
export function recount(
  counts: WordCounts,
  removed: readonly (readonly FigureRecord[])[],
  added: readonly (readonly FigureRecord[])[],
): WordCounts {
  const withFigures = new Map<number, number>();
  const inStories = new Map<number, number>();
  const change = (sources: readonly (readonly FigureRecord[])[], by: number): void => {
    for (const records of sources) {
      for (const { words } of records) for (const hash of words) bump(withFigures, hash, by);
      for (const hash of records[0]?.source.story ?? []) bump(inStories, hash, by);
    }
  };
  change(removed, -1);
  change(added, 1);
  return {
    figures: counts.figures + countFigures(added) - countFigures(removed),
    articles: counts.articles + countArticles(added) - countArticles(removed),
    withFigures: summed(counts.withFigures, withFigures),
    inStories: summed(counts.inStories, inStories),
  };
}

function bump(counts: Map<number, number>, hash: number, by: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + by);
}

function countFigures(sources: readonly (readonly FigureRecord[])[]): number {
  return sources.reduce((sum, records) => sum + records.length, 0);
}

function countArticles(sources: readonly (readonly FigureRecord[])[]): number {
  return sources.filter((records) => records.length > 0).length;
}

function summed(counts: ShardedMap<number>, changes: ReadonlyMap<number, number>): ShardedMap<number> {
  const entries: [number, number | undefined][] = [];
  for (const [hash, by] of changes) {
    if (by === 0) continue;
    const sum = (counts.get(hash) ?? 0) + by;
    entries.push([hash, sum === 0 ? undefined : sum]);
  }
  return counts.with(entries);
}

/** Which words weigh otherwise than before; null when the corpus's size made all of them. */
export interface Reweighed {
  readonly words: ReadonlySet<number>;
  readonly stories: ReadonlySet<number>;
}

/** What changed between two counts for those words that were counted up or down. */
export function reweighed(
  before: WordCounts,
  after: WordCounts,
  sources: readonly (readonly FigureRecord[])[],
): Reweighed | null {
  if (sizeSteps(before).join() !== sizeSteps(after).join()) return null;
  if (stepOf(before.figures) !== stepOf(after.figures)) return null;
  const grain = grainOf(after);
  if (grain.words !== grainOf(before).words) return null;
  const words = new Set<number>();
  const stories = new Set<number>();
  for (const records of sources) {
    for (const record of records) {
      for (const hash of record.words)
        if (moved(before.withFigures, after.withFigures, hash, grain.words)) words.add(hash);
    }
    const story: Source['story'] = records[0]?.source.story ?? [];
    for (const hash of story)
      if (moved(before.inStories, after.inStories, hash, grain.stories)) stories.add(hash);
  }
  return { words, stories };
}

function moved(before: ShardedMap<number>, after: ShardedMap<number>, hash: number, grain: number): boolean {
  const [old, now] = [before.get(hash) ?? 0, after.get(hash) ?? 0];
  // A word that one figure has is no key; a second one makes it one.
  return old !== now && (stepOf(old, grain) !== stepOf(now, grain) || old < 2 || now < 2);
}
