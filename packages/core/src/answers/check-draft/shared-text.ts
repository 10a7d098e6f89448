import { derived } from '../../corpus/derived.ts';
import type { Fingerprint } from '../../duplicates/fingerprint.ts';
import type { PassageIndex } from '../../duplicates/passages.ts';
import { seedLength } from '../../duplicates/shingle-index.ts';
import { shingles } from '../../duplicates/winnow.ts';
import { compareText } from '../../model/sorted.ts';
import type { Steps } from '../../model/steps.ts';

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
 * Nothing is made of all of them together, so that a changed source costs no more than another pass.
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

/** The shingles of each source, and what was found among them so far. */
interface Table {
  readonly prints: readonly Fingerprint[];
  readonly shingles: readonly Uint32Array[];
  known: Map<number, Places>;
}

const shinglesOf = derived((print: Fingerprint) => shingles(print.words, seedLength, minSeedWeight));

/** Makes the shingles of each source ahead of the first draft. */
export function* sharedTextSteps({ prints }: PassageIndex): Steps<void> {
  for (const print of prints.values()) {
    shinglesOf(print);
    yield;
  }
  tableOf(prints);
}

const tableOf = derived((all: PassageIndex['prints']): Table => {
  const prints = [...all.values()].sort((a, b) => compareText(a.path, b.path));
  return { prints, shingles: prints.map(shinglesOf), known: new Map() };
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

/** Bits: few of the shingles that a draft lacks pass, and the filter stays in the processor's nearest cache. */
const filterBits = 1 << 17;

function collect(table: Table, wanted: ReadonlyMap<number, number[]>): void {
  const filter = new Uint32Array(filterBits >>> 5);
  for (const hash of wanted.keys()) filter[(hash & (filterBits - 1)) >>> 5]! |= 1 << (hash & 31);
  for (const [slot, hashes] of table.shingles.entries()) {
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at]!;
      if ((filter[(hash & (filterBits - 1)) >>> 5]! & (1 << (hash & 31))) !== 0)
        wanted.get(hash)?.push(slot, at);
    }
  }
}

function withoutSlot(places: Places, slot: number): Places {
  return places.filter((_, i) => places[i & ~1] !== slot);
}
