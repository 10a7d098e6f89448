import type { FigureRecord } from './figure-record.ts';
import type { Source } from './figure-traits.ts';
import { combine } from './hash.ts';
import { type Weighed, weigh, weighStories } from './weighed.ts';
import { stepOf, type Weights, type WordCounts } from './weights.ts';

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
export function reachOf({ figures }: Pick<WordCounts, 'figures'>): Reach {
  const step = stepOf(figures);
  if (step < 24) return { keys: 10, window: Number.POSITIVE_INFINITY };
  if (step < 30) return { keys: 10, window: 48 };
  if (step < 36) return { keys: 8, window: 12 };
  return { keys: 8, window: 6 };
}

/** Says which blocks a figure is compared in, by its number among those that were weighed. */
export type BlockKeys = (figure: number) => readonly number[];

/**
 * The keys of a figure's blocks, most telling first: words of its sentence and of its article's story that others share. Those of
 * the story are chosen once for figures of one article in a row.
 */
export function blockKeys({ records, sourceOf, words, stories }: Weighed, reach: Reach): BlockKeys {
  if (reach.window === Number.POSITIVE_INFINITY) return (figure) => [records[figure]!.kind];
  const half = reach.keys >> 1;
  let source = -1;
  let fromStory: readonly number[] = [];
  return (figure) => {
    const { kind, masked } = records[figure]!;
    if (sourceOf[figure] !== source) {
      source = sourceOf[figure]!;
      fromStory = stories.top(source, reach.keys);
    }
    const keys = masked === 0 ? [] : [combine(masked, 1)];
    for (const hash of words.top(figure, half)) keys.push(combine(kind, hash));
    for (const hash of fromStory) {
      if (reach.keys <= keys.length) break;
      const key = combine(kind, hash);
      if (!keys.includes(key)) keys.push(key);
    }
    return keys;
  };
}

/** The words of each article's story that its figures are filed under. */
export function tellingWords(
  sources: readonly Source[],
  { keys }: Reach,
  weights: Weights,
): readonly (readonly number[])[] {
  const stories = weighStories(sources, weights);
  return sources.map((_, n) => stories.top(n, keys));
}

/** The keys of some figures, each with its figure; those of one article must follow one another. */
export function keysOfEach(
  records: readonly FigureRecord[],
  reach: Reach,
  weights: Weights,
): ReadonlyMap<FigureRecord, readonly number[]> {
  const isOneKey = reach.window === Number.POSITIVE_INFINITY;
  const keysOf = isOneKey ? null : blockKeys(weigh(records, weights), reach);
  return new Map(records.map((record, i) => [record, keysOf === null ? [record.kind] : keysOf(i)]));
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

/** Order of figures that no input order changes: by path, then by position in the text. */
export function comparePlaces(a: FigureRecord, b: FigureRecord): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.annotation.span.start - b.annotation.span.start || a.annotation.span.end - b.annotation.span.end;
}
