import { MapEdit } from '../model/shared-map.ts';
import type { Steps } from '../model/steps.ts';
import { type ClusterContext, type Clustered, clustersOf, kindsIn } from './clusters.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Match } from './matches.ts';
import type { Pair } from './pairs.ts';
import { isSame, type Stretch, sameStretches, stretchLookup } from './stretches.ts';
import { disjointSets } from './union-find.ts';

/** Matches that hang together because their stretches are the same, and the clusters they make. */
export interface Group {
  readonly matches: readonly Match[];
  readonly clusters: readonly Clustered[];
}

/** The groups that have a stretch in the article at a path. */
export type Groups = ReadonlyMap<string, ReadonlySet<Group>>;

/** The groups after a change, and which of them went and came. */
export interface GroupUpdate {
  readonly groups: Groups;
  readonly gone: readonly Group[];
  readonly fresh: readonly Group[];
}

/** The pairs that went and came, and the articles before and after. */
export interface GroupChange {
  readonly gone: readonly Pair[];
  readonly fresh: readonly Pair[];
  readonly before: ReadonlyMap<string, Fingerprint>;
  readonly prints: ReadonlyMap<string, Fingerprint>;
}

/** Brings the groups up to date: takes apart those that lost or gained a match, and puts their matches together anew. */
export function* groupSteps(groups: Groups, change: GroupChange): Steps<GroupUpdate> {
  const lost = new Set(change.gone.flatMap(({ matches }) => matches));
  const gained = change.fresh.flatMap(({ matches }) => matches);
  const losing = groupsThat(groups, [...lost], (match) => lost.has(match));
  yield;
  const touched = new Set([...losing, ...groupsThat(groups, gained, meetsOneOf(gained))]);
  yield;
  const kept = [...touched].flatMap(({ matches }) => matches.filter((match) => !lost.has(match)));
  const context = contextOf([...touched], change);
  const fresh: Group[] = [];
  for (const matches of yield* matchGroups([...kept, ...gained])) {
    yield;
    fresh.push({ matches, clusters: clustersOf(matches, context) });
  }
  yield;
  return { groups: yield* replaced(groups, touched, fresh), gone: [...touched], fresh };
}

function contextOf(touched: readonly Group[], { before, prints }: GroupChange): ClusterContext {
  const isKept = (path: string): boolean => before.get(path) === prints.get(path);
  const clusters = touched.flatMap((group) => group.clusters);
  const known = new Map(
    clusters
      .filter(({ cluster }) => isKept(cluster.occurrences[0]!.path))
      .map((clustered) => [clustered.cluster.id, clustered]),
  );
  return { prints, kindAt: kindsIn(prints), before: (id) => known.get(id), isKept };
}

/** Groups in the articles of these matches of which a match does so. */
function groupsThat(
  groups: Groups,
  matches: readonly Match[],
  does: (match: Match) => boolean,
): readonly Group[] {
  const near = new Set([...pathsOf({ matches })].flatMap((path) => [...(groups.get(path) ?? [])]));
  return [...near].filter((group) => group.matches.some(does));
}

/** Tells whether a match has a stretch that one of these has too. */
function meetsOneOf(matches: readonly Match[]): (match: Match) => boolean {
  const at = stretchLookup(
    matches.flatMap(({ older, newer }) => [older, newer]),
    (side) => side,
  );
  const isThere = (side: Stretch): boolean => at(side).some(({ span }) => isSame(span, side.span));
  return ({ older, newer }) => isThere(older) || isThere(newer);
}

/** Matches joined where their stretches are the same. */
function* matchGroups(matches: readonly Match[]): Steps<readonly (readonly Match[])[]> {
  const sides = matches.flatMap(({ older, newer }) => [older, newer]);
  const sets = disjointSets(sides.length);
  for (let i = 0; i < sides.length; i += 2) sets.union(i, i + 1);
  for (const [a, b] of yield* sameStretches(sides)) sets.union(a, b);
  yield;
  const groups = new Map<number, Match[]>();
  matches.forEach((match, i) => {
    const root = sets.find(2 * i);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [match]);
    else group.push(match);
  });
  return [...groups.values()];
}

function* replaced(groups: Groups, gone: ReadonlySet<Group>, fresh: readonly Group[]): Steps<Groups> {
  const edit = new MapEdit(groups);
  const own = new Map<string, Set<Group>>();
  const ofPath = (path: string): Set<Group> => {
    const known = own.get(path) ?? new Set(groups.get(path));
    own.set(path, known);
    return known;
  };
  for (const group of gone) {
    yield;
    for (const path of pathsOf(group)) ofPath(path).delete(group);
  }
  for (const group of fresh) {
    yield;
    for (const path of pathsOf(group)) ofPath(path).add(group);
  }
  for (const [path, set] of own) edit.set(path, set.size === 0 ? undefined : set);
  return edit.done();
}

function pathsOf({ matches }: Pick<Group, 'matches'>): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { older, newer } of matches) {
    paths.add(older.path);
    paths.add(newer.path);
  }
  return paths;
}
