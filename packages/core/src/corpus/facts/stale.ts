import type { FigureRecord } from './figure-record.ts';

/** Whether a figure or its story has one of certain words. */
export interface WordTest {
  inSentence(record: FigureRecord): boolean;
  inStory(record: FigureRecord): boolean;
}

/** As many cells tell most words apart, and stay close at hand. */
const cells = 0x2000;

/** Tests for some words. Nearly no figure has one, and a table says so at once. */
export function wordTest(...wanted: readonly ReadonlySet<number>[]): WordTest {
  const table = new Uint8Array(cells);
  for (const set of wanted) for (const hash of set) table[hash & (cells - 1)] = 1;
  const has = (hash: number): boolean =>
    table[hash & (cells - 1)] === 1 && wanted.some((set) => set.has(hash));
  return {
    inSentence: (record) => {
      const count = record.wordCount;
      for (let i = 0; i < count; i++) if (has(record.word(i))) return true;
      return false;
    },
    inStory: ({ source: { story } }) => {
      for (let i = 0; i < story.length; i++) if (has(story[i]!)) return true;
      return false;
    },
  };
}

/** Figures with a word of these in their sentence, or of those in their story. */
export function figuresWith(
  articles: Iterable<readonly FigureRecord[]>,
  words: WordTest,
  stories: WordTest,
): readonly FigureRecord[] {
  const found: FigureRecord[] = [];
  for (const records of articles) {
    const all = stories.inStory(records[0]!);
    for (const record of records) if (all || words.inSentence(record)) found.push(record);
  }
  return found;
}
