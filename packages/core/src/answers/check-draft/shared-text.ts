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
 * Every place in the sources that has three telling words of the draft in a row. What was looked for once is kept with
 * the sources: after a keystroke the few new shingles are found in one pass over those of all sources, through a filter.
 */
export function sharedText(passages: PassageIndex, draft: Fingerprint): SharedText {
  const table = tableOf(passages.prints);
  const hashes = shingles(draft.words, seedLength, minSeedWeight);
  lookUp(table, new Set(hashes));
  const own = passages.prints.has(draft.path)
    ? table.prints.findIndex(({ path }) => path === draft.path)
    : -1;
  const places = Array.from(hashes, (hash) => table.known.get(hash) ?? nowhere);
  return {
    prints: table.prints,
    own,
    places: own < 0 ? places : places.map((each) => withoutSlot(each, own)),
  };
}

const nowhere: Places = new Uint32Array();

/** All shingles of the sources, one after another, and what was found among them so far. */
interface Table {
  readonly prints: readonly Fingerprint[];
  readonly hashes: Uint32Array;
  /** Where the shingles of each source begin, and where the last ones end. */
  readonly starts: Uint32Array;
  known: Map<number, Places>;
}

const shinglesOf = derived((print: Fingerprint) => shingles(print.words, seedLength, minSeedWeight));

const tableOf = derived((all: PassageIndex['prints']): Table => {
  const prints = [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const starts = new Uint32Array(prints.length + 1);
  for (const [slot, print] of prints.entries()) starts[slot + 1] = starts[slot]! + shinglesOf(print).length;
  const hashes = new Uint32Array(starts[prints.length]!);
  for (const [slot, print] of prints.entries()) hashes.set(shinglesOf(print), starts[slot]);
  return { prints, hashes, starts, known: new Map() };
});

/** Sees to it that the table knows where these shingles are. */
function lookUp(table: Table, wanted: ReadonlySet<number>): void {
  const unknown = new Map<number, number[]>();
  for (const hash of wanted) if (hash !== 0 && !table.known.has(hash)) unknown.set(hash, []);
  if (unknown.size === 0) return;
  collect(table, unknown);
  if (table.known.size + unknown.size > keptShingles) {
    table.known = new Map([...table.known].filter(([hash]) => wanted.has(hash)));
  }
  for (const [hash, places] of unknown) table.known.set(hash, Uint32Array.from(places));
}

/** A power of two: few of the shingles that a draft lacks pass, and the filter stays in the processor's cache. */
const filterSize = 1 << 18;

function collect({ hashes, starts }: Table, wanted: ReadonlyMap<number, number[]>): void {
  const filter = new Uint8Array(filterSize);
  for (const hash of wanted.keys()) filter[hash & (filterSize - 1)] = 1;
  let slot = 0;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    if (filter[hash & (filterSize - 1)] === 0) continue;
    const places = wanted.get(hash);
    if (places === undefined) continue;
    while (starts[slot + 1]! <= at) slot++;
    places.push(slot, at - starts[slot]!);
  }
}

function withoutSlot(places: Places, slot: number): Places {
  return places.filter((_, i) => places[i & ~1] !== slot);
}
