import { derived } from '../../corpus/derived.ts';
import type { Fingerprint } from '../../duplicates/fingerprint.ts';
import type { PassageIndex } from '../../duplicates/passages.ts';
import { seedLength } from '../../duplicates/seeds.ts';
import { shingles } from '../../duplicates/winnow.ts';

/** The same three words at `a` in the draft and at `b` in a source, as positions in their words. */
export interface SharedSeed {
  readonly a: number;
  readonly b: number;
}

/** A source and the words it shares with the draft. */
export interface SharedText {
  readonly print: Fingerprint;
  /** By position in the source. */
  readonly seeds: readonly SharedSeed[];
  /** All positions in the draft at which one of the shared shingles stands, in rising order. */
  readonly positions: Uint32Array;
}

/** Three words lighter than this ("in the end") say nothing of where they come from. */
const minSeedWeight = 30;

const shinglesOf = derived((print: Fingerprint) => shingles(print.words, seedLength, minSeedWeight));

/**
 * Every source that has three telling words of the draft in a row. One pass over the shingles of all sources, through
 * a filter of the draft's: no index of the sources has to be kept for it, or changed with them.
 */
export function sharedText(passages: PassageIndex, draft: Fingerprint): readonly SharedText[] {
  const places = placesOf(shinglesOf(draft));
  const filter = new Uint8Array(filterSize);
  for (const hash of places.keys()) filter[hash & (filterSize - 1)] = 1;
  const found: SharedText[] = [];
  for (const print of passages.prints.values()) {
    if (print.path === draft.path) continue;
    const shared = sharedWith(print, filter, places);
    if (shared !== null) found.push(shared);
  }
  return found.sort((a, b) => (a.print.path < b.print.path ? -1 : 1));
}

/** A power of two: few of the shingles that a draft lacks pass, and the filter stays in the processor's cache. */
const filterSize = 1 << 18;

function placesOf(hashes: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]!;
    if (hash === 0) continue;
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [i]);
    else known.push(i);
  }
  return places;
}

/** A phrase that the draft uses more often than this is its own. */
const maxPlaces = 8;

function sharedWith(
  print: Fingerprint,
  filter: Uint8Array,
  places: ReadonlyMap<number, readonly number[]>,
): SharedText | null {
  const hashes = shinglesOf(print);
  const seeds: SharedSeed[] = [];
  const positions = new Set<number>();
  for (let b = 0; b < hashes.length; b++) {
    const hash = hashes[b]!;
    if (filter[hash & (filterSize - 1)] === 0 || hash === 0) continue;
    const own = places.get(hash);
    if (own === undefined) continue;
    for (let n = 0; n < own.length; n++) {
      if (n < maxPlaces) seeds.push({ a: own[n]!, b });
      positions.add(own[n]!);
    }
  }
  return seeds.length === 0 ? null : { print, seeds, positions: Uint32Array.from(positions).sort() };
}
