import { compareSpans, type Span } from '../model/span.ts';
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
export function sameStretches(sides: readonly Stretch[]): readonly (readonly [number, number])[] {
  const order = sides.map((_, i) => i).toSorted((a, b) => compareStretches(sides[a]!, sides[b]!));
  const pairs: [number, number][] = [];
  let open: number[] = [];
  for (const at of order) {
    const side = sides[at]!;
    open = open.filter((other) => reaches(sides[other]!, side));
    const equal = open.find((other) => compareStretches(sides[other]!, side) === 0);
    if (equal !== undefined) {
      pairs.push([equal, at]);
      continue;
    }
    for (const other of open) if (isSame(sides[other]!.span, side.span)) pairs.push([other, at]);
    open.push(at);
  }
  return pairs;
}

/** Whether a stretch goes on where another begins. */
function reaches({ path, span }: Stretch, next: Stretch): boolean {
  return path === next.path && next.span.start < span.end;
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
  const merged: Stretch[] = [];
  let open: number[] = [];
  for (const side of sides.toSorted(compareStretches)) {
    open = open.filter((i) => reaches(merged[i]!, side));
    const same = open.findLast((i) => isSame(merged[i]!.span, side.span));
    if (same !== undefined) merged[same] = { path: side.path, span: spanning(merged[same]!.span, side.span) };
    else open.push(merged.push(cutAfter(merged.at(-1), side)) - 1);
  }
  return merged.toSorted(compareStretches);
}

function spanning(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The stretch without the little that the last one already has of it. */
function cutAfter(last: Stretch | undefined, side: Stretch): Stretch {
  if (last === undefined || last.path !== side.path) return side;
  const shorter = Math.min(last.span.end - last.span.start, side.span.end - side.span.start);
  const overlap = sharedLength(last.span, side.span);
  if (overlap <= 0 || 2 * overlap > shorter) return side;
  return { path: side.path, span: { start: last.span.end, end: side.span.end } };
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
  const byPath = new Map<string, T[]>();
  for (const item of items) {
    const { path } = stretchOf(item);
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [item]);
    else known.push(item);
  }
  const lookups = new Map(
    [...byPath].map(([path, list]) => [path, lookupOf(list, (item) => stretchOf(item).span)]),
  );
  return ({ path, span }) => lookups.get(path)?.(span) ?? [];
}
