import { release } from '../../model/release.ts';
import type { Steps } from '../../model/steps.ts';
import { blockKeys, compareRecords, type Reach, type Telling, tellingIn } from './blocking.ts';
import type { Blocks } from './blocks.ts';
import type { FigureRecord } from './figure-record.ts';
import { blocksOf, type Filed, fileAll, type Members } from './filing.ts';
import { type Link, linkOf } from './link.ts';
import { byFigure, type Links } from './link-edit.ts';
import { type Pool, poolSteps } from './pool.ts';
import { linkThreshold, scoreOfTraits, storyTerm } from './score.ts';
import { weighSteps } from './weighed.ts';
import type { Weights } from './weights.ts';

/** The figures of all articles in their blocks, and the links between those that mean the same. */
export interface Linked {
  readonly blocks: Blocks;
  readonly telling: Telling;
  readonly links: Links;
  /** How many pairs were compared. */
  readonly compared: number;
}

/** Pairs between two steps. */
const stepSize = 2048;

/**
 * Files the figures of all articles and links those that meet. One order serves all blocks, so a figure meets each of the later ones
 * at most once, however many blocks they share.
 */
export function* linkAll(
  articles: Iterable<readonly FigureRecord[]>,
  reach: Reach,
  weights: Weights,
): Steps<Linked> {
  const all = inOrder(articles);
  yield;
  const { filed, links, telling, compared } = yield* compareAll(all, reach, weights);
  const blocks = yield* blocksOf(filed, all);
  release(filed.figures, filed.starts);
  return { links: yield* byFigure(links), blocks, telling, compared };
}

/** The figures of some articles in the order that they have in every block. */
function inOrder(articles: Iterable<readonly FigureRecord[]>): readonly FigureRecord[] {
  return [...articles].sort((a, b) => compareRecords(a[0]!, b[0]!)).flat();
}

/**
 * Links those of some figures that come within the window of each other where all others are left out of their blocks: all that meet are
 * among them.
 */
export function* linkAmong(
  figures: readonly FigureRecord[],
  reach: Reach,
  weights: Weights,
  telling: Telling,
): Steps<readonly Link[]> {
  const articles = new Map<string, FigureRecord[]>();
  for (const record of figures) {
    const own = articles.get(record.source.path);
    if (own === undefined) articles.set(record.source.path, [record]);
    else own.push(record);
  }
  const { filed, links } = yield* compareAll(inOrder(articles.values()), reach, weights, telling);
  release(filed.keys, filed.figures, filed.starts);
  return links;
}

interface Compared extends Pick<Linked, 'telling' | 'compared'> {
  readonly filed: Members;
  readonly links: readonly Link[];
}

/** Files and compares. A function of its own, so that the lists it works with are let go when it is done: they are large. */
function* compareAll(
  all: readonly FigureRecord[],
  reach: Reach,
  weights: Weights,
  known?: Telling,
): Steps<Compared> {
  const weighed = yield* weighSteps(all, weights);
  const telling = known ?? tellingIn(weighed.sources, weighed.stories, reach);
  yield;
  const keysOf = blockKeys(all, weighed.words, telling, reach);
  const filed = yield* fileAll(all.length, reach.keys, keysOf);
  const pool = yield* poolSteps(weighed, weights);
  const round: Round = { ...filed, all, reach, pool, metBy: new Int32Array(all.length).fill(-1), links: [] };
  let compared = 0;
  for (let i = 0, pause = 0; i < all.length; i++) {
    compared += linkOne(round, i);
    if (compared < pause) continue;
    pause = compared + stepSize;
    yield;
  }
  pool.release();
  const { keys, figures, starts, places, keyCounts } = filed;
  release(places, keyCounts, round.metBy);
  return { filed: { keys, figures, starts }, links: round.links, telling, compared };
}

/** What a round of comparing works with. */
interface Round extends Filed {
  readonly all: readonly FigureRecord[];
  readonly reach: Reach;
  readonly pool: Pool;
  /** The figure that each figure was met by last. */
  readonly metBy: Int32Array;
  readonly links: Link[];
}

/** Compares a figure with the later ones of its blocks; returns how many pairs that were. */
function linkOne(round: Round, i: number): number {
  const { keys, figures, places, keyCounts, metBy, pool } = round;
  const { keys: most, window } = round.reach;
  let compared = 0;
  for (let file = i * most; file < i * most + keyCounts[i]!; file++) {
    const at = places[file]!;
    const key = keys[at]!;
    const end = Math.min(keys.length, at + window + 1);
    for (let k = at + 1; k < end && keys[k] === key; k++) {
      const j = figures[k]!;
      if (metBy[j] === i) continue;
      metBy[j] = i;
      compared++;
      if (pool.mayReach(i, j, linkThreshold)) linkTwo(round, i, j);
    }
  }
  return compared;
}

function linkTwo({ all, pool, links }: Round, i: number, j: number): void {
  const [a, b] = [all[i]!, all[j]!];
  const score = scoreOfTraits(a, b) + pool.wordPoints(i, j) + storyTerm(a, b, pool.storyOf(i, j));
  if (linkThreshold <= score) links.push(linkOf(a, b, score));
}
