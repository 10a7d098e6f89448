import { derived } from '../../corpus/derived.ts';
import type { Fingerprint } from '../../duplicates/fingerprint.ts';
import type { PassageIndex } from '../../duplicates/passages.ts';
import { seedLength } from '../../duplicates/shingle-index.ts';
import { shingles } from '../../duplicates/winnow.ts';

/** Where three words stand in the sources: slot and position by turns, ascending. */
export type Places = Uint32Array;

/** The words that a draft shares with the sources. */
export interface SharedText {
  /** The sources, by path; a slot is a place in this list. */
  readonly prints: readonly Fingerprint[];
  /** The slot of a source at the draft's own path, which is left out; -1 where there is none. */
  readonly own: number;
  /** By position in the draft's words: where the three words from there on stand in the sources. */
  readonly places: readonly Places[];
}

/** Three words lighter than this ("in the end") say nothing of where they come from. */
const minSeedWeight = 30;
/** As many shingles are kept for the next keystroke. */
const keptShingles = 50_000;

/**
 * Every place in the sources that has three telling words of the draft in a row, by way of a table of all their shingles.
 * What was looked for once is kept with the sources.
 */
export function sharedText(passages: PassageIndex, draft: Fingerprint): SharedText {
  const table = tableOf(passages.prints);
  const hashes = shingles(draft.words, seedLength, minSeedWeight);
  const own = passages.prints.has(draft.path)
    ? table.prints.findIndex(({ path }) => path === draft.path)
    : -1;
  if (table.known.size > keptShingles) table.known.clear();
  const places = Array.from(hashes, (hash) => (hash === 0 ? nowhere : knownPlaces(table, hash)));
  return {
    prints: table.prints,
    own,
    places: own < 0 ? places : places.map((each) => withoutSlot(each, own)),
  };
}

const nowhere: Places = new Uint32Array();

/** All shingles of the sources, one after another, and where to find one. */
interface Table {
  readonly prints: readonly Fingerprint[];
  readonly hashes: Uint32Array;
  /** Where the shingles of each source begin, and where the last ones end. */
  readonly starts: Uint32Array;
  /** The shingles that tell something, ascending in each bucket, by the last bits of their hashes. */
  readonly order: Uint32Array;
  /** Where each bucket begins in `order`, and where the last one ends. */
  readonly buckets: Uint32Array;
  /** What was found so far. */
  readonly known: Map<number, Places>;
}

const shinglesOf = derived((print: Fingerprint) => shingles(print.words, seedLength, minSeedWeight));

const tableOf = derived((all: PassageIndex['prints']): Table => {
  const prints = [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const starts = new Uint32Array(prints.length + 1);
  for (const [slot, print] of prints.entries()) starts[slot + 1] = starts[slot]! + shinglesOf(print).length;
  const hashes = new Uint32Array(starts[prints.length]!);
  for (const [slot, print] of prints.entries()) hashes.set(shinglesOf(print), starts[slot]);
  return { prints, hashes, starts, ...inBuckets(hashes), known: new Map() };
});

/** Shingles that share a bucket, on average. */
const bucketLoad = 4;

/** Sorts the places of hashes into buckets, by counting. */
function inBuckets(hashes: Uint32Array): Pick<Table, 'order' | 'buckets'> {
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, hashes.length / bucketLoad)));
  const buckets = new Uint32Array(count + 1);
  for (const hash of hashes) if (hash !== 0) buckets[(hash & (count - 1)) + 1]!++;
  for (let i = 0; i < count; i++) buckets[i + 1]! += buckets[i]!;
  const order = new Uint32Array(buckets[count]!);
  const next = buckets.slice(0, count);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    if (hash !== 0) order[next[hash & (count - 1)]!++] = at;
  }
  return { order, buckets };
}

function knownPlaces(table: Table, hash: number): Places {
  const known = table.known.get(hash) ?? placesOf(table, hash);
  table.known.set(hash, known);
  return known;
}

/** Where a shingle stands in the sources. */
function placesOf({ hashes, starts, order, buckets }: Table, hash: number): Places {
  const bucket = hash & (buckets.length - 2);
  const found: number[] = [];
  for (let i = buckets[bucket]!; i < buckets[bucket + 1]!; i++) {
    const at = order[i]!;
    if (hashes[at] !== hash) continue;
    const slot = slotAt(starts, at);
    found.push(slot, at - starts[slot]!);
  }
  return found.length === 0 ? nowhere : Uint32Array.from(found);
}

/** The source that the shingle at a place belongs to. */
function slotAt(starts: Uint32Array, at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

function withoutSlot(places: Places, slot: number): Places {
  return places.filter((_, i) => places[i & ~1] !== slot);
}
