import { compareSpans, type Span } from '../model/span.ts';
import type { Steps } from '../model/steps.ts';
import { lookupOf } from './lookup.ts';

/** A stretch of the article at a path. */
export interface Stretch {
  readonly path: string;
  readonly span: Span;
}

/** Two stretches of one article are the same passage when they share this much of the longer one. */
const sameShare = 0.7;
/** Of a statement one may quote less than another: there it is enough that most of the shorter lies in the longer. */
const statementLength = 260;
const insideShare = 0.8;

/** Text order of stretches. */
export function compareStretches(a: Stretch, b: Stretch): number {
  return comparePaths(a, b) || compareSpans(a.span, b.span);
}

/** Pairs of sides that are the same stretch of the same article: enough of them to lead from each to all others. */
export function* sameStretches(sides: readonly Stretch[]): Steps<readonly (readonly [number, number])[]> {
  const byPath = groupedBy([...sides.keys()], (i) => sides[i]!.path);
  const pairs: (readonly [number, number])[] = [];
  for (const own of byPath.values()) {
    yield;
    for (const pair of sameSpans(sides, own)) pairs.push(pair);
  }
  return pairs;
}

/** The same of sides in one article, known by their numbers. */
function sameSpans(
  sides: readonly Stretch[],
  own: readonly number[],
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let open: number[] = [];
  for (const at of own.toSorted((a, b) => compareSpans(sides[a]!.span, sides[b]!.span))) {
    const { span } = sides[at]!;
    open = open.filter((other) => span.start < sides[other]!.span.end);
    const equal = open.find((other) => compareSpans(sides[other]!.span, span) === 0);
    if (equal !== undefined) {
      pairs.push([equal, at]);
      continue;
    }
    for (const other of open) if (isSame(sides[other]!.span, span)) pairs.push([other, at]);
    open.push(at);
  }
  return pairs;
}

/** Order of the articles of stretches. */
export function comparePaths(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Whether two stretches of one article are one passage. */
export function isSame(a: Span, b: Span): boolean {
  const shared = sharedLength(a, b);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  const longer = Math.max(a.end - a.start, b.end - b.start);
  if (longer <= statementLength && shared >= insideShare * shorter) return true;
  return shared >= sameShare * longer;
}

/**
 * The stretches of a group: those that are the same made one, those that overlap a little cut where they meet. One
 * that lies inside another without being the same stays beside it.
 */
export function mergeStretches(sides: readonly Stretch[]): readonly Stretch[] {
  const byPath = groupedBy(sides, ({ path }) => path);
  return [...byPath].flatMap(([path, own]) =>
    mergeSpans(own.map(({ span }) => span)).map((span) => ({ path, span })),
  );
}

/** The same of spans in one article. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  let open: number[] = [];
  for (const span of spans.toSorted(compareSpans)) {
    open = open.filter((i) => span.start < merged[i]!.end);
    const same = open.findLast((i) => isSame(merged[i]!, span));
    if (same !== undefined) merged[same] = spanning(merged[same]!, span);
    else open.push(merged.push(cutAfter(merged.at(-1), span)) - 1);
  }
  return merged;
}

function spanning(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The stretch without the little that the last one already has of it. */
function cutAfter(last: Span | undefined, span: Span): Span {
  if (last === undefined) return span;
  const shorter = Math.min(last.end - last.start, span.end - span.start);
  const overlap = sharedLength(last, span);
  // What was cut itself may begin behind this one: then there is nothing to cut.
  const isBehind = last.start <= span.start && last.end < span.end;
  if (overlap <= 0 || 2 * overlap > shorter || !isBehind) return span;
  return { start: last.end, end: span.end };
}

/** How much two spans share; negative where they do not meet. */
export function sharedLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** What two spans share of all that they cover, 0 to 1. */
export function agreement(a: Span, b: Span): number {
  const shared = Math.max(0, sharedLength(a, b));
  return shared / (a.end - a.start + b.end - b.start - shared);
}

/** The items, each of them a stretch or with one, that touch a stretch: of whichever articles. */
export function stretchLookup<T>(
  items: readonly T[],
  stretchOf: (item: T) => Stretch,
): (stretch: Stretch) => readonly T[] {
  const byPath = groupedBy(items, (item) => stretchOf(item).path);
  const lookups = new Map(
    [...byPath].map(([path, list]) => [path, lookupOf(list, (item) => stretchOf(item).span)]),
  );
  return ({ path, span }) => lookups.get(path)?.(span) ?? [];
}

/** Items by a text that they have in common. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
