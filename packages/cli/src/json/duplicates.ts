import {
  type Cluster,
  type Corpus,
  changesOf,
  quoteOf,
  type SourceGroup,
  type TwinChange,
} from '@tickmark/core';
import { rounded } from './annotations.ts';

/** Passage clusters and source groups in the shape that `duplicates` prints. Field names are a contract. */
export interface DuplicatesRecord {
  readonly clusters: readonly ClusterRecord[];
  readonly sourceGroups: readonly SourceGroup[];
}

/** A cluster as printed: positions are UTF-16 code units, half-open; field names are a contract. */
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
  /** With `--show-diff`: what the copies have in another way. */
  readonly changes?: readonly ChangeRecord[];
}

/** A difference between the original and a copy as printed; an empty quote is a place where words were left out. */
export interface ChangeRecord {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly originalStart: number;
  readonly originalEnd: number;
  readonly originalQuote: string;
  readonly digits: boolean;
}

/** The record of these passages, and of the source groups of the corpus. */
export function duplicatesRecord(
  corpus: Corpus,
  clusters: readonly Cluster[],
  withChanges: boolean,
): DuplicatesRecord {
  return {
    clusters: clusters.map((cluster) => clusterRecord(corpus, cluster, withChanges)),
    sourceGroups: corpus.passages.sourceGroups.map(({ id, original, members }) => ({
      id,
      original,
      members: members.map(({ path, share }) => ({ path, share: rounded(share) })),
    })),
  };
}

/** The record of a cluster with all its occurrences; `changes` only where they were asked for. */
export function clusterRecord(corpus: Corpus, cluster: Cluster, withChanges: boolean): ClusterRecord {
  const { id, relation, kind, similarity } = cluster;
  const occurrences = cluster.occurrences.map(({ path, span, original }) => {
    const quote = quoteOf(corpus.analyses.get(path)!.article.text, span);
    return { path, start: span.start, end: span.end, quote, original };
  });
  const record = { id, relation, kind, similarity: rounded(similarity), occurrences };
  return withChanges ? { ...record, changes: changesOf(corpus, cluster).map(changeRecord) } : record;
}

function changeRecord({ original, originalQuote, path, copy, copyQuote, digits }: TwinChange): ChangeRecord {
  return {
    path,
    start: copy.start,
    end: copy.end,
    quote: copyQuote,
    originalStart: original.start,
    originalEnd: original.end,
    originalQuote,
    digits,
  };
}
