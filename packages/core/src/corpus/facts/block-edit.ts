import { compareRecords } from './blocking.ts';
import type { FigureRecord } from './record.ts';
import type { ShardedMap } from './sharded-map.ts';
import type { Weighed } from './weights.ts';

/** Two figures to be looked at again. */
export interface Pair {
  readonly a: Weighed;
  readonly b: Weighed;
}

/** Blocks after a swap, and the pairs that may have to be linked or parted for it. */
export interface Refiled {
  readonly blocks: ShardedMap<readonly Weighed[]>;
  readonly pairs: readonly Pair[];
}

/** Takes figures out of their blocks and puts others into theirs. */
export function refile(
  blocks: ShardedMap<readonly Weighed[]>,
  out: readonly Weighed[],
  put: readonly Weighed[],
  window: number,
): Refiled {
  const leaving = byKey(out);
  const coming = byKey(put);
  const changes = new Map<number, readonly Weighed[] | undefined>();
  const pairs = new PairSet();
  for (const key of new Set([...leaving.keys(), ...coming.keys()])) {
    const before = blocks.get(key) ?? [];
    const gone = new Set(leaving.get(key)?.map(({ record }) => record));
    const ins = coming.get(key) ?? [];
    const after = merged(
      before.filter(({ record }) => !gone.has(record)),
      ins,
    );
    changes.set(key, after.length === 0 ? undefined : after);
    for (const each of ins) addNeighbors(pairs, after, each, window);
    if (window < before.length || window < after.length) addMoved(pairs, before, after, window);
  }
  return { blocks: blocks.with(changes), pairs: pairs.all };
}

function byKey(weighed: readonly Weighed[]): ReadonlyMap<number, readonly Weighed[]> {
  const found = new Map<number, Weighed[]>();
  for (const each of weighed) {
    for (const key of each.keys) {
      const row = found.get(key);
      if (row === undefined) found.set(key, [each]);
      else row.push(each);
    }
  }
  return found;
}

function merged(members: readonly Weighed[], ins: readonly Weighed[]): readonly Weighed[] {
  if (ins.length === 0) return members;
  return [...members, ...ins].sort((a, b) => compareRecords(a.record, b.record));
}

function addNeighbors(pairs: PairSet, block: readonly Weighed[], each: Weighed, window: number): void {
  const at = block.indexOf(each);
  const end = Math.min(block.length, at + window + 1);
  for (let i = Math.max(0, at - window); i < end; i++) if (i !== at) pairs.add(each, block[i]!);
}

/** Pairs of members that stay but came within the window of each other, or fell out of it, by what came or went between. */
function addMoved(
  pairs: PairSet,
  before: readonly Weighed[],
  after: readonly Weighed[],
  window: number,
): void {
  const places = new Map(after.map((each, i) => [each.record, i]));
  const stayed = before.flatMap(({ record }, old) => {
    const now = places.get(record);
    return now === undefined ? [] : [{ each: after[now]!, old, now }];
  });
  let oldEnd = 0;
  let newEnd = 0;
  for (const [k, { each, old, now }] of stayed.entries()) {
    while (oldEnd < stayed.length && stayed[oldEnd]!.old <= old + window) oldEnd++;
    while (newEnd < stayed.length && stayed[newEnd]!.now <= now + window) newEnd++;
    for (let j = Math.max(k + 1, Math.min(oldEnd, newEnd)); j < Math.max(oldEnd, newEnd); j++) {
      pairs.add(each, stayed[j]!.each);
    }
  }
}

/** Pairs, each once, whichever way round. */
class PairSet {
  readonly all: Pair[] = [];
  private readonly seen = new Map<FigureRecord, Set<FigureRecord>>();

  add(a: Weighed, b: Weighed): void {
    if (this.seen.get(a.record)?.has(b.record) === true) return;
    this.note(a.record, b.record);
    this.note(b.record, a.record);
    this.all.push({ a, b });
  }

  private note(a: FigureRecord, b: FigureRecord): void {
    const row = this.seen.get(a);
    if (row === undefined) this.seen.set(a, new Set([b]));
    else row.add(b);
  }
}
