/** A pair of equal blocks: the index of the old one and that of the new one. */
export type Pair = readonly [old: number, now: number];

/** Two lists of block hashes and what is taken to have become of the old ones: the index of a new one, or -1. */
export interface Pairing {
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly target: Int32Array;
}

/**
 * The old blocks whose pair is in doubt, because what stands there may be another block of the same words. The
 * neighbours tell: one that speaks for the pair is enough, or none that speaks against it. Where, between two `strong`
 * pairs, some came or went, both must speak for it.
 */
export function doubtful(pairing: Pairing, strong: readonly Pair[]): readonly number[] {
  const { old, now, target } = pairing;
  const source = sourcesOf(pairing);
  const found: number[] = [];
  let from: Pair = [-1, -1];
  for (const to of [...strong, [old.length, now.length] as const]) {
    const before = countsOf(old, from[0] + 1, to[0]);
    const after = countsOf(now, from[1] + 1, to[1]);
    for (let i = from[0] + 1; i < to[0]; i++) {
      const j = target[i]!;
      if (j < 0) continue;
      const isInside = from[1] < j && j < to[1];
      const isSteady = isInside && before.get(old[i]!) === after.get(old[i]!);
      const votes = votesOn(pairing, source, i, j);
      if (isSteady ? isRefuted(votes) : !isSettled(votes)) found.push(i);
    }
    from = to;
  }
  return found;
}

/** What a neighbour says of a pair: 1 for it, -1 against it, 0 nothing, because it is gone or new. */
type Votes = readonly [before: number, after: number];

function isSettled([before, after]: Votes): boolean {
  return before > 0 && after > 0;
}

function isRefuted([before, after]: Votes): boolean {
  return before <= 0 && after <= 0 && before + after < 0;
}

function votesOn(pairing: Pairing, source: Int32Array, i: number, j: number): Votes {
  const { old } = pairing;
  // A neighbour of the same words is in the same doubt.
  const vote = (step: 1 | -1): number =>
    old[i + step] === old[i] ? 0 : voteOf(pairing, source, i + step, j + step);
  return [vote(-1), vote(1)];
}

function voteOf({ old, now, target }: Pairing, source: Int32Array, i: number, j: number): number {
  const [isOut, isOutNow] = [i < 0 || i === old.length, j < 0 || j === now.length];
  if (isOut || isOutNow) return isOut && isOutNow ? 1 : -1;
  if (target[i] === j) return 1;
  return target[i]! >= 0 || source[j]! >= 0 ? -1 : 0;
}

/** Of every new block the old one that became it, or -1. */
function sourcesOf({ now, target }: Pairing): Int32Array {
  const source = new Int32Array(now.length).fill(-1);
  for (const [i, j] of target.entries()) if (j >= 0) source[j] = i;
  return source;
}

function countsOf(list: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = from; i < to; i++) counts.set(list[i]!, (counts.get(list[i]!) ?? 0) + 1);
  return counts;
}
