import type { Fingerprint } from './fingerprint.ts';
import type { Library } from './library.ts';
import { holdersOf } from './postings.ts';
import type { Words } from './words.ts';

/** Of articles that share a fingerprint each is compared with this many of the oldest: enough to find a cluster. */
const oldest = 24;

/** Finds the articles that one must be compared with. */
export interface CandidateSearch {
  /** Paths of all articles that share a fingerprint with this one, in no particular order. */
  partnersOf(print: Fingerprint): ReadonlySet<string>;
  /** Paths of the oldest articles with this fingerprint, if too many have it for all to be compared; else none. */
  frontOf(hash: number): readonly string[];
}

/** A search over the articles of a library. */
export function candidateSearch(library: Library, winnowed: (words: Words) => Uint32Array): CandidateSearch {
  const { slotOf, atSlot, postings } = library;
  let rank: Int32Array | null = null;
  const front = (holders: Uint16Array | Uint32Array): readonly number[] => {
    if (holders.length <= oldest + 1) return [...holders];
    rank ??= ranksOf(library);
    return leastBy(holders, rank, oldest);
  };
  return {
    partnersOf(print) {
      const slot = slotOf.get(print.path)!;
      const partners = new Set<number>();
      for (const hash of winnowed(print.words)) {
        const holders = holdersOf(postings, hash);
        const leading = front(holders);
        for (const other of leading.includes(slot) ? holders : leading) partners.add(other);
      }
      partners.delete(slot);
      return new Set([...partners].map((other) => atSlot[other]!.path));
    },
    frontOf(hash) {
      const holders = holdersOf(postings, hash);
      return holders.length <= oldest + 1 ? [] : front(holders).map((slot) => atSlot[slot]!.path);
    },
  };
}

/** By slot, how many articles are older. */
function ranksOf({ byAge, atSlot }: Library): Int32Array {
  const rank = new Int32Array(atSlot.length);
  for (let i = 0; i < byAge.length; i++) rank[byAge[i]!] = i;
  return rank;
}

/** The items of least rank, in its order. */
function leastBy(items: ArrayLike<number>, rank: Int32Array, count: number): readonly number[] {
  const least: number[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (least.length === count && rank[least[count - 1]!]! < rank[item]!) continue;
    let at = least.length;
    while (at > 0 && rank[item]! < rank[least[at - 1]!]!) at--;
    least.splice(at, 0, item);
    least.length = Math.min(count, least.length);
  }
  return least;
}
