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
  const filter = new Uint8Array(1 << 16);
  for (const hash of places.keys()) filter[hash & 0xffff] = 1;
  const found: SharedText[] = [];
  for (const print of passages.prints.values()) {
    if (print.path === draft.path) continue;
    const seeds = seedsIn(shinglesOf(print), filter, places);
    if (seeds.length > 0) found.push({ print, seeds });
  }
  return found.sort((a, b) => (a.print.path < b.print.path ? -1 : 1));
}

function placesOf(hashes: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]!;
    if (hash === 0) continue;
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [i]);
    else if (known.length < maxPlaces) known.push(i);
  }
  return places;
}

/** A phrase that the draft uses more often than this is its own. */
const maxPlaces = 8;

function seedsIn(
  hashes: Uint32Array,
  filter: Uint8Array,
  places: ReadonlyMap<number, readonly number[]>,
): readonly SharedSeed[] {
  const seeds: SharedSeed[] = [];
  for (let b = 0; b < hashes.length; b++) {
    const hash = hashes[b]!;
    if (filter[hash & 0xffff] === 0 || hash === 0) continue;
    for (const a of places.get(hash) ?? []) seeds.push({ a, b });
  }
  return seeds;
}
