import { type Blocks, placeIn, refile } from './block-edit.ts';
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
  readonly counts: WordCounts;
  readonly blocks: Blocks;
  readonly links: Links;
}

/** The links of no articles. */
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
    const stale = moved === null ? weighed : staleIn(weighed, moved);
    if (stale.length === 0) continue;
    const again = weighAll(
      stale.map(({ record }) => record),
      reach,
      counts,
    );
    const kept = [...weighed];
    for (const each of again) kept[each.record.index] = each;
    sources.set(path, kept);
    out.push(...stale);
    put.push(...again);
  }
  for (const records of fresh) {
    const weighed = weighAll(records, reach, counts);
    sources.set(records[0]!.source.path, weighed);
    put.push(...weighed);
  }
  return { sources, out, in: put };
}

/** Those of one article's figures that hold a word of another weight now; all of them where it tells the story. */
function staleIn(weighed: readonly Weighed[], { words, stories }: Reweighed): readonly Weighed[] {
  if (stories.size > 0 && weighed[0]!.record.source.story.some((hash) => stories.has(hash))) return weighed;
  return words.size === 0 ? [] : weighed.filter(({ record }) => record.words.some((hash) => words.has(hash)));
}

function relinkAll({ sources, out }: Swap, counts: WordCounts): Relinked {
  const { blocks, links } = linkAll([...sources.values()].flat(), reachOf(counts));
  const touched = new Set(out.map(({ record }) => record));
  for (const weighed of sources.values()) for (const { record } of weighed) touched.add(record);
  return { index: { sources, counts, blocks, links }, touched };
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
  return { index: { sources: swap.sources, counts, blocks, links }, touched };
}

function addLink(edit: LinkEdit, a: Weighed, b: Weighed): void {
  const score = scoreOf(a, b, linkThreshold);
  if (linkThreshold <= score) edit.add(linkOf(a.record, b.record, score));
}

/** Whether some block has two figures within the window of each other. */
export function meet(a: Weighed, b: Weighed, blocks: Blocks, window: number): boolean {
  return a.keys.some((key) => {
    if (!b.keys.includes(key)) return false;
    const block = blocks.get(key)!;
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
    const block = index.blocks.get(key) ?? [];
    const at = placeIn(block, record);
    for (const other of block.slice(Math.max(0, at - window), at + window + 1)) met.add(other);
  }
  met.delete(record);
  return [...met].map((other) => weighedOf(index, other));
}
