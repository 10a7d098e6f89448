import type { SourceGroup } from '../model/passage.ts';
import { MapEdit } from '../model/shared-map.ts';
import { mergeSorted, placeIn } from '../model/sorted.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import type { Pair, Pairs, PairUpdate } from './pairs.ts';

/** An article belongs to the group of an original when at least this share of it stands there. */
const leastShare = 0.2;
/** And to the group of a copy when it is mostly a copy of that copy. */
const mostShare = 0.5;

/** Articles that are copies of one another, and what each of them was copied from. Immutable. */
export interface SourceGroups {
  /** By original. */
  readonly groups: readonly SourceGroup[];
  /** By the path of its original. */
  readonly byOriginal: ReadonlyMap<string, SourceGroup>;
  /** Under the path of each copy: the pair that makes it one. */
  readonly sources: ReadonlyMap<string, Pair>;
}

/** The groups of no articles. */
export const noSourceGroups: SourceGroups = { groups: [], byOriginal: new Map(), sources: new Map() };

/**
 * Articles that are copies of one another, whole or in part, and how much of each stands in older ones, after a change
 * of pairs. Only what the pairs touch is looked at; a group that is as it was stays the same object.
 */
export function updateSourceGroups(
  before: SourceGroups,
  { pairs, gone, fresh }: PairUpdate,
  prints: ReadonlyMap<string, Fingerprint>,
): SourceGroups {
  const sources = new MapEdit(before.sources);
  const changed = resource(
    new Set([...gone, ...fresh].map(({ newer }) => newer)),
    sources,
    before.sources,
    pairs,
    prints,
  );
  const roots = new Set(changed.flatMap((path) => [rootOf(path, before.sources), rootOf(path, sources)]));
  const byOriginal = new MapEdit(before.byOriginal);
  for (const original of roots) {
    const group = sources.get(original) === undefined ? groupOf(original, sources, pairs) : undefined;
    byOriginal.set(original, sameOr(before.byOriginal.get(original), group));
  }
  const all = byOriginal.done();
  return {
    groups: roots.size === 0 ? before.groups : sorted(before, all, roots),
    byOriginal: all,
    sources: sources.done(),
  };
}

/** What each article was copied from, so far. */
type Sources = Pick<ReadonlyMap<string, Pair>, 'get'>;

/**
 * Finds anew what these articles were copied from, the oldest first, and whatever hangs on it: an older article that
 * became a copy, or ceased to be one, is another source for its own copies. Returns those whose source is another now.
 */
function resource(
  asked: Set<string>,
  sources: MapEdit<Pair>,
  before: Sources,
  pairs: Pairs,
  prints: ReadonlyMap<string, Fingerprint>,
): readonly string[] {
  const older = (a: string, b: string): number => compareAge(prints.get(a)!, prints.get(b)!);
  const left = [...asked].filter((path) => !prints.has(path));
  for (const path of left) sources.set(path, undefined);
  const changed = left.filter((path) => before.get(path) !== undefined);
  const queue = [...asked].filter((path) => prints.has(path)).sort(older);
  for (let next = 0; next < queue.length; next++) {
    const path = queue[next]!;
    const [was, now] = [before.get(path), sourceOf(path, pairs, sources, prints)];
    sources.set(path, now);
    if (!isSameSource(was, now)) changed.push(path);
    if ((was === undefined) === (now === undefined)) continue;
    for (const { older: other, newer } of pairs.get(path)?.values() ?? []) {
      if (other !== path || asked.has(newer)) continue;
      asked.add(newer);
      queue.splice(placeIn(queue, newer, older, next + 1), 0, newer);
    }
  }
  return changed;
}

function isSameSource(a: Pair | undefined, b: Pair | undefined): boolean {
  return a?.older === b?.older && a?.share === b?.share;
}

/** The older article that this one copies most, if it copies any enough; the oldest of equals. */
function sourceOf(
  path: string,
  pairs: Pairs,
  sources: Sources,
  prints: ReadonlyMap<string, Fingerprint>,
): Pair | undefined {
  let best: Pair | undefined;
  for (const pair of pairs.get(path)?.values() ?? []) {
    if (pair.newer !== path || pair.older === path) continue;
    if (pair.share < (sources.get(pair.older) === undefined ? leastShare : mostShare)) continue;
    const isBetter =
      best === undefined ||
      best.share < pair.share ||
      (best.share === pair.share && compareAge(prints.get(pair.older)!, prints.get(best.older)!) < 0);
    if (isBetter) best = pair;
  }
  return best;
}

/** The article at the end of a chain of copies. */
function rootOf(path: string, sources: Sources): string {
  let root = path;
  for (let source = sources.get(root); source !== undefined; source = sources.get(root)) root = source.older;
  return root;
}

/** An original with its copies and theirs; undefined where it has none. */
function groupOf(original: string, sources: Sources, pairs: Pairs): SourceGroup | undefined {
  const members: { path: string; share: number }[] = [];
  const paths = [original];
  for (let next = 0; next < paths.length; next++) {
    for (const { older, newer } of pairs.get(paths[next]!)?.values() ?? []) {
      const source = older === paths[next] ? sources.get(newer) : undefined;
      if (source?.older !== older) continue;
      paths.push(newer);
      members.push({ path: newer, share: roundedShare(source.share) });
    }
  }
  if (members.length === 0) return undefined;
  return {
    id: `source:${original}`,
    original,
    members: members.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** The group that an article is in, and how much of it stands in an older one: all of the original. */
export function groupWith(
  { byOriginal, sources }: SourceGroups,
  path: string,
): { readonly group: SourceGroup; readonly share: number } | null {
  const group = byOriginal.get(rootOf(path, sources));
  const share = roundedShare(sources.get(path)?.share ?? 1);
  return group === undefined ? null : { group, share };
}

function roundedShare(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function sameOr(known: SourceGroup | undefined, group: SourceGroup | undefined): SourceGroup | undefined {
  if (known === undefined || known.members.length !== group?.members.length) return group;
  const isSame = known.members.every(({ path, share }, i) => {
    const member = group.members[i]!;
    return member.path === path && member.share === share;
  });
  return isSame ? known : group;
}

/** Order of the groups of an index. */
export function compareOriginals(a: SourceGroup, b: SourceGroup): number {
  return a.original < b.original ? -1 : a.original > b.original ? 1 : 0;
}

/** All groups by original, those of these roots being others than before. */
function sorted(
  { groups }: SourceGroups,
  byOriginal: ReadonlyMap<string, SourceGroup>,
  roots: ReadonlySet<string>,
): readonly SourceGroup[] {
  const kept = groups.filter(({ original }) => !roots.has(original));
  const fresh = [...roots].flatMap((original) => byOriginal.get(original) ?? []);
  return mergeSorted(kept, fresh.sort(compareOriginals), compareOriginals);
}

const byPathOf = new WeakMap<readonly SourceGroup[], ReadonlyMap<string, string>>();

/** The id of the group that each article in one belongs to. */
export function sourceGroupsByPath(groups: readonly SourceGroup[]): ReadonlyMap<string, string> {
  const known = byPathOf.get(groups);
  if (known !== undefined) return known;
  const ids = new Map(
    groups.flatMap(({ id, original, members }) =>
      [original, ...members.map(({ path }) => path)].map((path): [string, string] => [path, id]),
    ),
  );
  byPathOf.set(groups, ids);
  return ids;
}
