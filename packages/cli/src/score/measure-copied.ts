import { basename } from 'node:path';
import type { Cluster, Span } from '@tickmark/core';
import type { GoldCopy } from './gold.ts';
import type { Metric } from './metric.ts';
import { overlap, type Pair, type Scored } from './pair.ts';

/**
 * Copied quotes and sentences: found when one cluster holds the place and a place it was copied with; precise when
 * what is shown as copied is copied or boilerplate; in how many pieces one copy was found (1 is best).
 */
export function measureCopied({ corpus, pairs }: Scored): readonly Metric[] {
  const clusters = corpus.passages.clusters.filter(({ relation }) => relation !== 'repeat-within');
  const docs = new Set([...corpus.analyses.keys()].map((path) => basename(path)));
  const items = pairs.flatMap(({ path, gold }) =>
    gold.copied
      .map((copy) => ({ path, copy: { ...copy, with: copy.with.filter(({ doc }) => docs.has(doc)) } }))
      .filter(({ copy }) => copy.with.length > 0),
  );
  const degrees = [...new Set(items.map(({ copy }) => copy.degree))].toSorted();
  const isFound = ({ path, copy }: Item): boolean => clusters.some((cluster) => holds(cluster, path, copy));
  const found = items.filter(isFound);
  return [
    ...degrees.map((degree): Metric => {
      const ofDegree = items.filter(({ copy }) => copy.degree === degree);
      return {
        name: `copied: ${degree} found`,
        kind: 'right',
        right: ofDegree.filter(isFound).length,
        of: ofDegree.length,
      };
    }),
    { name: 'copied: precision', kind: 'right', ...precisionOf(clusters, pairs) },
    { name: 'copied: granularity', kind: 'number', value: granularityOf(clusters, found) },
  ];
}

interface Item {
  readonly path: string;
  readonly copy: GoldCopy;
}

function holds(cluster: Cluster, path: string, copy: GoldCopy): boolean {
  if (!cluster.occurrences.some((occurrence) => occurrence.path === path && overlap(occurrence.span, copy)))
    return false;
  return cluster.occurrences.some((occurrence) =>
    copy.with.some(({ doc, ...span }) => doc === basename(occurrence.path) && overlap(occurrence.span, span)),
  );
}

function precisionOf(clusters: readonly Cluster[], pairs: readonly Pair[]): { right: number; of: number } {
  const shown = pairs.flatMap(({ path, gold }) =>
    occurrencesIn(clusters, path).map((span) =>
      [...gold.copied, ...gold.boilerplate].some((expected) => overlap(expected, span)),
    ),
  );
  return { right: shown.filter(Boolean).length, of: shown.length };
}

function granularityOf(clusters: readonly Cluster[], found: readonly Item[]): number {
  if (found.length === 0) return 1;
  const pieces = found.map(({ path, copy }) => {
    const spans = occurrencesIn(clusters, path).filter((span) => overlap(span, copy));
    return new Set(spans.map(({ start, end }) => `${start}-${end}`)).size;
  });
  return pieces.reduce((sum, count) => sum + count, 0) / found.length;
}

function occurrencesIn(clusters: readonly Cluster[], path: string): readonly Span[] {
  return clusters.flatMap(({ occurrences }) =>
    occurrences.filter((occurrence) => occurrence.path === path).map(({ span }) => span),
  );
}
