import type { Cluster, Occurrence, SourceGroup } from '../model/passage.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { candidatesOf } from './candidates.ts';
import { clustersOf } from './clusters.ts';
import type { Fingerprint } from './fingerprint.ts';
import { type Match, matchesBetween, matchesWithin, prepare } from './matches.ts';
import { sourceGroupsOf } from './source-groups.ts';

/** An occurrence and the cluster it belongs to. */
export interface Passage {
  readonly cluster: Cluster;
  readonly occurrence: Occurrence;
}

/** Passages and source groups of a corpus. Immutable; `updatePassages` returns a new one that shares the rest. */
export interface PassageIndex {
  readonly prints: ReadonlyMap<string, Fingerprint>;
  readonly clusters: readonly Cluster[];
  readonly sourceGroups: readonly SourceGroup[];
  /** Passages of every article, in text order. */
  readonly byPath: ReadonlyMap<string, readonly Passage[]>;
}

export const noPassages: PassageIndex = {
  prints: new Map(),
  clusters: [],
  sourceGroups: [],
  byPath: new Map(),
};

/** Takes articles out of the index and puts others in; equals a full rebuild, whatever the order. */
export function updatePassages(
  index: PassageIndex,
  removed: readonly string[],
  added: readonly Fingerprint[],
): PassageIndex {
  const prints = new Map(index.prints);
  for (const path of removed) prints.delete(path);
  for (const print of added) prints.set(print.path, print);
  const matches: Match[] = [];
  const prepared = new Map([...prints].map(([path, print]) => [path, prepare(print)]));
  for (const article of prepared.values()) matches.push(...matchesWithin(article));
  for (const { older, newer } of candidatesOf([...prints.values()])) {
    matches.push(...matchesBetween(prepared.get(older.path)!, prepared.get(newer.path)!));
  }
  const clusters = clustersOf(matches, prints);
  return {
    prints,
    clusters,
    sourceGroups: sourceGroupsOf(matches, prints),
    byPath: passagesByPath(clusters),
  };
}

function passagesByPath(clusters: readonly Cluster[]): ReadonlyMap<string, readonly Passage[]> {
  const byPath = new Map<string, Passage[]>();
  for (const cluster of clusters) {
    for (const occurrence of cluster.occurrences) {
      const list = byPath.get(occurrence.path);
      if (list === undefined) byPath.set(occurrence.path, [{ cluster, occurrence }]);
      else list.push({ cluster, occurrence });
    }
  }
  for (const list of byPath.values()) list.sort((a, b) => a.occurrence.span.start - b.occurrence.span.start);
  return byPath;
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
