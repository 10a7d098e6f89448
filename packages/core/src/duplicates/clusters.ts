import type { BoilerplateKind, Cluster, Occurrence, Relation } from '../model/passage.ts';
import { compareSpans, overlaps, type Span } from '../model/span.ts';
import { trimSpan } from '../text/lines.ts';
import { changesBetween } from './changes.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import type { Match, Side } from './matches.ts';
import { disjointSets } from './union-find.ts';

/** Two stretches of one article are the same passage when they share this much of the longer one. */
const sameShare = 0.7;
/** Copies this like one another hand on whose copies they are. */
const nearSimilarity = 0.8;
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
    .flatMap((group) =>
      stars(
        group.map((i) => sides[i]!),
        group,
        matches,
        prints,
      ),
    )
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
  const shared = sharedLength(a, b);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  const longer = Math.max(a.end - a.start, b.end - b.start);
  if (longer <= statementLength && shared >= insideShare * shorter) return true;
  return shared >= sameShare * longer;
}

/** A link between two stretches of a group, by their numbers in order of age. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/**
 * Cuts a group into clusters in which every copy matches the original, so that no chain of likenesses leads from one
 * statement to another: the oldest stretch with all that match it, then the same of the links left over.
 */
function stars(
  sides: readonly Side[],
  group: readonly number[],
  matches: readonly Match[],
  prints: ReadonlyMap<string, Fingerprint>,
): readonly Cluster[] {
  const stretches = mergeStretches(sides)
    .map((side) => trimmed(side, prints))
    .toSorted((a, b) => compareAge(prints.get(a.path)!, prints.get(b.path)!) || compareSpans(a.span, b.span));
  let links = linksBetween(stretches, [...new Set(group.map((i) => matches[i >> 1]!))]);
  const clusters: Cluster[] = [];
  while (links.length > 0) {
    const original = Math.min(...links.map(({ a }) => a));
    const likeness = likenessTo(original, links);
    clusters.push(clusterOf(stretches, original, likeness, prints));
    links = links.filter(({ a, b }) => !(likeness.has(a) && likeness.has(b)));
  }
  return clusters;
}

/** How like the original each stretch is that matches it, or that matches near copies of it nearly word for word. */
function likenessTo(original: number, links: readonly Link[]): ReadonlyMap<number, number> {
  const likeness = new Map([[original, 1]]);
  const reach = (from: number, to: number, similarity: number): boolean => {
    const known = likeness.get(from);
    if (known === undefined || (from !== original && similarity < nearSimilarity)) return false;
    const through = known * similarity;
    if (through <= (likeness.get(to) ?? (from === original ? 0 : nearSimilarity ** 2))) return false;
    likeness.set(to, through);
    return true;
  };
  let changed = true;
  while (changed) {
    changed = false;
    for (const { a, b, similarity } of links) {
      if (reach(a, b, similarity)) changed = true;
      if (reach(b, a, similarity)) changed = true;
    }
  }
  return likeness;
}

function linksBetween(stretches: readonly Side[], matches: readonly Match[]): readonly Link[] {
  const byPath = new Map<string, number[]>();
  stretches.forEach(({ path }, i) => {
    byPath.set(path, [...(byPath.get(path) ?? []), i]);
  });
  const stretchOf = ({ path, span }: Side): number => {
    const shared = (i: number): number => sharedLength(stretches[i]!.span, span);
    return byPath.get(path)!.reduce((best, i) => (shared(best) < shared(i) ? i : best));
  };
  return matches.flatMap(({ older, newer, similarity }) => {
    const [a, b] = [stretchOf(older), stretchOf(newer)];
    return a === b ? [] : [{ a: Math.min(a, b), b: Math.max(a, b), similarity }];
  });
}

function clusterOf(
  stretches: readonly Side[],
  from: number,
  to: ReadonlyMap<number, number>,
  prints: ReadonlyMap<string, Fingerprint>,
): Cluster {
  const original = stretches[from]!;
  const copies = [...to]
    .filter(([i]) => i !== from)
    .map(([i, similarity]): Occurrence => ({ ...stretches[i]!, original: false, similarity }))
    .toSorted(compareOccurrences);
  const similarity = Math.min(...copies.map((copy) => copy.similarity));
  const ofOriginal = prints.get(original.path)!;
  return {
    id: `passage:${original.path}:${original.span.start}-${original.span.end}`,
    relation: relationOf(original.path, copies, similarity),
    kind: kindOf(original, ofOriginal),
    similarity,
    occurrences: [{ ...original, original: true, similarity: 1 }, ...copies],
    changes: copies.flatMap((copy) => changesBetween(ofOriginal, original, prints.get(copy.path)!, copy)),
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
  const shared = sharedLength(a, b);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

/** Negative where they do not meet. */
function sharedLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function compareOccurrences(a: Side, b: Side): number {
  return comparePaths(a, b) || compareSpans(a.span, b.span);
}

function relationOf(path: string, copies: readonly Occurrence[], similarity: number): Relation {
  if (similarity < paraphraseBelow) return 'paraphrase';
  return copies.every((copy) => copy.path === path) ? 'repeat-within' : 'shared-across';
}

/** The kind of boilerplate that most of a stretch is, or `passage`. */
function kindOf({ span }: Side, { boilerplate }: Fingerprint): BoilerplateKind {
  const covered = new Map<BoilerplateKind, number>();
  for (const annotation of boilerplate) {
    const shared = sharedLength(span, annotation.span);
    const { kind } = annotation.boilerplate;
    if (shared > 0) covered.set(kind, (covered.get(kind) ?? 0) + shared);
  }
  const [most] = [...covered].toSorted((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 >= span.end - span.start ? most[0] : 'passage';
}
