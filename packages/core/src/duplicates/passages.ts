import type { NameAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Cluster, SourceGroup } from '../model/passage.ts';

/** What one article contributes to the search for copied passages. Pure data, cheap to keep. */
export interface Fingerprint {
  readonly path: string;
}

/** Passages and source groups of a corpus. Immutable; `updatePassages` returns a new one that shares the rest. */
export interface PassageIndex {
  readonly clusters: readonly Cluster[];
  readonly sourceGroups: readonly SourceGroup[];
}

export const noPassages: PassageIndex = { clusters: [], sourceGroups: [] };

export function fingerprint(article: Article, _names: readonly NameAnnotation[]): Fingerprint {
  return { path: article.path };
}

/** Takes articles out of the index and puts others in; equals a full rebuild, whatever the order. */
export function updatePassages(
  index: PassageIndex,
  _removed: readonly string[],
  _added: readonly Fingerprint[],
): PassageIndex {
  return index;
}
