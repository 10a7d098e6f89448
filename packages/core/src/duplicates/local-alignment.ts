import { type Alignment, contentWeight } from './alignment.ts';
import { type Range, type Words, weightOf } from './words.ts';

/** Tenths that a word without a counterpart costs. */
const gapCost = 7;
/** Ranges are cut to this many words: longer sentences are lists. */
export const longest = 90;

/** The scores of the alignment that is looked for: one table for all, as hundreds are looked for in two articles. */
const score = new Int16Array((longest + 1) ** 2);

/**
 * The best local alignment (Smith and Waterman, 1981) of two sentences: words that match count their weight, words
 * between them cost. Null where nothing matches.
 */
export function alignLocally(a: Words, b: Words, inA: Range, inB: Range): Alignment | null {
  const rows = Math.min(longest, inA.to - inA.from);
  const columns = Math.min(longest, inB.to - inB.from);
  const width = columns + 1;
  score.fill(0, 0, width);
  let best = 0;
  for (let i = 1; i <= rows; i++) {
    const x = inA.from + i - 1;
    const hash = a.hash[x]!;
    const weight = weightOf(a, x);
    let left = 0;
    score[i * width] = left;
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      const y = inB.from + j - 1;
      const matched = hash === b.hash[y] ? Math.min(weight, weightOf(b, y)) : -2 * gapCost;
      const across = score[at - width - 1]! + matched;
      const beside = Math.max(left, score[at - width]!) - gapCost;
      left = Math.max(0, across, beside);
      score[at] = left;
      if (left > score[best]!) best = at;
    }
  }
  return score[best] === 0 ? null : traceBack(width, best, a, b, inA, inB);
}

function traceBack(width: number, best: number, a: Words, b: Words, inA: Range, inB: Range): Alignment {
  let at = best;
  let matches = 0;
  let content = 0;
  let sum = 0;
  while (score[at]! > 0) {
    const x = inA.from + Math.floor(at / width) - 1;
    const y = inB.from + (at % width) - 1;
    const weight = Math.min(weightOf(a, x), weightOf(b, y));
    if (a.hash[x] === b.hash[y] && score[at] === score[at - width - 1]! + weight) {
      matches++;
      sum += weight;
      if (weight >= contentWeight) content++;
      at -= width + 1;
    } else if (score[at] === score[at - 1]! - gapCost) at -= 1;
    else if (score[at] === score[at - width]! - gapCost) at -= width;
    else at -= width + 1;
  }
  return {
    aStart: inA.from + Math.floor(at / width),
    aEnd: inA.from + Math.floor(best / width),
    bStart: inB.from + (at % width),
    bEnd: inB.from + (best % width),
    score: sum,
    net: score[best]!,
    matches,
    content,
    segments: 0,
  };
}
