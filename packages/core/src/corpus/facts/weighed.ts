import { finish, type Steps } from '../../model/steps.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Source } from './figure-traits.ts';
import { Mark } from './surroundings.ts';
import type { Weights } from './weights.ts';
import { listWords, type WordLists, type WordOwners } from './word-lists.ts';

/** Figures by number, with what the words of their sentences and of their stories are worth. */
export interface Weighed {
  readonly records: readonly FigureRecord[];
  readonly sources: readonly Source[];
  /** The number of each figure's source. */
  readonly sourceOf: Int32Array;
  /** By figure. */
  readonly words: WordLists;
  /** By source. */
  readonly stories: WordLists;
}

/** Weighs the words of figures; those of one article must follow one another. */
export function weigh(records: readonly FigureRecord[], weights: Weights): Weighed {
  return finish(weighSteps(records, weights));
}

/** Weighs the words of sentences alone. */
export function weighSentences(records: readonly FigureRecord[], weights: Weights): WordLists {
  return finish(listWords(sentencesOf(records), weights.wordWorth));
}

/** Weighs the words of stories alone. */
export function weighStories(sources: readonly Source[], weights: Weights): WordLists {
  return finish(listWords(storiesOf(sources), weights.storyWorth));
}

/** The same as `weigh` in steps. */
export function* weighSteps(records: readonly FigureRecord[], weights: Weights): Steps<Weighed> {
  const sources: Source[] = [];
  const sourceOf = new Int32Array(records.length);
  for (const [i, { source }] of records.entries()) {
    if (source !== sources.at(-1)) sources.push(source);
    sourceOf[i] = sources.length - 1;
  }
  yield;
  const words = yield* listWords(sentencesOf(records), weights.wordWorth);
  const stories = yield* listWords(storiesOf(sources), weights.storyWorth);
  return { records, sources, sourceOf, words, stories };
}

function sentencesOf(records: readonly FigureRecord[]): WordOwners {
  return {
    count: records.length,
    lengthOf: (i) => records[i]!.wordCount,
    hashAt: (i, k) => records[i]!.word(k),
    markAt: (i, k) => records[i]!.mark(k),
  };
}

function storiesOf(sources: readonly Source[]): WordOwners {
  return {
    count: sources.length,
    lengthOf: (n) => sources[n]!.story.length,
    hashAt: (n, k) => sources[n]!.story[k]!,
    markAt: () => Mark.near,
  };
}
