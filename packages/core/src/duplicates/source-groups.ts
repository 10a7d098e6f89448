import type { SourceGroup } from '../model/passage.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import type { Match } from './matches.ts';
import { disjointSets } from './union-find.ts';

/** An article belongs to the group of another when at least this share of its words stands there. */
const leastShare = 0.15;

/** Articles that are copies of one another, whole or in part, and the share of each that stands in the oldest. */
export function sourceGroupsOf(
  matches: readonly Match[],
  prints: ReadonlyMap<string, Fingerprint>,
): readonly SourceGroup[] {
  const order = [...prints.values()].toSorted(compareAge);
  const rank = new Map(order.map(({ path }, i) => [path, i]));
  const shares = sharesOf(matches, prints);
  const sets = disjointSets(order.length);
  for (const { newer, older, share } of shares.values()) {
    if (share >= leastShare) sets.union(rank.get(newer)!, rank.get(older)!);
  }
  const groups = new Map<number, Fingerprint[]>();
  order.forEach((print, i) => {
    const root = sets.find(i);
    groups.set(root, [...(groups.get(root) ?? []), print]);
  });
  return [...groups.values()].filter((group) => group.length > 1).map((group) => groupOf(group, shares));
}

interface Share {
  readonly newer: string;
  readonly older: string;
  readonly share: number;
}

const keyOf = (newer: string, older: string): string => `${newer}\n${older}`;

/** The share of every newer article that stands in an older one. */
function sharesOf(
  matches: readonly Match[],
  prints: ReadonlyMap<string, Fingerprint>,
): ReadonlyMap<string, Share> {
  const grouped = new Map<string, Match[]>();
  for (const match of matches) {
    if (match.newer.path === match.older.path) continue;
    const key = keyOf(match.newer.path, match.older.path);
    grouped.set(key, [...(grouped.get(key) ?? []), match]);
  }
  return new Map([...grouped].map(([key, list]) => [key, shareOf(list, prints)]));
}

function shareOf(matches: readonly Match[], prints: ReadonlyMap<string, Fingerprint>): Share {
  const { newer, older } = matches[0]!;
  const { text } = prints.get(newer.path)!.article;
  let covered = 0;
  let to = 0;
  for (const { newer: side } of matches.toSorted((a, b) => a.newer.span.start - b.newer.span.start)) {
    covered += Math.max(0, side.span.end - Math.max(to, side.span.start));
    to = Math.max(to, side.span.end);
  }
  return { newer: newer.path, older: older.path, share: covered / Math.max(1, text.trim().length) };
}

function groupOf(group: readonly Fingerprint[], shares: ReadonlyMap<string, Share>): SourceGroup {
  const [original, ...rest] = group;
  const members = rest
    .map(({ path }) => ({ path, share: round(shares.get(keyOf(path, original!.path))?.share ?? 0) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { id: `source:${original!.path}`, original: original!.path, members };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
