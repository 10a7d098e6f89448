import { type Blocks, membersOf, placeIn, refile } from './block-edit.ts';
import { reachOf, weighAll } from './blocking.ts';
import { linkAll, linkOf } from './link-all.ts';
import { LinkEdit, type Links } from './link-edit.ts';
import type { FigureRecord } from './record.ts';
import { linkThreshold, scoreOf } from './score.ts';
import { shardedMap } from './sharded-map.ts';
import { noCounts, type Reweighed, recount, reweighed, type Weighed, type WordCounts } from './weights.ts';

/** Figures, the blocks they meet in, and the links between those that state the same quantity. Immutable. */
export interface LinkIndex {
  /** By path. Articles without figures are left out. */
  readonly sources: ReadonlyMap<string, readonly Weighed[]>;
  /** Hashes of all words of each article's figures and story, by path: what a change of weights is looked for in. */
  readonly vocabularies: ReadonlyMap<string, Int32Array>;
  readonly counts: WordCounts;
  readonly blocks: Blocks;
  readonly links: Links;
}

/** The links of no articles. */
export const noLinks: LinkIndex = {
  sources: new Map(),
  vocabularies: new Map(),
  counts: noCounts,
  blocks: shardedMap(),
  links: new Map(),
};

/** A changed index and the figures whose links may differ from before, gone ones included. */
export interface Relinked {
  readonly index: LinkIndex;
  readonly touched: ReadonlySet<FigureRecord>;
}

/** Takes the figures of some articles out and puts others in; equals a rebuild, whatever the order. */
export function relink(
  index: LinkIndex,
  removed: readonly string[],
  added: readonly (readonly FigureRecord[])[],
): Relinked {
  const gone = [...new Set(removed)].flatMap((path) => {
    const weighed = index.sources.get(path);
    return weighed === undefined ? [] : [weighed.map(({ record }) => record)];
  });
  const fresh = added.filter((records) => records.length > 0);
  if (gone.length === 0 && fresh.length === 0) return { index, touched: new Set() };
  const counts = recount(index.counts, gone, fresh);
  const moved = index.sources.size === 0 ? null : reweighed(index.counts, counts, [...gone, ...fresh]);
  const swap = weighAgain(index, gone, fresh, counts, moved);
  return moved === null ? relinkAll(swap, counts) : relinkChanged(index, swap, counts);
}

/** The weighed record of a figure. */
export function weighedOf({ sources }: Pick<LinkIndex, 'sources'>, { source, index }: FigureRecord): Weighed {
  return sources.get(source.path)![index]!;
}

/** Whether a figure is in the index, and not an earlier version of its article. */
export function isPresent({ sources }: LinkIndex, record: FigureRecord): boolean {
  return sources.get(record.source.path)?.[record.index]?.record === record;
}

/** Weighed figures that take the place of others. */
interface Swap {
  readonly sources: LinkIndex['sources'];
  readonly vocabularies: LinkIndex['vocabularies'];
  readonly out: readonly Weighed[];
  readonly in: readonly Weighed[];
}

/** Weighs what is new, and what stays but holds a word that is worth something else now. */
function weighAgain(
  index: LinkIndex,
  gone: readonly (readonly FigureRecord[])[],
  fresh: readonly (readonly FigureRecord[])[],
  counts: WordCounts,
  moved: Reweighed | null,
): Swap {
  const reach = reachOf(counts);
  const sources = new Map(index.sources);
  const vocabularies = new Map(index.vocabularies);
  const out: Weighed[] = [];
  const put: Weighed[] = [];
  for (const records of gone) {
    const { path } = records[0]!.source;
    out.push(...sources.get(path)!);
    sources.delete(path);
    vocabularies.delete(path);
  }
  const staleIn = moved === null ? everyOne : staleBy(moved);
  for (const [path, vocabulary] of vocabularies) {
    const weighed = sources.get(path)!;
    const stale = staleIn(weighed, vocabulary);
    if (stale.length === 0) continue;
    const records = stale.map(({ record }) => record);
    const again = weighAll(records, reach, counts).filter((each, i) => !weighSame(each, stale[i]!));
    if (again.length === 0) continue;
    const kept = [...weighed];
    for (const each of again) {
      out.push(kept[each.record.index]!);
      kept[each.record.index] = each;
    }
    sources.set(path, kept);
    put.push(...again);
  }
  for (const records of fresh) {
    const weighed = weighAll(records, reach, counts);
    const { path } = records[0]!.source;
    sources.set(path, weighed);
    vocabularies.set(path, vocabularyOf(records));
    put.push(...weighed);
  }
  return { sources, vocabularies, out, in: put };
}

/** Those of one article's figures that may have to be weighed again. */
type Stale = (weighed: readonly Weighed[], vocabulary: Int32Array) => readonly Weighed[];

const everyOne: Stale = (weighed) => weighed;

/** Figures that hold a word of another weight now; all of an article's where it tells the story. */
function staleBy({ words, stories }: Reweighed): Stale {
  const isWord = anyOf(words);
  const isStory = anyOf(stories);
  const isEither = anyOf(new Set([...words, ...stories]));
  return (weighed, vocabulary) => {
    if (!isEither(vocabulary)) return [];
    if (isStory(weighed[0]!.record.source.story)) return weighed;
    return weighed.filter(({ record }) => isWord(record.words));
  };
}

function vocabularyOf(records: readonly FigureRecord[]): Int32Array {
  const hashes = new Set(records[0]!.source.story);
  for (const { words } of records) for (const hash of words) hashes.add(hash);
  return Int32Array.from(hashes);
}

/** Whether some of a list's hashes are among these. Nearly no list has one, and a table of bits says so at once. */
function anyOf(wanted: ReadonlySet<number>): (hashes: ArrayLike<number>) => boolean {
  if (wanted.size === 0) return () => false;
  const bits = new Uint8Array(0x10000);
  for (const hash of wanted) bits[hash & 0xffff] = 1;
  return (hashes) => {
    for (let i = 0; i < hashes.length; i++) {
      if (bits[hashes[i]! & 0xffff] === 1 && wanted.has(hashes[i]!)) return true;
    }
    return false;
  };
}

/** Whether a record weighed again is worth what it was, and meets whom it met: most counts move no weight. */
function weighSame(a: Weighed, b: Weighed): boolean {
  if (a.source.storyBar !== b.source.storyBar) return false;
  return isSame(a.words, b.words) && isSame(a.keys, b.keys) && isSame(a.source.story, b.source.story);
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

function relinkAll({ sources, vocabularies, out }: Swap, counts: WordCounts): Relinked {
  const { blocks, links } = linkAll([...sources.values()].flat(), reachOf(counts));
  const touched = new Set(out.map(({ record }) => record));
  for (const weighed of sources.values()) for (const { record } of weighed) touched.add(record);
  return { index: { sources, vocabularies, counts, blocks, links }, touched };
}

/** Links what changed: swapped figures with all they meet, and others that a swap brought within reach or out of it. */
function relinkChanged(index: LinkIndex, swap: Swap, counts: WordCounts): Relinked {
  const { window } = reachOf(counts);
  const { blocks, near, moved } = refile(index.blocks, swap.out, swap.in, window);
  const edit = new LinkEdit(index.links);
  for (const { record } of swap.out) edit.drop(record);
  for (const { record } of swap.in) edit.touched.add(record);
  for (const { a, b } of near) addLink(edit, weighedOf(swap, a), weighedOf(swap, b));
  const swapped = new Set(swap.in.map(({ record }) => record));
  for (const { a, b } of moved) {
    if (swapped.has(a) || swapped.has(b)) continue;
    edit.dropPair(a, b);
    if (meet(weighedOf(swap, a), weighedOf(swap, b), blocks, window))
      addLink(edit, weighedOf(swap, a), weighedOf(swap, b));
  }
  const { links, touched } = edit;
  const { sources, vocabularies } = swap;
  return { index: { sources, vocabularies, counts, blocks, links }, touched };
}

function addLink(edit: LinkEdit, a: Weighed, b: Weighed): void {
  const score = scoreOf(a, b, linkThreshold);
  if (linkThreshold <= score) edit.add(linkOf(a.record, b.record, score));
}

/** Whether some block has two figures within the window of each other. */
export function meet(a: Weighed, b: Weighed, blocks: Blocks, window: number): boolean {
  return a.keys.some((key) => {
    if (!b.keys.includes(key)) return false;
    const block = membersOf(blocks, key);
    return (
      block.length <= window + 1 || Math.abs(placeIn(block, a.record) - placeIn(block, b.record)) <= window
    );
  });
}

/** The figures that a figure meets in its blocks. */
export function neighborsIn(index: LinkIndex, { record, keys }: Weighed): readonly Weighed[] {
  const { window } = reachOf(index.counts);
  const met = new Set<FigureRecord>();
  for (const key of keys) {
    const block = membersOf(index.blocks, key);
    const at = placeIn(block, record);
    for (const other of block.slice(Math.max(0, at - window), at + window + 1)) met.add(other);
  }
  met.delete(record);
  return [...met].map((other) => weighedOf(index, other));
}
