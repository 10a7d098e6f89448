import { joinHashes } from './name-hash.ts';
import { labelCount, nameClasses, outside } from './name-labels.ts';
import type { NameView } from './name-view.ts';
import type { TaggedStretch } from './tagged-stretch.ts';

/** Probability mass of outside and every class, summed over tokens. */
type Mass = Float64Array;

const classCount = nameClasses.length + 1;

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
  const readings = new Map<number, { readonly mass: Mass; count: number }>();
  for (const stretch of stretches) {
    eachReading(view, stretch, (key, token, share) => {
      const reading = readings.get(key) ?? { mass: new Float64Array(classCount), count: 0 };
      readings.set(key, reading);
      reading.count += share;
      addMass(reading.mass, stretch, token, share);
    });
  }
  return stretches.map((stretch) => adjusted(view, stretch, readings));
}

function adjusted(
  view: NameView,
  stretch: TaggedStretch,
  readings: ReadonlyMap<number, { readonly mass: Mass; readonly count: number }>,
): Float32Array {
  let scores = stretch.scores;
  const others = new Float64Array(classCount);
  eachReading(view, stretch, (key, token, share, own) => {
    const reading = readings.get(key);
    if (!own || reading === undefined) return;
    const count = reading.count - share;
    if (count < 0.5) return;
    if (scores === stretch.scores) scores = scores.slice();
    others.set(reading.mass);
    addMass(others, stretch, token, -share);
    const weight = trust * Math.min(1, count / 2);
    const at = (token - stretch.from) * labelCount;
    for (let label = 0; label < labelCount; label++) {
      const mass = others[(label + 1) >> 1]! / count;
      scores[at + label]! += weight * Math.log(Math.max(0, mass) + doubt);
    }
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

function addMass(mass: Mass, { from, marginals }: TaggedStretch, token: number, share: number): void {
  const at = (token - from) * labelCount;
  mass[outside]! += share * marginals[at]!;
  for (let label = 1; label < labelCount; label++) mass[(label + 1) >> 1]! += share * marginals[at + label]!;
}
