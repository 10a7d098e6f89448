import type { FigureRecord } from './figure-record.ts';
import { pointsOfStories, pointsOfWords } from './score.ts';
import { Mark } from './surroundings.ts';
import { isSharedBit, type Reweighed, type Weights, weightBits } from './weights.ts';

/** Words that are worth more or less than before, and what all words were worth and are. */
export interface Reweighing {
  readonly before: Weights;
  readonly after: Weights;
  readonly moved: Reweighed;
}

/** Whether two figures score the same as before: nearly all do, as points come in quarters and have limits. */
export function scoreAlike({ before, after, moved }: Reweighing, a: FigureRecord, b: FigureRecord): boolean {
  if (moved.words.size > 0 && pointsOfWords(a, b, before) !== pointsOfWords(a, b, after)) return false;
  if (moved.stories.size === 0) return true;
  return pointsOfStories(a.source, b.source, before) === pointsOfStories(a.source, b.source, after);
}

/** What becomes of a figure by the words of its sentence. */
export interface Effect {
  /** How much more its words are worth together: that counts in all its pairs. */
  readonly total: number;
  /** It may be filed under others of its words. */
  readonly keys: boolean;
}

/** Tells what becomes of a figure that is filed under `top` words of its sentence, those that are worth most. */
export function effectOn({ before, after, moved }: Reweighing, record: FigureRecord, top: number): Effect {
  const { words, shared } = moved;
  const worths: number[] = [];
  let [was, is, most] = [0, 0, -1];
  for (let i = 0; i < record.wordCount; i++) {
    const hash = record.word(i);
    const old = before.wordWorth(hash);
    const isMoved = words.has(hash) || shared.has(hash);
    const now = isMoved ? after.wordWorth(hash) : old;
    const part = (record.mark(i) & Mark.near) === 0 ? 0.5 : 1;
    was += part * (old & weightBits);
    is += part * (now & weightBits);
    if (isMoved) most = Math.max(most, old & weightBits, now & weightBits);
    else worths.push(old);
  }
  const above = worths.filter((worth) => (worth & isSharedBit) !== 0 && most < (worth & weightBits)).length;
  return { total: after.rounded(is) - before.rounded(was), keys: 0 <= most && above < top };
}
