import type { Cluster } from '../model/passage.ts';
import { clustersOf } from './clusters.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Match } from './matches.ts';
import type { Pair } from './pairs.ts';
import { isSame, type Stretch, sameStretches } from './stretches.ts';
import { disjointSets } from './union-find.ts';

/** Matches that hang together because their stretches are the same, and the clusters they make. */
export interface Group {
  readonly matches: readonly Match[];
  readonly clusters: readonly Cluster[];
}

/** The groups that have a stretch in the article at a path. */
export type Groups = ReadonlyMap<string, ReadonlySet<Group>>;

/** The groups after a change, and which of them went and came. */
export interface GroupUpdate {
  readonly groups: Groups;
  readonly gone: readonly Group[];
  readonly fresh: readonly Group[];
}

/** Brings the groups up to date: takes apart those that lost or gained a match, and puts their matches together anew. */
export function updateGroups(
  groups: Groups,
  gonePairs: readonly Pair[],
  freshPairs: readonly Pair[],
  prints: ReadonlyMap<string, Fingerprint>,
): GroupUpdate {
  const lost = new Set(gonePairs.flatMap(({ matches }) => matches));
  const gained = freshPairs.flatMap(({ matches }) => matches);
  const touched = new Set<Group>();
  for (const { older, newer } of lost)
    for (const group of groupsWith(groups, [older, newer], lost)) touched.add(group);
  for (const { older, newer } of gained)
    for (const group of groupsAt(groups, [older, newer])) touched.add(group);
  const kept = [...touched].flatMap(({ matches }) => matches.filter((match) => !lost.has(match)));
  const fresh = matchGroups([...kept, ...gained]).map((matches) => ({
    matches,
    clusters: clustersOf(matches, prints),
  }));
  return { groups: replaced(groups, touched, fresh), gone: [...touched], fresh };
}

/** Groups in these articles that hold one of the matches. */
function groupsWith(
  groups: Groups,
  stretches: readonly Stretch[],
  matches: ReadonlySet<Match>,
): readonly Group[] {
  return stretches.flatMap(({ path }) =>
    [...(groups.get(path) ?? [])].filter((group) => group.matches.some((match) => matches.has(match))),
  );
}

/** Groups that have one of these stretches. */
function groupsAt(groups: Groups, stretches: readonly Stretch[]): readonly Group[] {
  return stretches.flatMap((stretch) =>
    [...(groups.get(stretch.path) ?? [])].filter(({ matches }) =>
      matches.some(({ older, newer }) => [older, newer].some((side) => isAt(side, stretch))),
    ),
  );
}

function isAt(side: Stretch, stretch: Stretch): boolean {
  return side.path === stretch.path && isSame(side.span, stretch.span);
}

/** Matches joined where their stretches are the same. */
function matchGroups(matches: readonly Match[]): readonly (readonly Match[])[] {
  const sides = matches.flatMap(({ older, newer }) => [older, newer]);
  const sets = disjointSets(sides.length);
  for (let i = 0; i < sides.length; i += 2) sets.union(i, i + 1);
  for (const [a, b] of sameStretches(sides)) sets.union(a, b);
  const groups = new Map<number, Match[]>();
  matches.forEach((match, i) => {
    const root = sets.find(2 * i);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [match]);
    else group.push(match);
  });
  return [...groups.values()];
}

function replaced(groups: Groups, gone: ReadonlySet<Group>, fresh: readonly Group[]): Groups {
  const next = new Map(groups);
  const own = new Map<string, Set<Group>>();
  const ofPath = (path: string): Set<Group> => {
    const known = own.get(path) ?? new Set(groups.get(path));
    own.set(path, known);
    return known;
  };
  for (const group of gone) for (const path of pathsOf(group)) ofPath(path).delete(group);
  for (const group of fresh) for (const path of pathsOf(group)) ofPath(path).add(group);
  for (const [path, set] of own) {
    if (set.size === 0) next.delete(path);
    else next.set(path, set);
  }
  return next;
}

function pathsOf({ matches }: Group): ReadonlySet<string> {
  return new Set(matches.flatMap(({ older, newer }) => [older.path, newer.path]));
}
