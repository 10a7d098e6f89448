import type { BoilerplateKind, SourceGroup } from '../model/passage.ts';
import { overlaps } from '../model/span.ts';
import { copiedShare } from './copied-sentences.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import type { Match } from './matches.ts';

/** An article belongs to the group of an original when at least this share of it stands there. */
const leastShare = 0.2;
/** And to the group of a copy when it is mostly a copy of that copy. */
const mostShare = 0.5;

/** Boilerplate that belongs to the story: whoever has the same chart or picture has it from the same source. */
const contentKinds: ReadonlySet<BoilerplateKind> = new Set(['chart-label', 'caption', 'credit']);

/** Articles that are copies of one another, whole or in part, and how much of each stands in older ones. */
export function sourceGroupsOf(
  matches: readonly Match[],
  prints: ReadonlyMap<string, Fingerprint>,
): readonly SourceGroup[] {
  const shares = sharesOf(matches, prints);
  const groups = new Map<string, { path: string; share: number }[]>();
  const originalOf = new Map<string, string>();
  for (const { path } of [...prints.values()].toSorted(compareAge)) {
    const source = sourceOf(shares.get(path) ?? [], originalOf, prints);
    if (source === null) continue;
    const original = originalOf.get(source.older) ?? source.older;
    originalOf.set(path, original);
    const members = groups.get(original) ?? [];
    groups.set(original, members);
    members.push({ path, share: Math.round(source.share * 1000) / 1000 });
  }
  return [...groups]
    .map(([original, members]) => ({ id: `source:${original}`, original, members: byPath(members) }))
    .toSorted((a, b) => (a.original < b.original ? -1 : 1));
}

function byPath<T extends { readonly path: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The older article that this one copies most, if it copies any enough; the oldest of equals. */
function sourceOf(
  shares: readonly Share[],
  originalOf: ReadonlyMap<string, string>,
  prints: ReadonlyMap<string, Fingerprint>,
): Share | null {
  const enough = shares.filter(
    ({ older, share }) => share >= (originalOf.has(older) ? mostShare : leastShare),
  );
  const [best] = enough.toSorted(
    (a, b) => b.share - a.share || compareAge(prints.get(a.older)!, prints.get(b.older)!),
  );
  return best ?? null;
}

interface Share {
  readonly older: string;
  readonly share: number;
}

/** The share of every newer article that stands in each older one. */
function sharesOf(
  matches: readonly Match[],
  prints: ReadonlyMap<string, Fingerprint>,
): ReadonlyMap<string, readonly Share[]> {
  const pairs = new Map<string, Map<string, Match[]>>();
  for (const match of matches) {
    const { newer, older } = match;
    if (newer.path === older.path) continue;
    const ofNewer = pairs.get(newer.path) ?? new Map<string, Match[]>();
    pairs.set(newer.path, ofNewer);
    ofNewer.set(older.path, [...(ofNewer.get(older.path) ?? []), match]);
  }
  return new Map(
    [...pairs].map(([path, ofNewer]) => [path, [...ofNewer.values()].map((list) => shareOf(list, prints))]),
  );
}

function shareOf(matches: readonly Match[], prints: ReadonlyMap<string, Fingerprint>): Share {
  const { newer, older } = matches[0]!;
  const { article, boilerplate } = prints.get(newer.path)!;
  const passages = matches.flatMap(({ newer: { span } }) => {
    const around = boilerplate.find((annotation) => overlaps(annotation.span, span));
    if (around === undefined) return [{ span, isProse: true }];
    return contentKinds.has(around.boilerplate.kind) ? [{ span, isProse: false }] : [];
  });
  return { older: older.path, share: copiedShare(article, passages) };
}
