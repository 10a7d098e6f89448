import type { BoilerplateKind, Cluster, Occurrence, Relation } from '../model/passage.ts';
import { compareSpans, overlaps, type Span } from '../model/span.ts';
import { trimSpan } from '../text/lines.ts';
import { changesBetween } from './changes.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import type { Match, Side } from './matches.ts';
import { disjointSets } from './union-find.ts';

/** Two stretches of one article are the same passage when they share this much of the longer one. */
const sameShare = 0.7;
/** Of a statement one may quote less than another: there it is enough that most of the shorter lies in the longer. */
const statementLength = 260;
const insideShare = 0.8;
/** A copy less like the original than this is a paraphrase. */
const paraphraseBelow = 0.6;

/** Clusters of passages: matches joined where their stretches are the same. By path and position of the original. */
export function clustersOf(
  matches: readonly Match[],
  prints: ReadonlyMap<string, Fingerprint>,
): readonly Cluster[] {
  const sides = matches.flatMap(({ older, newer }) => [older, newer]);
  const sets = disjointSets(sides.length);
  for (let i = 0; i < sides.length; i += 2) sets.union(i, i + 1);
  for (const [a, b] of sameStretches(sides)) sets.union(a, b);
  const groups = new Map<number, number[]>();
  for (let i = 0; i < sides.length; i++) {
    const root = sets.find(i);
    groups.set(root, [...(groups.get(root) ?? []), i]);
  }
  return [...groups.values()]
    .map((group) =>
      clusterOf(
        group.map((i) => sides[i]!),
        group,
        matches,
        prints,
      ),
    )
    .filter((cluster) => cluster.occurrences.length > 1)
    .toSorted((a, b) => compareOccurrences(a.occurrences[0]!, b.occurrences[0]!) || (a.id < b.id ? -1 : 1));
}

/** Pairs of sides that are the same stretch of the same article. */
function sameStretches(sides: readonly Side[]): readonly (readonly [number, number])[] {
  const order = sides
    .map((_, i) => i)
    .toSorted((a, b) => comparePaths(sides[a]!, sides[b]!) || compareSpans(sides[a]!.span, sides[b]!.span));
  const pairs: [number, number][] = [];
  for (let i = 0; i < order.length; i++) {
    const side = sides[order[i]!]!;
    for (let j = i + 1; j < order.length; j++) {
      const other = sides[order[j]!]!;
      if (other.path !== side.path || side.span.end <= other.span.start) break;
      if (isSame(side.span, other.span)) pairs.push([order[i]!, order[j]!]);
    }
  }
  return pairs;
}

function comparePaths(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  const longer = Math.max(a.end - a.start, b.end - b.start);
  if (longer <= statementLength && shared >= insideShare * shorter) return true;
  return shared >= sameShare * longer;
}

function clusterOf(
  sides: readonly Side[],
  group: readonly number[],
  matches: readonly Match[],
  prints: ReadonlyMap<string, Fingerprint>,
): Cluster {
  const stretches = mergeStretches(sides)
    .map((side) => trimmed(side, prints))
    .toSorted((a, b) => compareAge(prints.get(a.path)!, prints.get(b.path)!) || compareSpans(a.span, b.span));
  const original = stretches[0]!;
  const between = [...new Set(group.map((i) => matches[i >> 1]!))];
  const copies = stretches.slice(1);
  const occurrences: Occurrence[] = [
    { ...original, original: true, similarity: 1 },
    ...copies
      .map((copy) => ({ ...copy, original: false, similarity: similarityTo(original, copy, between) }))
      .toSorted(compareOccurrences),
  ];
  const similarity = Math.min(...occurrences.map((occurrence) => occurrence.similarity));
  return {
    id: `passage:${original.path}:${original.span.start}-${original.span.end}`,
    relation: relationOf(occurrences, similarity),
    kind: kindOf(original, prints.get(original.path)!),
    similarity,
    occurrences,
    changes: copies.flatMap((copy) =>
      changesBetween(prints.get(original.path)!, original, prints.get(copy.path)!, copy),
    ),
  };
}

/** The stretches of a cluster, disjoint: those that are mostly the same made one, the rest cut where they meet. */
function mergeStretches(sides: readonly Side[]): readonly Side[] {
  const merged: Side[] = [];
  for (const side of sides.toSorted((a, b) => comparePaths(a, b) || compareSpans(a.span, b.span))) {
    const last = merged.at(-1);
    if (last === undefined || last.path !== side.path || !overlaps(last.span, side.span)) merged.push(side);
    else if (isMostlyWithin(side.span, last.span)) {
      const end = Math.max(last.span.end, side.span.end);
      merged[merged.length - 1] = { path: side.path, span: { start: last.span.start, end } };
    } else merged.push({ path: side.path, span: { start: last.span.end, end: side.span.end } });
  }
  return merged;
}

function trimmed({ path, span }: Side, prints: ReadonlyMap<string, Fingerprint>): Side {
  return { path, span: trimSpan(prints.get(path)!.article.text, span) };
}

function isMostlyWithin(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return comparePaths(a, b) || compareSpans(a.span, b.span);
}

/** The best similarity of a copy in a match, first with the original, else with any other of the cluster. */
function similarityTo(original: Side, copy: Side, matches: readonly Match[]): number {
  const touches = (side: Side, stretch: Side): boolean =>
    side.path === stretch.path && overlaps(side.span, stretch.span);
  const ofCopy = matches.filter((match) => touches(match.older, copy) || touches(match.newer, copy));
  const direct = ofCopy.filter((match) => touches(match.older, original) || touches(match.newer, original));
  return Math.max(...(direct.length > 0 ? direct : ofCopy).map((match) => match.similarity));
}

function relationOf(occurrences: readonly Occurrence[], similarity: number): Relation {
  if (similarity < paraphraseBelow) return 'paraphrase';
  const { path } = occurrences[0]!;
  return occurrences.every((occurrence) => occurrence.path === path) ? 'repeat-within' : 'shared-across';
}

/** The kind of boilerplate that most of a stretch is, or `passage`. */
function kindOf({ span }: Side, { boilerplate }: Fingerprint): BoilerplateKind {
  const covered = new Map<BoilerplateKind, number>();
  for (const annotation of boilerplate) {
    const shared = Math.min(span.end, annotation.span.end) - Math.max(span.start, annotation.span.start);
    const { kind } = annotation.boilerplate;
    if (shared > 0) covered.set(kind, (covered.get(kind) ?? 0) + shared);
  }
  const [most] = [...covered].toSorted((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 >= span.end - span.start ? most[0] : 'passage';
}
