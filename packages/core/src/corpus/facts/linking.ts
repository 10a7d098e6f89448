import { finish, type Steps } from '../../model/steps.ts';
import { derived } from '../derived.ts';
import { type BlockKeys, blockKeys, reachOf, tellingWords } from './blocking.ts';
import { type Blocks, membersOf, noBlocks, placeIn } from './blocks.ts';
import type { FigureRecord } from './figure-record.ts';
import { linkAll, linkOf } from './link-all.ts';
import { LinkEdit, type Links } from './link-edit.ts';
import { around, type Filing, type Pair, refile } from './refile.ts';
import { linkThreshold, scoreOf } from './score.ts';
import { noCounts, type Reweighed, recount, reweigh, type WordCounts, weightsOf } from './weights.ts';

/** Figures, the blocks they meet in, and the links between those that state the same quantity. Immutable. */
export interface LinkIndex {
  /** By path. Articles without figures are left out. */
  readonly sources: ReadonlyMap<string, readonly FigureRecord[]>;
  readonly counts: WordCounts;
  readonly blocks: Blocks;
  readonly links: Links;
}

/** The links of no articles. */
export const noLinks: LinkIndex = {
  sources: new Map(),
  counts: noCounts,
  blocks: noBlocks,
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
  return finish(relinkSteps(index, removed, added));
}

/** The same in steps. */
export function* relinkSteps(
  index: LinkIndex,
  removed: readonly string[],
  added: readonly (readonly FigureRecord[])[],
): Steps<Relinked> {
  const gone = [...new Set(removed)].flatMap((path) => {
    const records = index.sources.get(path);
    return records === undefined ? [] : [records];
  });
  const fresh = added.filter((records) => records.length > 0);
  if (gone.length === 0 && fresh.length === 0) return { index, touched: new Set() };
  const counts = recount(index.counts, gone, fresh);
  yield;
  const sources = new Map(index.sources);
  for (const [first] of gone) sources.delete(first!.source.path);
  for (const records of fresh) sources.set(records[0]!.source.path, records);
  const moved = index.sources.size === 0 ? null : reweigh(index.counts, counts, [...gone, ...fresh]);
  yield;
  if (moved === null) return yield* relinkAll(sources, counts, gone);
  return yield* relinkChanged(index, { sources, counts, gone: gone.flat(), fresh: fresh.flat(), moved });
}

/** Whether a figure is in the index, and not an earlier version of its article. */
export function isPresent({ sources }: LinkIndex, record: FigureRecord): boolean {
  return sources.get(record.source.path)?.[record.index] === record;
}

function* relinkAll(
  sources: LinkIndex['sources'],
  counts: WordCounts,
  gone: readonly (readonly FigureRecord[])[],
): Steps<Relinked> {
  const articles = [...sources.values()];
  const { blocks, links } = yield* linkAll(articles, reachOf(counts), keysIn(counts), weightsOf(counts));
  return {
    index: { sources, counts, blocks, links },
    touched: new Set([...gone, ...articles].flat()),
  };
}

/** What an update takes out and puts in, and which words are worth something else by it. */
interface Swap extends Pick<LinkIndex, 'sources' | 'counts'> {
  readonly gone: readonly FigureRecord[];
  readonly fresh: readonly FigureRecord[];
  readonly moved: Reweighed;
}

/**
 * Links what changed: new figures with all they meet; figures that stay where they meet in another block than before, where both
 * hold a word of another weight, or where one of them has changed as a whole.
 */
function* relinkChanged(index: LinkIndex, swap: Swap): Steps<Relinked> {
  const { sources, counts, gone, fresh, moved } = swap;
  const { window } = reachOf(counts);
  const stale = staleFigures(index, gone, moved);
  yield;
  const filings = filingsOf(index, swap, stale);
  const { blocks, pairs } = refile(index.blocks, filings, window);
  yield;
  const meeting: Meeting = { blocks, window, keysOf: remembered(keysIn(counts)) };
  const old = weightsOf(index.counts);
  const now = weightsOf(counts);
  const isSentence = anyOf(moved.words);
  const changed = stale.filter(
    (record) => isSentence(record.words) && old.total(record) !== now.total(record),
  );
  const reweighed = stale.filter(isReweighed(moved));
  const again = [
    ...pairs,
    ...[...fresh, ...changed].flatMap((a) => metBy(meeting, a).map((b) => ({ a, b }))),
    ...pairsWithin(meeting, reweighed),
  ];
  const edit = new LinkEdit(index.links);
  for (const record of gone) edit.drop(record);
  // Groups ask how well all their figures fit, linked or not.
  for (const record of fresh) edit.touched.add(record);
  for (const record of [...changed, ...reweighed]) edit.touch(record);
  const left = new Set(gone);
  for (const [i, { a, b }] of distinctPairs(again).entries()) {
    if (i % stepSize === 0) yield;
    if (left.has(a) || left.has(b)) continue;
    const score = scoreOf(a, b, now, linkThreshold);
    if (linkThreshold <= score && meet(meeting, a, b)) edit.put(linkOf(a, b, score));
    else edit.part(a, b);
  }
  const { links, touched } = edit;
  return { index: { sources, counts, blocks, links }, touched };
}

/** Pairs between two steps. */
const stepSize = 2048;

/** Figures that stay, and hold a word that is worth more or less than before. */
function staleFigures(
  { sources }: LinkIndex,
  gone: readonly FigureRecord[],
  { words, stories, shared }: Reweighed,
): readonly FigureRecord[] {
  const left = new Set(gone.map(({ source }) => source.path));
  const inSentence = anyOf(new Set([...words, ...shared]));
  const inStory = anyOf(new Set([...stories, ...shared]));
  const inEither = anyOf(new Set([...words, ...stories, ...shared]));
  const stale: FigureRecord[] = [];
  for (const [path, records] of sources) {
    if (!inEither(vocabularyOf(records)) || left.has(path)) continue;
    if (inStory(records[0]!.source.story)) stale.push(...records);
    else stale.push(...records.filter(({ words: own }) => inSentence(own)));
  }
  return stale;
}

/** Hashes of all words of an article's figures and story: what a change of weights is looked for in. */
const vocabularyOf: (records: readonly FigureRecord[]) => Int32Array = derived((records) => {
  const hashes = new Set(records[0]!.source.story);
  for (const { words } of records) for (const hash of words) hashes.add(hash);
  return Int32Array.from(hashes);
});

/** Whether a figure or its story holds a word of another weight. */
function isReweighed({ words, stories }: Reweighed): (record: FigureRecord) => boolean {
  const inSentence = anyOf(words);
  const inStory = anyOf(stories);
  return (record) => inSentence(record.words) || inStory(record.source.story);
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

/** Where figures go from, and where to; of those that stay, whose blocks may be others now. */
function filingsOf(
  { counts: before }: LinkIndex,
  swap: Swap,
  stale: readonly FigureRecord[],
): readonly Filing[] {
  const old = keysIn(before);
  const now = keysIn(swap.counts);
  const mayMove = isRefiled(before, swap);
  return [
    ...swap.gone.map((record) => ({ record, before: old(record), after: [] })),
    ...swap.fresh.map((record) => ({ record, before: [], after: now(record) })),
    ...stale.filter(mayMove).map((record) => ({ record, before: old(record), after: now(record) })),
  ];
}

/** Whether a word of a figure became or ceased to be telling, or those of its story are others. Asked article by article. */
function isRefiled(before: WordCounts, { counts, moved }: Swap): (record: FigureRecord) => boolean {
  const inSentence = anyOf(new Set([...moved.words, ...moved.shared]));
  const inStory = anyOf(new Set([...moved.stories, ...moved.shared]));
  const reach = reachOf(counts);
  let source: FigureRecord['source'] | null = null;
  let isOther = false;
  return (record) => {
    if (source !== record.source) {
      ({ source } = record);
      isOther =
        inStory(source.story) &&
        tellingWords(source, reach, weightsOf(before)).join() !==
          tellingWords(source, reach, weightsOf(counts)).join();
    }
    return isOther || inSentence(record.words);
  };
}

/** The blocks of figures by these counts. */
function keysIn(counts: WordCounts): BlockKeys {
  return blockKeys(reachOf(counts), weightsOf(counts));
}

function remembered(keysOf: BlockKeys): BlockKeys {
  const known = new Map<FigureRecord, readonly number[]>();
  return (record) => {
    const keys = known.get(record) ?? keysOf(record);
    known.set(record, keys);
    return keys;
  };
}

/** Where figures meet. */
interface Meeting {
  readonly blocks: Blocks;
  readonly window: number;
  readonly keysOf: BlockKeys;
}

/** Whether some block has two figures within the window of each other. */
function meet({ blocks, window, keysOf }: Meeting, a: FigureRecord, b: FigureRecord): boolean {
  const others = keysOf(b);
  return keysOf(a).some((key) => {
    if (!others.includes(key)) return false;
    const block = membersOf(blocks, key);
    return block.length <= window + 1 || Math.abs(placeIn(block, a) - placeIn(block, b)) <= window;
  });
}

/** The figures that a figure meets in its blocks. */
function metBy({ blocks, window, keysOf }: Meeting, record: FigureRecord): readonly FigureRecord[] {
  const met = new Set<FigureRecord>();
  for (const key of keysOf(record)) {
    const block = membersOf(blocks, key);
    for (const other of around(block, placeIn(block, record), window)) met.add(other);
  }
  met.delete(record);
  return [...met];
}

/** Those of some figures that share a block; not all of them meet. */
function pairsWithin({ keysOf }: Meeting, records: readonly FigureRecord[]): readonly Pair[] {
  const byKey = new Map<number, FigureRecord[]>();
  const pairs: Pair[] = [];
  for (const b of records) {
    for (const key of keysOf(b)) {
      const row = byKey.get(key) ?? [];
      for (const a of row) pairs.push({ a, b });
      byKey.set(key, row);
      row.push(b);
    }
  }
  return pairs;
}

function distinctPairs(pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Map<FigureRecord, Set<FigureRecord>>();
  return pairs.filter(({ a, b }) => {
    if (seen.get(a)?.has(b) === true || seen.get(b)?.has(a) === true) return false;
    const row = seen.get(a) ?? new Set();
    seen.set(a, row.add(b));
    return true;
  });
}

/** The figures that a figure meets in its blocks. */
export function neighborsIn({ counts, blocks }: LinkIndex, record: FigureRecord): readonly FigureRecord[] {
  return metBy({ blocks, window: reachOf(counts).window, keysOf: keysIn(counts) }, record);
}
