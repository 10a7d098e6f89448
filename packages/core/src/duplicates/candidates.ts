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

type Slots = Uint16Array | Uint32Array;

/** A search over the articles of a library. */
export function candidateSearch(library: Library, winnowed: (words: Words) => Uint32Array): CandidateSearch {
  const { slotOf, atSlot, postings } = library;
  let rank: Int32Array | null = null;
  const fronts = new Map<number, readonly number[]>();
  const front = (hash: number, holders: Slots): readonly number[] => {
    rank ??= ranksOf(library);
    const known = fronts.get(hash) ?? leastBy(holders, rank, oldest);
    fronts.set(hash, known);
    return known;
  };
  const partnersBy = (hash: number, slot: number): Slots | readonly number[] => {
    const holders = holdersOf(postings, hash);
    if (holders.length <= oldest + 1) return holders;
    const leading = front(hash, holders);
    return leading.includes(slot) ? holders : leading;
  };
  return {
    partnersOf(print) {
      const slot = slotOf.get(print.path)!;
      const isPartner = new Uint8Array(atSlot.length);
      isPartner[slot] = 1;
      const partners = new Set<string>();
      for (const hash of winnowed(print.words)) {
        const others = partnersBy(hash, slot);
        for (let i = 0; i < others.length; i++) {
          const other = others[i]!;
          if (isPartner[other] === 0) partners.add(atSlot[other]!.path);
          isPartner[other] = 1;
        }
      }
      return partners;
    },
    frontOf(hash) {
      const holders = holdersOf(postings, hash);
      return holders.length <= oldest + 1 ? [] : front(hash, holders).map((slot) => atSlot[slot]!.path);
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
