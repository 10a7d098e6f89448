import type { Cluster, Occurrence, SourceGroup } from '../model/passage.ts';
import { MapEdit } from '../model/shared-map.ts';
import { mergeSorted } from '../model/sorted.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Group, type Groups, groupSteps } from './groups.ts';
import { emptyLibrary, type Library, librarySteps } from './library.ts';
import { type Pairs, pairSteps } from './pairs.ts';
import { noSourceGroups, type SourceGroups, updateSourceGroups } from './source-groups.ts';
import { compareStretches } from './stretches.ts';
import { winnowing } from './winnow.ts';

/** An occurrence and the cluster it belongs to. */
export interface Passage {
  readonly cluster: Cluster;
  readonly occurrence: Occurrence;
}

/** Passages and source groups of a corpus. Immutable; `updatePassages` returns a new one that shares the rest. */
export interface PassageIndex {
  readonly library: Library;
  readonly pairs: Pairs;
  readonly groups: Groups;
  /** By path and position of the original. */
  readonly clusters: readonly Cluster[];
  readonly sourceGroups: readonly SourceGroup[];
  readonly copies: SourceGroups;
  /** Passages of every article, in text order. */
  readonly byPath: ReadonlyMap<string, readonly Passage[]>;
  /** All fingerprints, by path. */
  readonly prints: ReadonlyMap<string, Fingerprint>;
}

/** The passages of no articles. */
export const noPassages: PassageIndex = {
  library: emptyLibrary,
  pairs: new Map(),
  groups: new Map(),
  clusters: [],
  sourceGroups: [],
  copies: noSourceGroups,
  byPath: new Map(),
  prints: emptyLibrary.prints,
};

/**
 * Takes articles out of the index and puts others in; equals a full rebuild, whatever the order. Compares only what
 * came with what shares text with it, and clusters anew only what that touches.
 */
export function updatePassages(
  index: PassageIndex,
  removed: readonly string[],
  added: readonly Fingerprint[],
): PassageIndex {
  return finish(passageSteps(index, removed, added));
}

/** The same in steps. */
export function* passageSteps(
  index: PassageIndex,
  removed: readonly string[],
  added: readonly Fingerprint[],
): Steps<PassageIndex> {
  const fresh = [...new Map(added.map((print) => [print.path, print])).values()];
  const leaving = [...removed, ...fresh.map(({ path }) => path)];
  const gone = new Set(leaving.filter((path) => index.prints.has(path)));
  if (gone.size === 0 && fresh.length === 0) return index;
  const winnowed = winnowing();
  const library = yield* librarySteps(index.library, gone, fresh, winnowed);
  const pairs = yield* pairSteps(index.pairs, index.library, library, gone, fresh, winnowed);
  const { gone: gonePairs, fresh: freshPairs } = pairs;
  const { prints } = library;
  const groups = yield* groupSteps(index.groups, {
    gone: gonePairs,
    fresh: freshPairs,
    before: index.prints,
    prints,
  });
  yield;
  const clustersBefore = new Set(clustersIn(groups.gone));
  const clustersAfter = new Set(clustersIn(groups.fresh));
  const goneClusters = new Set([...clustersBefore].filter((cluster) => !clustersAfter.has(cluster)));
  const freshClusters = [...clustersAfter].filter((cluster) => !clustersBefore.has(cluster));
  const kept =
    goneClusters.size === 0 ? index.clusters : index.clusters.filter((each) => !goneClusters.has(each));
  const clusters = mergeSorted(kept, freshClusters.toSorted(compareClusters), compareClusters);
  yield;
  const byPath = yield* replacePassages(index.byPath, goneClusters, freshClusters);
  yield;
  const copies = updateSourceGroups(index.copies, pairs, prints);
  return {
    library,
    pairs: pairs.pairs,
    groups: groups.groups,
    clusters,
    sourceGroups: copies.groups,
    copies,
    byPath,
    prints,
  };
}

function clustersIn(groups: readonly Group[]): readonly Cluster[] {
  return groups.flatMap(({ clusters }) => clusters.map(({ cluster }) => cluster));
}

/** Order of the clusters of an index. */
export function compareClusters(a: Cluster, b: Cluster): number {
  for (let i = 0; i < a.occurrences.length && i < b.occurrences.length; i++) {
    const order = compareStretches(a.occurrences[i]!, b.occurrences[i]!);
    if (order !== 0) return order;
  }
  return a.occurrences.length - b.occurrences.length;
}

function* replacePassages(
  byPath: ReadonlyMap<string, readonly Passage[]>,
  gone: ReadonlySet<Cluster>,
  fresh: readonly Cluster[],
): Steps<ReadonlyMap<string, readonly Passage[]>> {
  const changed = new Map<string, Passage[]>();
  const ofPath = (path: string): Passage[] => {
    const known = changed.get(path) ?? (byPath.get(path) ?? []).filter(({ cluster }) => !gone.has(cluster));
    changed.set(path, known);
    return known;
  };
  for (const { occurrences } of gone) for (const { path } of occurrences) ofPath(path);
  for (const cluster of fresh) {
    yield;
    for (const occurrence of cluster.occurrences) ofPath(occurrence.path).push({ cluster, occurrence });
  }
  const edit = new MapEdit(byPath);
  for (const [path, passages] of changed) {
    yield;
    edit.set(path, passages.length === 0 ? undefined : passages.sort(comparePassages));
  }
  return edit.done();
}

function comparePassages(a: Passage, b: Passage): number {
  return compareStretches(a.occurrence, b.occurrence) || compareClusters(a.cluster, b.cluster);
}

/** The passages of one article, in text order. */
export function passagesIn(index: PassageIndex, path: string): readonly Passage[] {
  return index.byPath.get(path) ?? [];
}

/**
 * The passage that holds all of a span, with the cluster that tells its original and what changed; the most alike
 * where several do. Null where the span is no copied text, or stands in the original itself.
 */
export function copyAt(index: PassageIndex, path: string, span: Span): Passage | null {
  const holding = passagesIn(index, path).filter(
    ({ occurrence }) => !occurrence.original && contains(occurrence.span, span),
  );
  const [best] = holding.toSorted((a, b) => b.occurrence.similarity - a.occurrence.similarity);
  return best ?? null;
}

/** The passages that touch a span, originals and copies alike. */
export function passagesAt(index: PassageIndex, path: string, span: Span): readonly Passage[] {
  return passagesIn(index, path).filter(({ occurrence }) => overlaps(occurrence.span, span));
}
