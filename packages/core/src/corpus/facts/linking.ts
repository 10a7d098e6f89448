import { refile } from './block-edit.ts';
import { comparePlaces, compareRecords, reachOf, weigh } from './blocking.ts';
import type { Link } from './group.ts';
import { byFigure, LinkEdit, type Links } from './link-edit.ts';
import type { FigureRecord } from './record.ts';
import { linkThreshold, scoreOf, veto } from './score.ts';
import { type ShardedMap, shardedMap } from './sharded-map.ts';
import { noCounts, type Reweighed, recount, reweighed, type Weighed, type WordCounts } from './weights.ts';

/** Figures, the blocks they meet in, and the links between those that state the same quantity. Immutable. */
export interface LinkIndex {
  /** By path. Articles without figures are left out. */
  readonly sources: ReadonlyMap<string, readonly Weighed[]>;
  readonly counts: WordCounts;
  /** Block key to its members, in the order of `compareRecords`. */
  readonly blocks: ShardedMap<readonly Weighed[]>;
  readonly links: Links;
}

export const noLinks: LinkIndex = {
  sources: new Map(),
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
  const gone = removed.flatMap((path) => {
    const weighed = index.sources.get(path);
    return weighed === undefined ? [] : [weighed.map(({ record }) => record)];
  });
  const fresh = added.filter((records) => records.length > 0);
  if (gone.length === 0 && fresh.length === 0) return { index, touched: new Set() };
  const counts = recount(index.counts, gone, fresh);
  const moved = reweighed(index.counts, counts, [...gone, ...fresh]);
  const swap = weighAgain(index, gone, fresh, counts, moved);
  return moved === null || index.sources.size === 0
    ? linkAll(swap, counts)
    : linkChanged(index, swap, counts);
}

/** Weighed figures that take the place of others. */
interface Swap {
  readonly sources: ReadonlyMap<string, readonly Weighed[]>;
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
  const out: Weighed[] = [];
  const put: Weighed[] = [];
  for (const records of gone) {
    const { path } = records[0]!.source;
    out.push(...sources.get(path)!);
    sources.delete(path);
  }
  for (const [path, weighed] of sources) {
    if (moved !== null && !weighed.some((each) => holds(each, moved))) continue;
    const again = weighed.map((each) =>
      moved === null || holds(each, moved) ? weigh(each.record, reach, counts) : each,
    );
    sources.set(path, again);
    for (const [i, each] of weighed.entries()) {
      if (each === again[i]) continue;
      out.push(each);
      put.push(again[i]!);
    }
  }
  for (const records of fresh) {
    const weighed = records.map((record) => weigh(record, reach, counts));
    sources.set(records[0]!.source.path, weighed);
    put.push(...weighed);
  }
  return { sources, out, in: put };
}

function holds({ record }: Weighed, { words, stories }: Reweighed): boolean {
  return (
    (words.size > 0 && record.words.some((hash) => words.has(hash))) ||
    (stories.size > 0 && record.source.story.some((hash) => stories.has(hash)))
  );
}

/** Links everything anew. */
function linkAll({ sources, out }: Swap, counts: WordCounts): Relinked {
  const { window } = reachOf(counts);
  const blocks = fileAll(sources);
  const links: Link[] = [];
  for (const [key, members] of blocks.entries()) {
    for (const [i, a] of members.entries()) {
      const end = Math.min(members.length, i + window + 1);
      for (let j = i + 1; j < end; j++) {
        const b = members[j]!;
        if (!meetEarlier(a, b, key, blocks, window)) addLink(links, a, b);
      }
    }
  }
  const touched = new Set(out.map(({ record }) => record));
  for (const weighed of sources.values()) for (const { record } of weighed) touched.add(record);
  return { index: { sources, counts, blocks, links: byFigure(links) }, touched };
}

function addLink(links: Link[], a: Weighed, b: Weighed): void {
  const score = scoreOf(a, b);
  if (linkThreshold <= score) links.push(linkOf(a.record, b.record, score));
}

function linkOf(a: FigureRecord, b: FigureRecord, score: number): Link {
  return comparePlaces(a, b) < 0 ? { a, b, score } : { a: b, b: a, score };
}

/** Whether two members of a block were already compared in a block of an earlier key of the first. */
function meetEarlier(
  a: Weighed,
  b: Weighed,
  key: number,
  blocks: ShardedMap<readonly Weighed[]>,
  window: number,
): boolean {
  for (const earlier of a.keys) {
    if (earlier === key) return false;
    if (b.keys.includes(earlier) && areNear(blocks.get(earlier)!, a, b, window)) return true;
  }
  return false;
}

function areNear(block: readonly Weighed[], a: Weighed, b: Weighed, window: number): boolean {
  return block.length <= window + 1 || Math.abs(placeIn(block, a) - placeIn(block, b)) <= window;
}

/** Where a figure stands in a block, or would. */
function placeIn(block: readonly Weighed[], { record }: Weighed): number {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareRecords(block[middle]!.record, record) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fileAll(sources: ReadonlyMap<string, readonly Weighed[]>): ShardedMap<readonly Weighed[]> {
  const blocks = new Map<number, Weighed[]>();
  for (const weighed of sources.values()) {
    for (const each of weighed) {
      for (const key of each.keys) {
        const block = blocks.get(key);
        if (block === undefined) blocks.set(key, [each]);
        else block.push(each);
      }
    }
  }
  for (const block of blocks.values()) {
    if (block.length > 1) block.sort((a, b) => compareRecords(a.record, b.record));
  }
  return shardedMap<readonly Weighed[]>().with(blocks);
}

/** Links what changed: swapped figures with all they meet, and others that a swap brought within reach or out of it. */
function linkChanged(index: LinkIndex, swap: Swap, counts: WordCounts): Relinked {
  const { window } = reachOf(counts);
  const { blocks, pairs } = refile(index.blocks, swap.out, swap.in, window);
  const edit = new LinkEdit(index.links);
  for (const { record } of swap.out) edit.drop(record);
  for (const { record } of swap.in) edit.touched.add(record);
  for (const { a, b } of pairs) {
    edit.dropPair(a.record, b.record);
    const score = meet(a, b, blocks, window) ? scoreOf(a, b) : veto;
    if (linkThreshold <= score) edit.add(linkOf(a.record, b.record, score));
  }
  const { links, touched } = edit;
  return { index: { sources: swap.sources, counts, blocks, links }, touched };
}

function meet(a: Weighed, b: Weighed, blocks: ShardedMap<readonly Weighed[]>, window: number): boolean {
  return a.keys.some((key) => b.keys.includes(key) && areNear(blocks.get(key)!, a, b, window));
}
