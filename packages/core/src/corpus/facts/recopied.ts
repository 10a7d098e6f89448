import { compareClusters, type PassageIndex } from '../../duplicates/passages.ts';
import { compareOriginals } from '../../duplicates/source-groups.ts';
import { compareStretches, groupedBy, type Stretch } from '../../duplicates/stretches.ts';
import type { Cluster, SourceGroup } from '../../model/passage.ts';
import { type Difference, differenceOf } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import { copiesOf } from './sources.ts';

/** Spans of articles, by path. */
export type Stretches = ReadonlyMap<string, readonly Span[]>;

/** A whole article, however long. A small integer: one larger offset would make the engine keep those of all spans as doubles. */
const whole: Span = { start: 0, end: 0x3fff_ffff };

/**
 * Where one index tells of other copies than the other: the stretches that belong to another passage than before, and
 * the articles that are copies of another one. What only changed somewhere else in a passage of many is left out.
 */
export function recopied(before: PassageIndex, after: PassageIndex): Stretches {
  const changed = new Map<string, Span[]>();
  const note = (path: string, span: Span): void => {
    const spans = changed.get(path);
    if (spans === undefined) changed.set(path, [span]);
    else spans.push(span);
  };
  const clusters = differenceOf(before.clusters, after.clusters, compareClusters);
  for (const [a, b] of byId(clusters)) {
    const { gone, come } = differenceOf(stretchesOf(a), stretchesOf(b), compareStretches, isSameStretch);
    for (const { path, span } of [...gone, ...come]) note(path, span);
  }
  const groups = differenceOf(before.sourceGroups, after.sourceGroups, compareOriginals);
  for (const [a, b] of byId(groups)) for (const path of oneSided(a, b)) note(path, whole);
  return changed;
}

/** What went and what came under each id. */
function byId<T extends { readonly id: string }>({
  gone,
  come,
}: Difference<T>): readonly (readonly [readonly T[], readonly T[]])[] {
  const [before, after] = [gone, come].map((items) => groupedBy(items, ({ id }) => id));
  const ids = new Set([...before!.keys(), ...after!.keys()]);
  return [...ids].map((id) => [before!.get(id) ?? [], after!.get(id) ?? []]);
}

function stretchesOf(clusters: readonly Cluster[]): readonly Stretch[] {
  return clusters.flatMap(({ occurrences }) => occurrences).sort(compareStretches);
}

function isSameStretch(a: Stretch, b: Stretch): boolean {
  return compareStretches(a, b) === 0;
}

/** Articles that are copies in one of two states of a group alone. */
function oneSided(a: readonly SourceGroup[], b: readonly SourceGroup[]): readonly string[] {
  const [inA, inB] = [new Set(a.flatMap(copiesOf)), new Set(b.flatMap(copiesOf))];
  return [...inA, ...inB].filter((path) => inA.has(path) !== inB.has(path));
}
