import type { FigureRecord } from './figure-record.ts';
import type { Source } from './figure-traits.ts';
import { combine } from './hash.ts';
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

/** Says which blocks figures are compared in, by what words are worth. */
export type BlockKeys = (record: FigureRecord) => readonly number[];

/**
 * The keys of a figure's blocks, most telling first: words of its sentence and of its article's story that others share. Those of
 * the story are chosen once for figures of one article in a row.
 */
export function blockKeys(reach: Reach, weights: Weights): BlockKeys {
  if (reach.window === Number.POSITIVE_INFINITY) return ({ kind }) => [kind];
  const half = reach.keys >> 1;
  let source: Source | null = null;
  let fromStory: readonly number[] = [];
  return (record) => {
    if (record.source !== source) {
      ({ source } = record);
      fromStory = tellingWords(source, reach, weights);
    }
    const keys = record.masked === 0 ? [] : [combine(record.masked, 1)];
    const fromSentence = topWords(record.words, half, weights.word, weights.isSharedWord);
    for (const hash of fromSentence) keys.push(combine(record.kind, hash));
    for (const hash of fromStory) {
      if (reach.keys <= keys.length) break;
      const key = combine(record.kind, hash);
      if (!keys.includes(key)) keys.push(key);
    }
    return keys;
  };
}

/** The words of an article's story that its figures are filed under. */
export function tellingWords({ story }: Source, { keys }: Reach, weights: Weights): readonly number[] {
  return topWords(story, keys, weights.story, weights.isSharedStory);
}

/** The words that are worth most, and that others share; of two that weigh the same the one with the lower hash. */
function topWords(
  hashes: readonly number[],
  count: number,
  weigh: (hash: number) => number,
  isShared: (hash: number) => boolean,
): readonly number[] {
  const top: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]!;
    const weight = weigh(hash);
    if (weight <= (weights[count - 1] ?? 0) || !isShared(hash)) continue;
    let at = Math.min(top.length, count - 1);
    for (; 0 < at && weights[at - 1]! < weight; at--) {
      top[at] = top[at - 1]!;
      weights[at] = weights[at - 1]!;
    }
    top[at] = hash;
    weights[at] = weight;
  }
  return top;
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
