import type { Steps } from '../../model/steps.ts';
import type { FigureRecord } from './figure-record.ts';
import { WordBits } from './packed-figures.ts';

/** Whether a figure or its story has one of certain words. */
export interface WordTest {
  /** Whether some figure of an article may have one. */
  inArticle(record: FigureRecord): boolean;
  inSentence(record: FigureRecord): boolean;
  inStory(record: FigureRecord): boolean;
}

/** Tests for some words. Nearly no figure has one, and a table says so at once. */
export function wordTest(...wanted: readonly ReadonlySet<number>[]): WordTest {
  const isNone = wanted.every(({ size }) => size === 0);
  const bits = new WordBits();
  for (const set of wanted) for (const hash of set) bits.add(hash);
  const has = (hash: number): boolean => bits.mayHave(hash) && wanted.some((set) => set.has(hash));
  return {
    inArticle: ({ packed }) => !isNone && packed.mayHaveWord(bits),
    inSentence: (record) => {
      const count = record.wordCount;
      for (let i = 0; i < count; i++) if (has(record.word(i))) return true;
      return false;
    },
    inStory: ({ source: { story } }) => {
      if (isNone) return false;
      for (let i = 0; i < story.length; i++) if (has(story[i]!)) return true;
      return false;
    },
  };
}

/** Articles between two steps. */
const stepSize = 256;

/** Figures with a word of these in their sentence, or of those in their story. */
export function* figuresWith(
  articles: Iterable<readonly FigureRecord[]>,
  words: WordTest,
  stories: WordTest,
): Steps<readonly FigureRecord[]> {
  const found: FigureRecord[] = [];
  let seen = 0;
  for (const records of articles) {
    if (seen++ % stepSize === stepSize - 1) yield;
    const all = stories.inStory(records[0]!);
    if (!all && !words.inArticle(records[0]!)) continue;
    for (const record of records) if (all || words.inSentence(record)) found.push(record);
  }
  return found;
}
