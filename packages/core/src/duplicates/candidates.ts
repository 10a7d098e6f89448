import { compareAge, type Fingerprint } from './fingerprint.ts';
import { winnow } from './winnow.ts';

/** Two articles that share a fingerprint, the older one first. */
export interface Candidate {
  readonly older: Fingerprint;
  readonly newer: Fingerprint;
}

/** Of articles that share one fingerprint each is compared with this many of the oldest: enough to find a cluster. */
const oldest = 24;

/** Pairs of articles that share at least one fingerprint. */
export function candidatesOf(fingerprints: readonly Fingerprint[]): readonly Candidate[] {
  const byAge = fingerprints.toSorted(compareAge);
  const holders = new Map<number, number[]>();
  byAge.forEach((print, rank) => {
    for (const hash of new Set(winnow(print.words).hash)) {
      const list = holders.get(hash);
      if (list === undefined) holders.set(hash, [rank]);
      else list.push(rank);
    }
  });
  const pairs = new Set<number>();
  for (const list of holders.values()) addPairs(pairs, list, byAge.length);
  return [...pairs]
    .toSorted((a, b) => a - b)
    .map((pair) => ({ older: byAge[Math.floor(pair / byAge.length)]!, newer: byAge[pair % byAge.length]! }));
}

function addPairs(pairs: Set<number>, ranks: readonly number[], count: number): void {
  for (let i = 0; i < Math.min(oldest, ranks.length); i++) {
    for (let j = i + 1; j < ranks.length; j++) pairs.add(ranks[i]! * count + ranks[j]!);
  }
}
