import type { BoilerplateKind, Cluster, Occurrence, Relation } from '../model/passage.ts';
import { compareSpans, contains } from '../model/span.ts';
import { trimSpan } from '../text/lines.ts';
import { changesBetween } from './changes.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import type { Match } from './matches.ts';
import { agreement, compareStretches, mergeStretches, type Stretch, sharedLength } from './stretches.ts';

/** Copies this like one another hand on whose copies they are. */
const nearSimilarity = 0.8;
/** A copy less like the original than this is a paraphrase. */
const paraphraseBelow = 0.6;

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
export function clustersOf(
  matches: readonly Match[],
  prints: ReadonlyMap<string, Fingerprint>,
): readonly Cluster[] {
  const sides = matches.flatMap(({ older, newer }) => [older, newer]);
  const stretches = mergeStretches(sides)
    .map((side) => trimmed(side, prints))
    .toSorted((a, b) => compareAge(prints.get(a.path)!, prints.get(b.path)!) || compareSpans(a.span, b.span));
  let links = linksBetween(stretches, matches);
  const clusters: Cluster[] = [];
  while (links.length > 0) {
    const original = Math.min(...links.map(({ a }) => a));
    const likeness = likenessTo(original, links);
    clusters.push(clusterOf(stretches, original, likeness, prints));
    links = links.filter(({ a, b }) => !(likeness.has(a) && likeness.has(b)));
  }
  return clusters;
}

function trimmed({ path, span }: Stretch, prints: ReadonlyMap<string, Fingerprint>): Stretch {
  return { path, span: trimSpan(prints.get(path)!.article.text, span) };
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

function linksBetween(stretches: readonly Stretch[], matches: readonly Match[]): readonly Link[] {
  const byPath = new Map<string, number[]>();
  stretches.forEach(({ path }, i) => {
    byPath.set(path, [...(byPath.get(path) ?? []), i]);
  });
  const stretchOf = ({ path, span }: Stretch): number => {
    const likeness = (i: number): number => agreement(stretches[i]!.span, span);
    return byPath.get(path)!.reduce((best, i) => (likeness(best) < likeness(i) ? i : best));
  };
  return matches.flatMap(({ older, newer, similarity }) => {
    const [a, b] = [stretchOf(older), stretchOf(newer)];
    return a === b ? [] : [{ a: Math.min(a, b), b: Math.max(a, b), similarity }];
  });
}

function clusterOf(
  stretches: readonly Stretch[],
  from: number,
  to: ReadonlyMap<number, number>,
  prints: ReadonlyMap<string, Fingerprint>,
): Cluster {
  const original = stretches[from]!;
  const copies = [...to]
    .filter(([i]) => i !== from)
    .map(([i, likeness]): Occurrence => {
      const similarity = Math.round(likeness * 1000) / 1000;
      return { ...stretches[i]!, original: false, similarity };
    })
    .filter((copy, _, all) => !all.some((other) => isInside(copy, other)))
    .toSorted(compareStretches);
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

/** Whether a stretch is a part of another one: of two copies in one place the longer is told. */
function isInside(a: Stretch, b: Stretch): boolean {
  return (
    a.path === b.path && contains(b.span, a.span) && a.span.end - a.span.start < b.span.end - b.span.start
  );
}

function relationOf(path: string, copies: readonly Occurrence[], similarity: number): Relation {
  if (similarity < paraphraseBelow) return 'paraphrase';
  return copies.every((copy) => copy.path === path) ? 'repeat-within' : 'shared-across';
}

/** The kind of boilerplate that most of a stretch is, or `passage`. */
function kindOf({ span }: Stretch, { boilerplate }: Fingerprint): BoilerplateKind {
  const covered = new Map<BoilerplateKind, number>();
  for (const annotation of boilerplate) {
    const shared = sharedLength(span, annotation.span);
    const { kind } = annotation.boilerplate;
    if (shared > 0) covered.set(kind, (covered.get(kind) ?? 0) + shared);
  }
  const [most] = [...covered].toSorted((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 >= span.end - span.start ? most[0] : 'passage';
}
