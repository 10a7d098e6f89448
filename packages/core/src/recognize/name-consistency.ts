import { joinHashes } from './name-hash.ts';
import { labelCount, nameClasses, outside } from './name-labels.ts';
import type { NameView } from './name-view.ts';
import type { TaggedStretch } from './tagged-stretch.ts';

const classCount = nameClasses.length + 1;

/** How a word is read all over the article: probability mass of outside and every class, and how many readings. */
class Reading {
  count = 0;
  readonly mass: number[] = new Array<number>(classCount).fill(0);

  add({ from, marginals }: TaggedStretch, token: number, share: number): void {
    this.count += share;
    const at = (token - from) * labelCount;
    this.mass[outside]! += share * marginals[at]!;
    for (let label = 1; label < labelCount; label++)
      this.mass[(label + 1) >> 1]! += share * marginals[at + label]!;
  }
}

/** How much the rest of the article weighs against the sentence, and what it can say at most. */
const trust = 1.2;
const doubt = 0.03;

/**
 * One reading a name an article: the scores of every token (the same array where nothing changes), raised and lowered by how the same token is read elsewhere
 * in the article. A word that stands alone is also compared with the last words of longer names, so that surnames follow
 * full names; a word inside a longer name only with the same pair of words.
 */
export function withConsistency(
  view: NameView,
  stretches: readonly TaggedStretch[],
): readonly Float32Array[] {
  const readings = new Map<number, Reading>();
  for (const stretch of stretches) {
    eachReading(view, stretch, (key, token, share) => {
      const reading = readings.get(key) ?? new Reading();
      if (reading.count === 0) readings.set(key, reading);
      reading.add(stretch, token, share);
    });
  }
  return stretches.map((stretch) => adjusted(view, stretch, readings));
}

function adjusted(
  view: NameView,
  stretch: TaggedStretch,
  readings: ReadonlyMap<number, Reading>,
): Float32Array {
  let { scores } = stretch;
  eachReading(view, stretch, (key, token, share, own) => {
    const reading = readings.get(key);
    if (!own || reading === undefined || reading.count - share < 0.5) return;
    if (scores === stretch.scores) scores = scores.slice();
    reading.add(stretch, token, -share);
    weigh(reading, scores, (token - stretch.from) * labelCount);
    reading.add(stretch, token, share);
  });
  return scores;
}

/** Calls back with the keys a token is read under; `own` marks the one it is judged by. */
function eachReading(
  view: NameView,
  { from, to }: TaggedStretch,
  visit: (key: number, token: number, share: number, own: boolean) => void,
): void {
  for (let i = from; i < to; i++) {
    const word = view.words[i]!;
    if (!word.capital) continue;
    const before = i > from && view.words[i - 1]!.capital;
    const after = i + 1 < to && view.words[i + 1]!.capital;
    if (!before && !after) visit(word.lowerHash, i, 1, true);
    else if (before && !after) visit(word.lowerHash, i, 0.5, false);
    if (before) visit(joinHashes(view.words[i - 1]!.lowerHash, word.lowerHash), i, 1, true);
    else if (after) visit(~joinHashes(word.lowerHash, view.words[i + 1]!.lowerHash), i, 1, true);
  }
}

/** Raises and lowers the scores of one word by how it is read elsewhere. */
function weigh({ mass, count }: Reading, scores: Float32Array, at: number): void {
  const weight = trust * Math.min(1, count / 2);
  for (let group = 0; group < classCount; group++) {
    const change = weight * Math.log(Math.max(0, mass[group]! / count) + doubt);
    const last = 2 * group;
    for (let label = Math.max(0, last - 1); label <= last; label++) scores[at + label]! += change;
  }
}
