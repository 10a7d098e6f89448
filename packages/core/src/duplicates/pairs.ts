import { MapEdit } from '../model/shared-map.ts';
import type { Steps } from '../model/steps.ts';
import { type CandidateSearch, candidateSearch } from './candidates.ts';
import { copiedShareOf } from './copied-share.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import type { Library } from './library.ts';
import { type Match, matchesBetween, matchesWithin, type Prepared, prepare } from './matches.ts';
import type { Words } from './words.ts';

/** What two articles share; both are the same one where it repeats itself. */
export interface Pair {
  readonly older: string;
  readonly newer: string;
  readonly matches: readonly Match[];
  /** How much of the newer article stands in the older one, 0 to 1. */
  readonly share: number;
}

/** Pairs with matches, under the paths of both. */
export type Pairs = ReadonlyMap<string, ReadonlyMap<string, Pair>>;

/** The pairs after a change, and which of them went and came. */
export interface PairUpdate {
  readonly pairs: Pairs;
  readonly gone: readonly Pair[];
  readonly fresh: readonly Pair[];
}

/** Brings the pairs from one state of the library to the next: compares what came with what it may share text with. */
export function* pairSteps(
  pairs: Pairs,
  before: Library,
  after: Library,
  gone: ReadonlySet<string>,
  added: readonly Fingerprint[],
  winnowed: (words: Words) => Uint32Array,
): Steps<PairUpdate> {
  const search = candidateSearch(after, winnowed);
  const isNew = new Set(added.map(({ path }) => path));
  const dropped = new Set<Pair>();
  for (const path of gone) for (const pair of pairs.get(path)?.values() ?? []) dropped.add(pair);
  const wanted = new Map<string, Set<string>>();
  for (const print of added) {
    want(wanted, after, print.path, [print.path, ...search.partnersOf(print)]);
    yield;
  }
  if (before.prints.size > 0) {
    const earlier = candidateSearch(before, winnowed);
    const went = [...gone].map((path) => before.prints.get(path)!);
    const touched = yield* touchedBy([...went, ...added], winnowed);
    for (const path of yield* frontChanges(before, after, earlier, search, touched, went, added)) {
      yield;
      const old = earlier.partnersOf(before.prints.get(path)!);
      const now = search.partnersOf(after.prints.get(path)!);
      for (const other of old) {
        const pair = now.has(other) ? undefined : pairs.get(path)?.get(other);
        if (pair !== undefined) dropped.add(pair);
      }
      want(
        wanted,
        after,
        path,
        [...now].filter((other) => !old.has(other) && !isNew.has(other)),
      );
    }
  }
  const fresh = yield* compare(wanted, after, added);
  return { pairs: replaced(pairs, dropped, fresh), gone: [...dropped], fresh };
}

/** All fingerprints of some articles. */
function* touchedBy(
  prints: readonly Fingerprint[],
  winnowed: (words: Words) => Uint32Array,
): Steps<ReadonlySet<number>> {
  const touched = new Set<number>();
  for (const { words } of prints) {
    yield;
    for (const hash of winnowed(words)) touched.add(hash);
  }
  return touched;
}

/** Articles that stay and come to, or leave, the front of a fingerprint that too many articles share. */
function* frontChanges(
  before: Library,
  after: Library,
  earlier: CandidateSearch,
  search: CandidateSearch,
  touched: ReadonlySet<number>,
  went: readonly Fingerprint[],
  added: readonly Fingerprint[],
): Steps<ReadonlySet<string>> {
  const isNew = new Set(added.map(({ path }) => path));
  const changed = new Set<string>();
  let tried = 0;
  for (const hash of touched) {
    if (tried++ % 64 === 0) yield;
    const now = search.frontOf(hash);
    // Where nothing went, there were no more than there are.
    if (went.length === 0 && now.length === 0) continue;
    const old = earlier.frontOf(hash);
    for (const path of symmetricDifference(old, now)) {
      if (before.prints.has(path) && after.prints.has(path) && !isNew.has(path)) changed.add(path);
    }
  }
  return changed;
}

function symmetricDifference(a: readonly string[], b: readonly string[]): readonly string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [...a.filter((item) => !inB.has(item)), ...b.filter((item) => !inA.has(item))];
}

/** Notes comparisons under the newer article of each. */
function want(
  wanted: Map<string, Set<string>>,
  { prints }: Library,
  path: string,
  others: readonly string[],
): void {
  for (const other of others) {
    const isOlder = compareAge(prints.get(path)!, prints.get(other)!) <= 0;
    const [older, newer] = isOlder ? [path, other] : [other, path];
    const list = wanted.get(newer);
    if (list === undefined) wanted.set(newer, new Set([older]));
    else list.add(older);
  }
}

/** So few articles that come are each compared with many that stay: then their places are looked up in, whatever their age. */
const fewAdded = 8;
/** So many articles are kept ready for the next comparison: what many share text with are the few oldest that have it. */
const mostReady = 1024;

/** Articles made ready for matching: those that came, where they are few, and those that were asked for lately. */
class ReadyArticles {
  private readonly prints: Library['prints'];
  private readonly came: ReadonlyMap<string, Prepared>;
  private readonly ready = new Map<string, Prepared>();

  constructor(prints: Library['prints'], added: readonly Fingerprint[]) {
    this.prints = prints;
    this.came = new Map(added.length <= fewAdded ? added.map((print) => [print.path, prepare(print)]) : []);
    for (const { index } of this.came.values()) index().places();
  }

  of(path: string): Prepared {
    return this.came.get(path) ?? this.lately(path);
  }

  /** Makes an article the one whose places are looked up in by these, unless all of them have places of their own. */
  prepareFor(path: string, others: ReadonlySet<string>): void {
    if (![...others].every((other) => this.came.has(other))) this.of(path).index().places();
  }

  /** Gives back the places of an article that was compared with all others. */
  finish(path: string): void {
    if (!this.came.has(path)) this.of(path).index().forgetPlaces();
  }

  private lately(path: string): Prepared {
    const { ready } = this;
    const prepared = ready.get(path) ?? prepare(this.prints.get(path)!);
    // The one that was not asked for longest is the first to go.
    ready.delete(path);
    ready.set(path, prepared);
    if (ready.size > mostReady) {
      const [first, unused] = ready.entries().next().value!;
      ready.delete(first);
      unused.release();
    }
    return prepared;
  }
}

function* compare(
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  { prints }: Library,
  added: readonly Fingerprint[],
): Steps<readonly Pair[]> {
  const ready = new ReadyArticles(prints, added);
  const found: Pair[] = [];
  // In the order of age articles of one event follow one another, as they share the articles they are compared with.
  const newerPaths = [...wanted.keys()].sort((a, b) => compareAge(prints.get(a)!, prints.get(b)!));
  for (const newerPath of newerPaths) {
    const others = wanted.get(newerPath)!;
    ready.prepareFor(newerPath, others);
    for (const path of others) {
      yield;
      const older = ready.of(path);
      const newer = ready.of(newerPath);
      const matches = path === newerPath ? matchesWithin(newer) : matchesBetween(older, newer);
      if (matches.length === 0) continue;
      found.push({ older: path, newer: newerPath, matches, share: copiedShareOf(matches, newer.print) });
    }
    ready.finish(newerPath);
  }
  return found;
}

function replaced(pairs: Pairs, gone: ReadonlySet<Pair>, fresh: readonly Pair[]): Pairs {
  const edit = new MapEdit(pairs);
  const own = new Map<string, Map<string, Pair>>();
  const ofPath = (path: string): Map<string, Pair> => {
    const known = own.get(path) ?? new Map(pairs.get(path));
    own.set(path, known);
    return known;
  };
  for (const { older, newer } of gone) {
    ofPath(older).delete(newer);
    ofPath(newer).delete(older);
  }
  for (const pair of fresh) {
    ofPath(pair.older).set(pair.newer, pair);
    ofPath(pair.newer).set(pair.older, pair);
  }
  for (const [path, partners] of own) edit.set(path, partners.size === 0 ? undefined : partners);
  return edit.done();
}
