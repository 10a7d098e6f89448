import { combine } from '../../text/hash.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Source } from './figure-traits.ts';
import { weighSentences, weighStories } from './weighed.ts';
import { stepOf, type Weights, type WordCounts } from './weights.ts';
import type { WordLists } from './word-lists.ts';

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

/** By path: the words of an article's story that its figures are filed under; none where one block has all figures of a kind. */
export type Telling = ReadonlyMap<string, readonly number[]>;

/** The most telling words of some stories. */
export function tellingWords(sources: readonly Source[], reach: Reach, weights: Weights): Telling {
  if (isWhole(reach)) return new Map();
  return tellingIn(sources, weighStories(sources, weights), reach);
}

/** The most telling words of stories that were weighed. */
export function tellingIn(sources: readonly Source[], stories: WordLists, reach: Reach): Telling {
  if (isWhole(reach)) return new Map();
  return new Map(sources.map(({ path }, n) => [path, stories.top(n, reach.keys).slice()]));
}

/** As many of a figure's keys, at most, are words of its sentence. */
export function keysOfSentence(reach: Reach): number {
  return isWhole(reach) ? 0 : reach.keys >> 1;
}

function isWhole({ window }: Reach): boolean {
  return window === Number.POSITIVE_INFINITY;
}

/** Says which blocks a figure is compared in, by its number among those whose words were weighed. */
export type BlockKeys = (figure: number) => readonly number[];

/** The keys of a figure's blocks, most telling first: words of its sentence and of its article's story that others share. */
export function blockKeys(
  records: readonly FigureRecord[],
  words: WordLists,
  telling: Telling,
  reach: Reach,
): BlockKeys {
  const half = keysOfSentence(reach);
  return (figure) => {
    const { kind, masked, source, isEcho } = records[figure]!;
    if (isEcho) return [];
    if (isWhole(reach)) return [kind];
    const keys = masked === 0 ? [] : [combine(masked, 1)];
    for (const hash of words.top(figure, half)) keys.push(combine(kind, hash));
    for (const hash of telling.get(source.path)!) {
      if (reach.keys <= keys.length) break;
      const key = combine(kind, hash);
      if (!keys.includes(key)) keys.push(key);
    }
    return keys;
  };
}

/** The keys of some figures, each with its figure. */
export function keysOfEach(
  records: readonly FigureRecord[],
  reach: Reach,
  weights: Weights,
  telling: Telling,
): ReadonlyMap<FigureRecord, readonly number[]> {
  const words = weighSentences(isWhole(reach) ? [] : records, weights);
  const keysOf = blockKeys(records, words, telling, reach);
  return new Map(records.map((record, i) => [record, keysOf(i)]));
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
