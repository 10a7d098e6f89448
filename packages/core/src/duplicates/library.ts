import { MapEdit } from '../model/shared-map.ts';
import { mergeSorted } from '../model/sorted.ts';
import type { Steps } from '../model/steps.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import { noPostings, type Posted, type Postings, updatePostings } from './postings.ts';
import { lineHashes } from './recurring-lines.ts';
import type { Words } from './words.ts';

/** All articles of an index, by path and by slot, and which of them hold a fingerprint. */
export interface Library {
  readonly prints: ReadonlyMap<string, Fingerprint>;
  readonly slotOf: ReadonlyMap<string, number>;
  /** The article at a slot; null where the slot is free. */
  readonly atSlot: readonly (Fingerprint | null)[];
  /** All slots by age: that of the older of two articles comes first. */
  readonly byAge: readonly number[];
  readonly postings: Postings;
  /** Which articles hold a line: see `lineHashes`. */
  readonly lines: Postings;
}

/** A library of no articles. */
export const emptyLibrary: Library = {
  prints: new Map(),
  slotOf: new Map(),
  atSlot: [],
  byAge: [],
  postings: noPostings,
  lines: noPostings,
};

/** So many articles or more are posted in one step: each step may copy all postings, so that there must not be too many. */
const leastPosted = 32;

/** The library without the articles at these paths and with those added. */
export function* librarySteps(
  library: Library,
  gone: ReadonlySet<string>,
  added: readonly Fingerprint[],
  winnowed: (words: Words) => Uint32Array,
): Steps<Library> {
  const left = [...gone].map((path) => library.prints.get(path)!);
  const placed = place(library, gone, added);
  const slots = placed.atSlot.length;
  let { postings, lines } = library;
  let leaving = left;
  const atOnce = Math.max(leastPosted, slots >> 5);
  // What goes does so together with the first that come: of an article that is replaced, most stays.
  for (let from = 0; from < Math.max(1, added.length); from += atOnce) {
    yield;
    const coming = added.slice(from, from + atOnce);
    const gone = yield* hashedSteps(leaving, library.slotOf, winnowed);
    const come = yield* hashedSteps(coming, placed.slotOf, winnowed);
    postings = updatePostings(postings, gone.prints, come.prints, slots);
    yield;
    lines = updatePostings(lines, gone.lines, come.lines, slots);
    leaving = [];
  }
  return { ...placed, postings, lines };
}

/** What some articles post to the two tables. */
function* hashedSteps(
  articles: readonly Fingerprint[],
  slotOf: ReadonlyMap<string, number>,
  winnowed: (words: Words) => Uint32Array,
): Steps<{ readonly prints: readonly Posted[]; readonly lines: readonly Posted[] }> {
  const prints: Posted[] = [];
  const lines: Posted[] = [];
  for (const print of articles) {
    const slot = slotOf.get(print.path)!;
    prints.push({ slot, hashes: winnowed(print.words) });
    lines.push({ slot, hashes: lineHashes(print) });
    yield;
  }
  return { prints, lines };
}

/** Gives articles their slots: those that come get the first free ones. */
function place(
  library: Library,
  gone: ReadonlySet<string>,
  added: readonly Fingerprint[],
): Omit<Library, 'postings' | 'lines'> {
  const prints = new MapEdit(library.prints);
  const slotOf = new MapEdit(library.slotOf);
  const atSlot = [...library.atSlot];
  for (const path of gone) {
    atSlot[slotOf.get(path)!] = null;
    prints.set(path, undefined);
    slotOf.set(path, undefined);
  }
  const kept = library.byAge.filter((slot) => atSlot[slot] !== null);
  const coming: number[] = [];
  let next = 0;
  for (const print of added) {
    next = atSlot.indexOf(null, next);
    if (next < 0) next = atSlot.length;
    prints.set(print.path, print);
    slotOf.set(print.path, next);
    atSlot[next] = print;
    coming.push(next);
  }
  const compare = (a: number, b: number): number => compareAge(atSlot[a]!, atSlot[b]!);
  const byAge = mergeSorted(kept, coming.sort(compare), compare);
  return { prints: prints.done(), slotOf: slotOf.done(), atSlot, byAge };
}
