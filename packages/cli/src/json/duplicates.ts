import { type Cluster, type Corpus, quoteOf, type SourceGroup } from '@tickmark/core';

/** Passage clusters and source groups in the shape that `duplicates` prints. Field names are a contract. */
export interface DuplicatesRecord {
  readonly clusters: readonly ClusterRecord[];
  readonly sourceGroups: readonly SourceGroup[];
}

/** A cluster as printed. */
export interface ClusterRecord {
  readonly id: string;
  readonly relation: Cluster['relation'];
  readonly kind: Cluster['kind'];
  readonly similarity: number;
  readonly occurrences: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly original: boolean;
  }[];
}

/** The record of all passages of a corpus. */
export function duplicatesRecord(corpus: Corpus): DuplicatesRecord {
  return {
    clusters: corpus.passages.clusters.map((cluster) => clusterRecord(corpus, cluster)),
    sourceGroups: corpus.passages.sourceGroups,
  };
}

/** The record of one cluster. */
export function clusterRecord(corpus: Corpus, cluster: Cluster): ClusterRecord {
  const { id, relation, kind, similarity } = cluster;
  const occurrences = cluster.occurrences.map(({ path, span, original }) => {
    const quote = quoteOf(corpus.analyses.get(path)!.article.text, span);
    return { path, start: span.start, end: span.end, quote, original };
  });
  return { id, relation, kind, similarity, occurrences };
}
