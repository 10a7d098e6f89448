import type { BoilerplateAnnotation } from '../model/annotation.ts';
import type { BoilerplateKind, Cluster, Occurrence, Relation } from '../model/passage.ts';
import { compareSpans, contains, type Span } from '../model/span.ts';
import { trimSpan } from '../text/lines.ts';
import { changesBetween } from './changes.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import type { Match } from './matches.ts';
import {
  agreement,
  comparePaths,
  mergeStretches,
  type Stretch,
  sharedLength,
  stretchLookup,
} from './stretches.ts';

/** Copies this like one another hand on whose copies they are. */
const nearSimilarity = 0.8;
/** A copy less like the original than this is a paraphrase. */
const paraphraseBelow = 0.6;
/** Stretches of fewer code units, as a cut leaves them, are two or three words that tell nothing. */
const leastLength = 20;

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
  kindAt: KindAt = kindsIn(prints),
): readonly Cluster[] {
  const sides = matches.flatMap(({ older, newer }) => [older, newer]);
  const stretches = mergeStretches(sides)
    .map((side) => trimmed(side, prints))
    .toSorted((a, b) => compareAge(prints.get(a.path)!, prints.get(b.path)!) || compareSpans(a.span, b.span));
  let links = linksBetween(stretches, matches);
  const clusters: Cluster[] = [];
  while (links.length > 0) {
    const original = links[0]!.a;
    const likeness = likenessTo(original, links);
    clusters.push(clusterOf(stretches, original, likeness, prints, kindAt));
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

function lengthOf({ span }: Stretch): number {
  return span.end - span.start;
}

/** The matches as links between the stretches that their sides have become, the oldest first. */
function linksBetween(stretches: readonly Stretch[], matches: readonly Match[]): readonly Link[] {
  const at = stretchLookup([...stretches.keys()], (i) => stretches[i]!);
  const stretchOf = (side: Stretch): number => {
    const likeness = (i: number): number => agreement(stretches[i]!.span, side.span);
    const [first, ...others] = at(side);
    return others.reduce((best, i) => (likeness(best) < likeness(i) ? i : best), first!);
  };
  return matches
    .flatMap(({ older, newer, similarity }) => {
      const [a, b] = [stretchOf(older), stretchOf(newer)];
      const tells = [a, b].every((i) => leastLength <= lengthOf(stretches[i]!));
      return a === b || !tells ? [] : [{ a: Math.min(a, b), b: Math.max(a, b), similarity }];
    })
    .toSorted((x, y) => x.a - y.a || x.b - y.b);
}

function clusterOf(
  stretches: readonly Stretch[],
  from: number,
  to: ReadonlyMap<number, number>,
  prints: ReadonlyMap<string, Fingerprint>,
  kindAt: KindAt,
): Cluster {
  const original = stretches[from]!;
  const copies = outermost([...to.keys()].filter((i) => i !== from).map((i) => stretches[i]!));
  const likenessOf = new Map([...to].map(([i, likeness]) => [stretches[i]!, likeness]));
  const occurrences = copies.map((copy): Occurrence => {
    const similarity = Math.round(likenessOf.get(copy)! * 1000) / 1000;
    return { ...copy, original: false, similarity };
  });
  const similarity = occurrences.reduce((least, copy) => Math.min(least, copy.similarity), 1);
  const ofOriginal = prints.get(original.path)!;
  return {
    id: `passage:${original.path}:${original.span.start}-${original.span.end}`,
    relation: relationOf(original.path, copies, similarity),
    kind: kindAt(original),
    similarity,
    occurrences: [{ ...original, original: true, similarity: 1 }, ...occurrences],
    changes: copies.flatMap((copy) => changesBetween(ofOriginal, original, prints.get(copy.path)!, copy)),
  };
}

/** The stretches, in text order, that are no part of another one: of two copies in one place the longer is told. */
function outermost(stretches: readonly Stretch[]): readonly Stretch[] {
  const outer: Stretch[] = [];
  const longerFirst = (a: Stretch, b: Stretch): number =>
    comparePaths(a, b) || a.span.start - b.span.start || b.span.end - a.span.end;
  for (const stretch of stretches.toSorted(longerFirst)) {
    const last = outer.at(-1);
    if (last?.path !== stretch.path || !contains(last.span, stretch.span)) outer.push(stretch);
  }
  return outer;
}

function relationOf(path: string, copies: readonly Stretch[], similarity: number): Relation {
  if (similarity < paraphraseBelow) return 'paraphrase';
  return copies.every((copy) => copy.path === path) ? 'repeat-within' : 'shared-across';
}

/** The kind of boilerplate that most of a stretch is, or `passage`. */
export type KindAt = (stretch: Stretch) => BoilerplateKind;

/** Tells the kinds of stretches of these articles. */
export function kindsIn(prints: ReadonlyMap<string, Fingerprint>): KindAt {
  const lookups = new Map<string, Lookup<BoilerplateAnnotation>>();
  return ({ path, span }) => {
    const at = lookups.get(path) ?? lookupOf(prints.get(path)!.boilerplate, (annotation) => annotation.span);
    lookups.set(path, at);
    return kindOf(span, at(span));
  };
}

function kindOf(span: Span, around: readonly BoilerplateAnnotation[]): BoilerplateKind {
  const covered = new Map<BoilerplateKind, number>();
  for (const { span: other, boilerplate } of around) {
    const { kind } = boilerplate;
    covered.set(kind, (covered.get(kind) ?? 0) + sharedLength(span, other));
  }
  const [most] = [...covered].toSorted((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 >= span.end - span.start ? most[0] : 'passage';
}
