import type { BoilerplateAnnotation } from '../model/annotation.ts';
import type { BoilerplateKind, Change, Cluster, Occurrence, Relation } from '../model/passage.ts';
import { compareSpans, contains, type Span } from '../model/span.ts';
import { trimSpan } from '../text/lines.ts';
import { changesBetween } from './changes.ts';
import { compareAge, type Fingerprint } from './fingerprint.ts';
import { type Link, likenessTo, linkTable } from './likeness.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import type { Match } from './matches.ts';
import {
  agreement,
  comparePaths,
  compareStretches,
  groupedBy,
  mergeStretches,
  type Stretch,
  sharedLength,
  stretchLookup,
} from './stretches.ts';

/** A copy less like the original than this is a paraphrase. */
const paraphraseBelow = 0.6;
/** Stretches of fewer code units, as a cut leaves them, are two or three words that tell nothing. */
const leastLength = 20;

/** A cluster, and what changed in each copy of its original. */
export interface Clustered {
  readonly cluster: Cluster;
  /** One list for each copy, in the order of the occurrences. */
  readonly changes: readonly (readonly Change[])[];
}

/** What clusters are made with. */
export interface ClusterContext {
  readonly prints: ReadonlyMap<string, Fingerprint>;
  /** Tells the kind of a stretch. */
  readonly kindAt: KindAt;
  /** The cluster of this id before; undefined where there was none, or its original is in an article that changed. */
  readonly before: (id: string) => Clustered | undefined;
  /** Whether an article is as it was. */
  readonly isKept: (path: string) => boolean;
}

/** The context of clusters that are made for the first time. */
export function freshContext(prints: ReadonlyMap<string, Fingerprint>): ClusterContext {
  return { prints, kindAt: kindsIn(prints), before: () => undefined, isKept: () => false };
}

/**
 * Cuts a group into clusters in which every copy matches the original, so that no chain of likenesses leads from one
 * statement to another: the oldest stretch with all that match it, then the same of the links left over. A cluster that
 * is as it was before stays the same object, and of one that is not only the copies that came are compared.
 */
export function clustersOf(matches: readonly Match[], context: ClusterContext): readonly Clustered[] {
  const { prints } = context;
  const sides = matches.flatMap(({ older, newer }) => [older, newer]);
  const stretches = byAge(
    mergeStretches(sides).map((side) => trimmed(side, prints)),
    prints,
  );
  const links = linkTable(stretches.length, linksBetween(stretches, matches));
  const clusters: Clustered[] = [];
  for (let first = links.next(); first !== null; first = links.next()) {
    const likeness = likenessTo(first.a, links);
    clusters.push(clusterOf(stretches, first.a, likeness, context));
    links.cutWithin(likeness);
  }
  return clusters;
}

function trimmed({ path, span }: Stretch, prints: ReadonlyMap<string, Fingerprint>): Stretch {
  return { path, span: trimSpan(prints.get(path)!.article.text, span) };
}

/** Stretches from the oldest article to the newest, in text order. */
function byAge(stretches: readonly Stretch[], prints: ReadonlyMap<string, Fingerprint>): readonly Stretch[] {
  return [...groupedBy(stretches, ({ path }) => path)]
    .map(([path, list]) => ({ print: prints.get(path)!, list }))
    .sort((a, b) => compareAge(a.print, b.print))
    .flatMap(({ list }) => list.sort((a, b) => compareSpans(a.span, b.span)));
}

function lengthOf({ span }: Stretch): number {
  return span.end - span.start;
}

/** The matches as links between the stretches that their sides have become, by their numbers in order of age. */
function linksBetween(stretches: readonly Stretch[], matches: readonly Match[]): readonly Link[] {
  const at = stretchLookup([...stretches.keys()], (i) => stretches[i]!);
  const stretchOf = (side: Stretch): number => {
    const [first, ...others] = at(side);
    if (others.length === 0) return first!;
    const likeness = (i: number): number => agreement(stretches[i]!.span, side.span);
    return others.reduce((best, i) => (likeness(best) < likeness(i) ? i : best), first!);
  };
  const links: Link[] = [];
  for (const { older, newer, similarity } of matches) {
    const [a, b] = [stretchOf(older), stretchOf(newer)];
    if (a === b || lengthOf(stretches[a]!) < leastLength || lengthOf(stretches[b]!) < leastLength) continue;
    links.push({ a: Math.min(a, b), b: Math.max(a, b), similarity });
  }
  return links;
}

function clusterOf(
  stretches: readonly Stretch[],
  from: number,
  to: ReadonlyMap<number, number>,
  context: ClusterContext,
): Clustered {
  const original = stretches[from]!;
  const copies = outermost([...to.keys()].filter((i) => i !== from).map((i) => stretches[i]!));
  const likenessOf = new Map([...to].map(([i, likeness]) => [stretches[i]!, likeness]));
  const id = `passage:${original.path}:${original.span.start}-${original.span.end}`;
  const before = context.before(id);
  const known = before === undefined ? () => -1 : placesIn(before.cluster, context.isKept);
  const changes: (readonly Change[])[] = [];
  const occurrences = copies.map((copy): Occurrence => {
    const similarity = Math.round(likenessOf.get(copy)! * 1000) / 1000;
    const place = known(copy);
    changes.push(place < 0 ? changesOf(original, copy, context) : before!.changes[place - 1]!);
    const same = before?.cluster.occurrences[place];
    return same?.similarity === similarity ? same : { ...copy, original: false, similarity };
  });
  if (before !== undefined && isAsBefore(before.cluster, occurrences)) return before;
  return { cluster: clusterWith(id, original, occurrences, changes, context.kindAt), changes };
}

function clusterWith(
  id: string,
  original: Stretch,
  copies: readonly Occurrence[],
  changes: readonly (readonly Change[])[],
  kindAt: KindAt,
): Cluster {
  const similarity = copies.reduce((least, copy) => Math.min(least, copy.similarity), 1);
  return {
    id,
    relation: relationOf(original.path, copies, similarity),
    kind: kindAt(original),
    similarity,
    occurrences: [{ ...original, original: true, similarity: 1 }, ...copies],
    changes: changes.flat(),
  };
}

/** Many copies change nothing. */
const nothing: readonly Change[] = [];

function changesOf(original: Stretch, copy: Stretch, { prints }: ClusterContext): readonly Change[] {
  const changes = changesBetween(prints.get(original.path)!, original, prints.get(copy.path)!, copy);
  return changes.length === 0 ? nothing : changes;
}

/** Finds the place of a copy among the occurrences of a cluster; -1 where it is none of them. Asked in text order. */
function placesIn({ occurrences }: Cluster, isKept: (path: string) => boolean): (copy: Stretch) => number {
  let place = 1;
  return (copy) => {
    while (place < occurrences.length && compareStretches(occurrences[place]!, copy) < 0) place++;
    const found = occurrences[place];
    const isThere = found !== undefined && compareStretches(found, copy) === 0 && isKept(copy.path);
    return isThere ? place : -1;
  };
}

function isAsBefore({ occurrences }: Cluster, copies: readonly Occurrence[]): boolean {
  return occurrences.length === copies.length + 1 && copies.every((copy, i) => copy === occurrences[i + 1]);
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
