import { type Blocks, membersOf, placeIn, withBlocks } from './blocks.ts';
import type { FigureRecord } from './figure-record.ts';

/** Two figures to be looked at again. */
export interface Pair {
  readonly a: FigureRecord;
  readonly b: FigureRecord;
}

/** A figure and the blocks it was in and is in now: none before it came, none after it went. */
export interface Filing {
  readonly record: FigureRecord;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Blocks after a change, and who meets whom in them. */
export interface Refiled {
  readonly blocks: Blocks;
  /** Pairs that came within the window of each other in some block. Some may be told twice, and some have met elsewhere. */
  readonly came: readonly Pair[];
  /** Pairs that fell out of it in some block. They may still meet in others. */
  readonly parted: readonly Pair[];
}

/** Moves figures from block to block. */
export function refile(blocks: Blocks, filings: readonly Filing[], window: number): Refiled {
  const came: Pair[] = [];
  const parted: Pair[] = [];
  const changes = new Map<number, readonly FigureRecord[]>();
  for (const [key, { leaving, coming }] of movesOf(filings)) {
    const before = membersOf(blocks, key);
    const after = merged(
      before.filter((record) => !leaving.has(record)),
      coming,
    );
    changes.set(key, after);
    for (const record of leaving) addNeighbors(parted, before, record, window);
    for (const record of coming) addNeighbors(came, after, record, window);
    if (window < before.length || window < after.length) addMoved(came, parted, before, after, window);
  }
  return { blocks: withBlocks(blocks, changes), came, parted };
}

interface Move {
  readonly leaving: Set<FigureRecord>;
  readonly coming: Set<FigureRecord>;
}

/** What leaves and what comes, by key; what is in a block before and after stays. */
function movesOf(filings: readonly Filing[]): ReadonlyMap<number, Move> {
  const moves = new Map<number, Move>();
  const moveAt = (key: number): Move => {
    const move = moves.get(key) ?? { leaving: new Set(), coming: new Set() };
    moves.set(key, move);
    return move;
  };
  for (const { record, before, after } of filings) {
    for (const key of before) if (!after.includes(key)) moveAt(key).leaving.add(record);
    for (const key of after) if (!before.includes(key)) moveAt(key).coming.add(record);
  }
  return moves;
}

function merged(
  members: readonly FigureRecord[],
  coming: ReadonlySet<FigureRecord>,
): readonly FigureRecord[] {
  const block = [...members];
  for (const record of coming) block.splice(placeIn(block, record), 0, record);
  return block;
}

/** A member of a block with those it meets there. */
function addNeighbors(pairs: Pair[], block: readonly FigureRecord[], a: FigureRecord, window: number): void {
  for (const b of around(block, placeIn(block, a), window)) if (a !== b) pairs.push({ a, b });
}

/** What stands within the window of a place in a block. */
function around(block: readonly FigureRecord[], at: number, window: number): readonly FigureRecord[] {
  return block.slice(Math.max(0, at - window), at + window + 1);
}

/** Members that stay but came within the window of each other, or fell out of it, by what came or went between. */
function addMoved(
  came: Pair[],
  parted: Pair[],
  before: readonly FigureRecord[],
  after: readonly FigureRecord[],
  window: number,
): void {
  const places = new Map(after.map((record, i) => [record, i]));
  const stayed = before.flatMap((record, old) => {
    const now = places.get(record);
    return now === undefined ? [] : [{ record, old, now }];
  });
  let oldEnd = 0;
  let newEnd = 0;
  for (const [k, { record, old, now }] of stayed.entries()) {
    while (oldEnd < stayed.length && stayed[oldEnd]!.old <= old + window) oldEnd++;
    while (newEnd < stayed.length && stayed[newEnd]!.now <= now + window) newEnd++;
    for (let j = Math.max(k + 1, oldEnd); j < newEnd; j++) came.push({ a: record, b: stayed[j]!.record });
    for (let j = Math.max(k + 1, newEnd); j < oldEnd; j++) parted.push({ a: record, b: stayed[j]!.record });
  }
}
