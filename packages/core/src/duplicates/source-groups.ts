import type { SourceGroup } from '../model/passage.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import type { Library } from './library.ts';
import type { Pair, Pairs } from './pairs.ts';

/** An article belongs to the group of an original when at least this share of it stands there. */
const leastShare = 0.2;
/** And to the group of a copy when it is mostly a copy of that copy. */
const mostShare = 0.5;

/**
 * Articles that are copies of one another, whole or in part, and how much of each stands in older ones. A group that
 * is the same as before is the same object.
 */
export function sourceGroupsOf(
  { byAge, prints }: Library,
  pairs: Pairs,
  before: readonly SourceGroup[],
): readonly SourceGroup[] {
  const groups = new Map<string, { path: string; share: number }[]>();
  const originalOf = new Map<string, string>();
  for (const { path } of byAge) {
    const source = sourceOf(path, pairs, originalOf, prints);
    if (source === null) continue;
    const original = originalOf.get(source.older) ?? source.older;
    originalOf.set(path, original);
    const members = groups.get(original) ?? [];
    groups.set(original, members);
    members.push({ path, share: Math.round(source.share * 1000) / 1000 });
  }
  const known = new Map(before.map((group) => [group.id, group]));
  return [...groups]
    .map(([original, members]) => ({ id: `source:${original}`, original, members: byPath(members) }))
    .map((group) => sameOr(known.get(group.id), group))
    .toSorted((a, b) => (a.original < b.original ? -1 : 1));
}

function byPath<T extends { readonly path: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The older article that this one copies most, if it copies any enough; the oldest of equals. */
function sourceOf(
  path: string,
  pairs: Pairs,
  originalOf: ReadonlyMap<string, string>,
  prints: ReadonlyMap<string, Fingerprint>,
): Pair | null {
  let best: Pair | null = null;
  for (const pair of pairs.get(path)?.values() ?? []) {
    if (pair.newer !== path || pair.older === path) continue;
    if (pair.share < (originalOf.has(pair.older) ? mostShare : leastShare)) continue;
    const isBetter =
      best === null ||
      best.share < pair.share ||
      (best.share === pair.share && compareAge(prints.get(pair.older)!, prints.get(best.older)!) < 0);
    if (isBetter) best = pair;
  }
  return best;
}

function sameOr(known: SourceGroup | undefined, group: SourceGroup): SourceGroup {
  if (known === undefined || known.members.length !== group.members.length) return group;
  const isSame = known.members.every(({ path, share }, i) => {
    const member = group.members[i]!;
    return member.path === path && member.share === share;
  });
  return isSame ? known : group;
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
