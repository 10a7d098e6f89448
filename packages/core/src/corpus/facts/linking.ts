import { MapEdit } from '../../model/shared-map.ts';
import { finish, type Steps } from '../../model/steps.ts';
import { hashOf } from '../../text/hash.ts';
import { keysOfEach, keysOfSentence, reachOf, type Telling, tellingWords } from './blocking.ts';
import { type Blocks, noBlocks } from './blocks.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Figures, Touched } from './grouping.ts';
import { linkOf } from './link.ts';
import { linkAll, linkAmong } from './link-all.ts';
import { LinkEdit, type Links } from './link-edit.ts';
import { type Meeting, meet, pairsOf } from './meeting.ts';
import { type Filing, type Pair, refile } from './refile.ts';
import { effectOn, type Reweighing, scoreAlike } from './reweighing.ts';
import { linkThreshold, scoreOf } from './score.ts';
import { figuresWith, wordTest } from './stale.ts';
import {
  noWords,
  type Reweighed,
  recount,
  remembering,
  reweigh,
  type WordCounts,
  weightsOf,
} from './weights.ts';

/** Paths by the hash of each: nearly always one. */
type Holders = ReadonlyMap<string, readonly string[]>;

/** Figures, the blocks they meet in, and the links between those that state the same quantity. Immutable. */
export interface LinkIndex {
  /** By path. Articles without figures are left out. */
  readonly sources: ReadonlyMap<string, readonly FigureRecord[]>;
  /** Paths by their hash, under which words are counted. */
  readonly holders: Holders;
  readonly counts: WordCounts;
  readonly blocks: Blocks;
  readonly telling: Telling;
  readonly links: Links;
}

/** The links of no articles. */
export const noLinks: LinkIndex = {
  sources: new Map(),
  holders: new Map(),
  counts: noWords,
  blocks: noBlocks,
  telling: new Map(),
  links: new Map(),
};

/** A changed index and what the change did to figures: gone ones are touched. */
export interface Relinked extends Touched {
  readonly index: LinkIndex;
}

const unchanged: Omit<Relinked, 'index'> = {
  touched: new Set(),
  doubtful: new Set(),
  isScoredAlike: () => true,
};

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
  if (gone.length === 0 && fresh.length === 0) return { index, ...unchanged };
  const counts = yield* recount(index.counts, gone, fresh);
  yield;
  const sources = changedSources(index.sources, gone, fresh);
  const holders = changedHolders(index.holders, gone, fresh);
  const moved = index.sources.size === 0 ? null : reweigh(index.counts, counts, [...gone, ...fresh]);
  yield;
  if (moved === null) return yield* relinkAll({ sources, holders, counts }, gone);
  return yield* relinkChanged(index, {
    sources,
    holders,
    counts,
    gone: gone.flat(),
    fresh: fresh.flat(),
    moved,
  });
}

function changedSources(
  sources: LinkIndex['sources'],
  gone: readonly (readonly FigureRecord[])[],
  fresh: readonly (readonly FigureRecord[])[],
): LinkIndex['sources'] {
  const edit = new MapEdit(sources);
  for (const [first] of gone) edit.set(first!.source.path, undefined);
  for (const records of fresh) edit.set(records[0]!.source.path, records);
  return edit.done();
}

function changedHolders(
  holders: Holders,
  gone: readonly (readonly FigureRecord[])[],
  fresh: readonly (readonly FigureRecord[])[],
): Holders {
  const edit = new MapEdit(holders);
  const change = (path: string, paths: (before: readonly string[]) => readonly string[]): void => {
    const key = String(hashOf(path));
    const after = paths(edit.get(key) ?? []);
    edit.set(key, after.length === 0 ? undefined : after);
  };
  for (const [first] of gone) {
    const { path } = first!.source;
    change(path, (before) => before.filter((each) => each !== path));
  }
  for (const [first] of fresh) change(first!.source.path, (before) => [...before, first!.source.path]);
  return edit.done();
}

/** Whether a figure is in the index, and not an earlier version of its article. */
export function isPresent({ sources }: LinkIndex, record: FigureRecord): boolean {
  return sources.get(record.source.path)?.[record.index] === record;
}

function* relinkAll(
  { sources, holders, counts }: Pick<LinkIndex, 'sources' | 'holders' | 'counts'>,
  gone: readonly (readonly FigureRecord[])[],
): Steps<Relinked> {
  const articles = [...sources.values()];
  const { blocks, telling, links } = yield* linkAll(articles, reachOf(counts), weightsOf(counts));
  return {
    index: { sources, holders, counts, blocks, telling, links },
    ...unchanged,
    touched: everyFigure([...gone, ...articles]),
  };
}

/** All figures that come, stay or go: of a million a set would be large. */
function everyFigure(articles: readonly (readonly FigureRecord[])[]): Figures {
  return {
    has: () => true,
    *[Symbol.iterator]() {
      for (const records of articles) yield* records;
    },
  };
}

/** What an update takes out and puts in, and which words are worth something else by it. */
interface Swap extends Pick<LinkIndex, 'sources' | 'holders' | 'counts'> {
  readonly gone: readonly FigureRecord[];
  readonly fresh: readonly FigureRecord[];
  readonly moved: Reweighed;
}

/**
 * Links what changed: new figures with all they meet; figures that stay where they came to meet, where both hold a word that is
 * worth more, or where one of them has changed as a whole. A word that is worth less can only end a link.
 */
function* relinkChanged(index: LinkIndex, swap: Swap): Steps<Relinked> {
  const { sources, holders, counts, gone, fresh, moved } = swap;
  const reach = reachOf(counts);
  const weights = remembering(weightsOf(counts));
  const change: Reweighing = { before: remembering(weightsOf(index.counts)), after: weights, moved };
  const stale = yield* staleFigures(index, gone, moved);
  yield;
  const telling = retold(index, swap, stale);
  yield;
  const { changed, fallen, rekeyed } = yield* affected(change, stale, keysOfSentence(reach));
  const filings = filingsOf(index, swap, stale, rekeyed, telling);
  yield;
  const { blocks, came, parted } = refile(index.blocks, filings, reach.window);
  yield;
  const filed = new Map(filings.map(({ record, after }) => [record, after]));
  const meeting: Meeting = { blocks, telling, reach, weights, filed };
  const edit = new LinkEdit(index.links);
  for (const record of gone) edit.drop(record);
  for (const { a, b } of parted) if (edit.areLinked(a, b) && !meet(meeting, a, b)) edit.part(a, b);
  // Groups ask how well all their figures fit, linked or not.
  for (const record of fresh) edit.touched.add(record);
  yield;
  const reweighed = stale.filter(has(moved.words, moved.stories));
  const risen = reweighed.filter(has(moved.risenWords, moved.risenStories));
  const isOther = ({ a, b }: Pair): boolean => !scoreAlike(change, a, b);
  for (const link of yield* linkAmong(risen, reach, weights, telling)) {
    if (edit.areLinked(link.a, link.b) || meet(meeting, link.a, link.b)) edit.put(link);
  }
  yield;
  const isRisen = new Set(risen);
  const again = [
    ...came.filter(({ a, b }) => !isRisen.has(a) || !isRisen.has(b)),
    ...pairsOf(meeting, fresh),
    ...pairsOf(meeting, fallen).filter(isOther),
    ...linksAmong(edit, reweighed).filter(isOther),
    ...changed.flatMap((record) => edit.linksOf(record)).filter(isOther),
  ];
  for (const [i, { a, b }] of distinctPairs(again).entries()) {
    if (i % stepSize === 0) yield;
    const score = scoreOf(a, b, weights, linkThreshold);
    if (linkThreshold <= score) edit.put(linkOf(a, b, score));
    else edit.part(a, b);
  }
  return {
    index: { sources, holders, counts, blocks, telling, links: edit.done() },
    touched: edit.touched,
    doubtful: new Set([...changed, ...reweighed].filter((record) => edit.linksOf(record).length > 0)),
    isScoredAlike: (a, b) => scoreAlike(change, a, b),
  };
}

/** Pairs between two steps. */
const stepSize = 512;

/** Figures that stay, and hold a word that is worth more or less than before, or that became or ceased to be a key. */
function* staleFigures(
  { sources, holders }: LinkIndex,
  gone: readonly FigureRecord[],
  { words, stories, shared, alone }: Reweighed,
): Steps<readonly FigureRecord[]> {
  const left = new Set(gone);
  // Words of another weight are many articles'; nearly all others that count begin or cease to be shared, by one article with another.
  const all = words.size + stories.size === 0 ? [] : sources.values();
  const moved = yield* figuresWith(all, wordTest(words), wordTest(stories));
  const paths = new Set([...alone].flatMap((holder) => holders.get(String(holder)) ?? []));
  const articles = [...paths].flatMap((path) => [sources.get(path) ?? []]);
  const sharing = yield* figuresWith(articles, wordTest(shared), wordTest(shared));
  return [...new Set([...moved, ...sharing])].filter((record) => !left.has(record));
}

/** Whether a figure has one of these words in its sentence, or one of those in its story. */
function has(words: ReadonlySet<number>, stories: ReadonlySet<number>): (record: FigureRecord) => boolean {
  const { inSentence } = wordTest(words);
  const { inStory } = wordTest(stories);
  return (record) => inSentence(record) || inStory(record);
}

/** Figures whose words have another total than before, a lower one, and those that may be filed under others of their words. */
function* affected(
  change: Reweighing,
  stale: readonly FigureRecord[],
  top: number,
): Steps<Readonly<Record<'changed' | 'fallen' | 'rekeyed', readonly FigureRecord[]>>> {
  const { inSentence } = wordTest(change.moved.words, change.moved.shared);
  const changed: FigureRecord[] = [];
  const fallen: FigureRecord[] = [];
  const rekeyed: FigureRecord[] = [];
  for (const [i, record] of stale.entries()) {
    if (i % stepSize === stepSize - 1) yield;
    if (!inSentence(record)) continue;
    const effect = effectOn(change, record, top);
    if (effect.total !== 0) changed.push(record);
    if (effect.total < 0) fallen.push(record);
    if (effect.keys) rekeyed.push(record);
  }
  return { changed, fallen, rekeyed };
}

/** The telling words of all stories after a change: found anew for those that came, and where a word is worth something else. */
function retold(
  { telling }: LinkIndex,
  { counts, gone, fresh, moved: { stories, shared } }: Swap,
  stale: readonly FigureRecord[],
): Telling {
  const edit = new MapEdit(telling);
  for (const { source } of gone) edit.set(source.path, undefined);
  const { inStory } = wordTest(stories, shared);
  const sources = new Set([...fresh, ...stale.filter(inStory)].map(({ source }) => source));
  for (const [path, words] of tellingWords([...sources], reachOf(counts), weightsOf(counts))) {
    const before = edit.get(path);
    if (before?.length !== words.length || words.some((word, i) => word !== before[i])) edit.set(path, words);
  }
  return edit.done();
}

/** Where figures go from, and where to; of those that stay, whose blocks may be others now. */
function filingsOf(
  { counts: before, telling: told }: LinkIndex,
  { counts, gone, fresh }: Swap,
  stale: readonly FigureRecord[],
  rekeyed: readonly FigureRecord[],
  telling: Telling,
): readonly Filing[] {
  const reach = reachOf(counts);
  const retold = stale.filter(({ source: { path } }) => told.get(path) !== telling.get(path));
  const moving = [...new Set([...rekeyed, ...retold])];
  const old = keysOfEach([...gone, ...moving], reach, weightsOf(before), told);
  const now = keysOfEach([...fresh, ...moving], reach, weightsOf(counts), telling);
  return [...gone, ...fresh, ...moving].map((record) => ({
    record,
    before: old.get(record) ?? [],
    after: now.get(record) ?? [],
  }));
}

/** The links that have both ends among some figures: a word that is worth something else counts where both hold it. */
function linksAmong(edit: LinkEdit, figures: readonly FigureRecord[]): readonly Pair[] {
  const among = new Set(figures);
  return figures.flatMap((a) => edit.linksOf(a).filter((link) => link.a === a && among.has(link.b)));
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
export function neighborsIn(
  { counts, blocks, telling }: LinkIndex,
  record: FigureRecord,
): readonly FigureRecord[] {
  const reach = reachOf(counts);
  const meeting = { blocks, telling, reach, weights: weightsOf(counts), filed: new Map() };
  return pairsOf(meeting, [record]).map(({ b }) => b);
}
