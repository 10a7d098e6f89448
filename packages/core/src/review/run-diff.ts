import { sortKeys } from './canonical.ts';
import { isSame, type Marked, pairsOf } from './pairing.ts';

/** What two runs say differently of one article. */
export interface RunDifference {
  readonly added: readonly Marked[];
  readonly removed: readonly Marked[];
  /** Same place, another kind or another meaning. */
  readonly changed: readonly { readonly before: Marked; readonly after: Marked }[];
}

/** Compares the annotations of two runs on the same text. */
export function diffRuns(before: readonly Marked[], after: readonly Marked[]): RunDifference {
  const pairs = pairsOf(before, after, isSame);
  const [old, now] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  return {
    removed: before.filter((each) => !old.has(each)),
    added: after.filter((each) => !now.has(each)),
    changed: pairs
      .filter(([a, b]) => a.kind !== b.kind || !sameMeaning(a, b))
      .map(([a, b]) => ({ before: a, after: b }))
      .sort((x, y) => x.before.start - y.before.start),
  };
}

function sameMeaning(a: Marked, b: Marked): boolean {
  return JSON.stringify(sortKeys(a.meaning)) === JSON.stringify(sortKeys(b.meaning));
}
