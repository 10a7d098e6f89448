import { dirname } from 'node:path';
import type { Fact } from '@tickmark/core';
import type { Counts, Metric } from './metric.ts';
import { overlap, type Scored } from './pair.ts';

/** Which figures of different articles were put together as one fact, pair by pair. */
export function measureFacts({ corpus, pairs }: Scored): readonly Metric[] {
  const mentions = mentionsByPath(corpus.facts.facts);
  const rows = pairs.flatMap(({ path, gold }) =>
    gold.figures.map((figure): Row => {
      const found = mentions.get(path)?.find(({ span }) => overlap(span, figure));
      return { path, topic: figure.optional ? null : topicOf(path, figure.fact), fact: found?.fact ?? null };
    }),
  );
  return [{ name: 'facts across sources (pairwise)', kind: 'found', ...countPairs(rows) }];
}

interface Row {
  readonly path: string;
  /** What the gold says the figure is about; null where that is open. */
  readonly topic: string | null;
  readonly fact: string | null;
}

interface Placed {
  readonly span: { readonly start: number; readonly end: number };
  readonly fact: string;
}

function mentionsByPath(facts: readonly Fact[]): ReadonlyMap<string, readonly Placed[]> {
  const byPath = new Map<string, Placed[]>();
  for (const { id, mentions } of facts) {
    for (const { path, span } of mentions) {
      const placed = byPath.get(path) ?? [];
      byPath.set(path, placed);
      placed.push({ span, fact: id });
    }
  }
  return byPath;
}

/** Gold names facts folder by folder: one event, one set of names. */
function topicOf(path: string, fact: string | null): string | null {
  return fact === null ? null : `${dirname(path)} ${fact}`;
}

function countPairs(rows: readonly Row[]): Counts {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const [i, a] of rows.entries()) {
    for (const b of rows.slice(i + 1)) {
      if (a.path === b.path) continue;
      const together = a.topic !== null && a.topic === b.topic;
      const said = a.fact !== null && a.fact === b.fact;
      const isOpen = a.topic === null || b.topic === null;
      if (together && said) counts.tp++;
      else if (said && !isOpen) counts.fp++;
      else if (together) counts.fn++;
    }
  }
  return counts;
}
