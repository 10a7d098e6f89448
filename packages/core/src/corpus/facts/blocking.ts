import { combine } from './hash.ts';
import type { FigureRecord } from './record.ts';
import { Mark } from './surroundings.ts';
import {
  stepOf,
  storyBar,
  storyWeights,
  type Weighed,
  type WeighedSource,
  type WordCounts,
  wordWeights,
} from './weights.ts';

/** Which figures are worth comparing. Figures meet in blocks: of one kind, with one telling word in common. */
export interface Reach {
  /** Keys a figure is filed under. */
  readonly keys: number;
  /** In a block, a figure is compared with this many before and after it, by day. */
  readonly window: number;
}

/**
 * Small corpora can afford to compare nearly everything; a corpus of a million figures at most `keys * window` pairs a figure.
 * Depends on the step of the corpus's size alone, so that it stays while articles come and go.
 */
export function reachOf({ figures }: WordCounts): Reach {
  const step = stepOf(figures);
  if (step < 24) return { keys: 10, window: Number.POSITIVE_INFINITY };
  if (step < 30) return { keys: 10, window: 48 };
  if (step < 36) return { keys: 8, window: 12 };
  return { keys: 8, window: 6 };
}

/** The records of one article with their words weighed and their blocks named. */
export function weighAll(
  records: readonly FigureRecord[],
  reach: Reach,
  counts: WordCounts,
): readonly Weighed[] {
  const story = records[0]?.source.story.map(storyWeights(counts)) ?? [];
  const source: WeighedSource = { story, storyBar: storyBar(counts) };
  const shared = topWords(
    records[0]?.source.story ?? [],
    story,
    (hash) => (counts.inStories.get(hash) ?? 0) > 1,
  );
  const weightOf = wordWeights(counts);
  return records.map((record) => {
    const words = record.words.map(weightOf);
    let total = 0;
    for (const [i, weight] of words.entries())
      total += (record.marks[i]! & Mark.near) === 0 ? weight / 2 : weight;
    return { record, source, words, total, keys: keysOf(record, words, shared, reach, counts) };
  });
}

/** One record with its words weighed and its blocks named. */
export function weigh(record: FigureRecord, reach: Reach, counts: WordCounts): Weighed {
  return weighAll([record], reach, counts)[0]!;
}

/** The block keys of a figure, most telling first: words of its sentence and of its article's story that others share. */
function keysOf(
  record: FigureRecord,
  words: readonly number[],
  fromStory: readonly number[],
  reach: Reach,
  counts: WordCounts,
): readonly number[] {
  if (reach.window === Number.POSITIVE_INFINITY) return [record.kind];
  const fromSentence = topWords(record.words, words, (hash) => (counts.withFigures.get(hash) ?? 0) > 1);
  const half = reach.keys >> 1;
  const keys = new Set<number>();
  if (record.masked !== 0) keys.add(combine(record.masked, 1));
  for (const hash of fromSentence.slice(0, half)) keys.add(combine(record.kind, hash));
  for (const hash of fromStory) {
    if (keys.size >= reach.keys) break;
    keys.add(combine(record.kind, hash));
  }
  return [...keys].slice(0, reach.keys);
}

function topWords(
  hashes: readonly number[],
  weights: readonly number[],
  shared: (hash: number) => boolean,
): readonly number[] {
  return hashes
    .map((hash, i) => ({ hash, weight: weights[i]! }))
    .filter(({ hash, weight }) => 0 < weight && shared(hash))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .map(({ hash }) => hash);
}

/** Order within a block: by day, undated figures last, then by path and position. */
export function compareRecords(a: FigureRecord, b: FigureRecord): number {
  if (a === b) return 0;
  const first = a.source.day;
  const second = b.source.day;
  if (first !== second) {
    if (first < second || Number.isNaN(second)) if (!Number.isNaN(first)) return -1;
    if (second < first || Number.isNaN(first)) if (!Number.isNaN(second)) return 1;
  }
  return comparePlaces(a, b);
}

/** By path, then position. */
export function comparePlaces(a: FigureRecord, b: FigureRecord): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.annotation.span.start - b.annotation.span.start || a.annotation.span.end - b.annotation.span.end;
}
