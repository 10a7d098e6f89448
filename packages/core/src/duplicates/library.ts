import type { Steps } from '../model/steps.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import { noPostings, type Posted, type Postings, updatePostings } from './postings.ts';
import { lineHashes } from './recurring-lines.ts';
import { winnow } from './winnow.ts';

/** All articles of an index, by path and by slot, and which of them hold a fingerprint. */
export interface Library {
  readonly prints: ReadonlyMap<string, Fingerprint>;
  /** By age: the older of two articles comes first. */
  readonly byAge: readonly Fingerprint[];
  readonly slotOf: ReadonlyMap<string, number>;
  /** The article at a slot; null where the slot is free. */
  readonly atSlot: readonly (Fingerprint | null)[];
  readonly postings: Postings;
  /** Which articles hold a line: see `lineHashes`. */
  readonly lines: Postings;
}

/** A library of no articles. */
export const emptyLibrary: Library = {
  prints: new Map(),
  byAge: [],
  slotOf: new Map(),
  atSlot: [],
  postings: noPostings,
  lines: noPostings,
};

/** So many articles or more are posted in one step: each step copies all postings, so that there must not be too many. */
const leastPosted = 32;

/** The library without the articles at these paths and with those added. */
export function* librarySteps(
  library: Library,
  gone: ReadonlySet<string>,
  added: readonly Fingerprint[],
): Steps<Library> {
  const prints = new Map(library.prints);
  const slotOf = new Map(library.slotOf);
  const atSlot = [...library.atSlot];
  const freed: Posted[] = [];
  const freedLines: Posted[] = [];
  for (const path of gone) {
    const slot = slotOf.get(path)!;
    freed.push({ slot, hashes: winnow(prints.get(path)!.words) });
    freedLines.push({ slot, hashes: lineHashes(prints.get(path)!) });
    atSlot[slot] = null;
    prints.delete(path);
    slotOf.delete(path);
  }
  let next = 0;
  for (const print of added) {
    while (next < atSlot.length && atSlot[next] !== null) next++;
    prints.set(print.path, print);
    slotOf.set(print.path, next);
    atSlot[next] = print;
  }
  const slots = atSlot.length;
  let postings = updatePostings(library.postings, freed, [], slots);
  let lines = updatePostings(library.lines, freedLines, [], slots);
  const atOnce = Math.max(leastPosted, slots >> 5);
  for (let from = 0; from < added.length; from += atOnce) {
    yield;
    const coming = added.slice(from, from + atOnce);
    const posted = (hashesOf: (print: Fingerprint) => Uint32Array): readonly Posted[] =>
      coming.map((print) => ({ slot: slotOf.get(print.path)!, hashes: hashesOf(print) }));
    postings = updatePostings(
      postings,
      [],
      posted(({ words }) => winnow(words)),
      slots,
    );
    lines = updatePostings(lines, [], posted(lineHashes), slots);
  }
  return { prints, byAge: mergeByAge(library.byAge, gone, added), slotOf, atSlot, postings, lines };
}

function mergeByAge(
  byAge: readonly Fingerprint[],
  gone: ReadonlySet<string>,
  added: readonly Fingerprint[],
): readonly Fingerprint[] {
  const kept = gone.size === 0 ? byAge : byAge.filter(({ path }) => !gone.has(path));
  const fresh = added.toSorted(compareAge);
  const merged: Fingerprint[] = [];
  let next = 0;
  for (const print of fresh) {
    while (next < kept.length && compareAge(kept[next]!, print) < 0) merged.push(kept[next++]!);
    merged.push(print);
  }
  while (next < kept.length) merged.push(kept[next++]!);
  return merged;
}
