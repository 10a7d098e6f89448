import type { Corpus } from '../corpus/corpus.ts';
import { reasonsOf } from '../corpus/facts/explain.ts';
import { neighborsIn } from '../corpus/facts/linking.ts';
import type { FigureRecord } from '../corpus/facts/record.ts';
import { maybeThreshold, scoreOf } from '../corpus/facts/score.ts';
import type { Weighed } from '../corpus/facts/weights.ts';
import { factOf, weighedAt } from '../corpus/facts.ts';
import type { Origin } from '../model/annotation.ts';
import type { Fact, Reason } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import type { Span } from '../model/span.ts';

/** A figure of another article that may state the same quantity, but is not surely enough the same to be lined up. */
export interface MaybeSame {
  readonly path: string;
  /** Id of its annotation. */
  readonly id: string;
  readonly span: Span;
  readonly quote: string;
  readonly figure: Figure;
  readonly origin: Origin;
  readonly sentence: Span;
  /** The fact it is lined up in, if any. */
  readonly fact: Fact | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** As many are offered: a longer list is a search, not an answer. */
const offered = 3;

/** Figures that may be the same as a figure without being in its fact, the likeliest first, one an article. */
export function maybeSame(corpus: Corpus, path: string, annotationId: string): readonly MaybeSame[] {
  const own = weighedAt(corpus.facts.links, path, annotationId);
  if (own === undefined) return [];
  const group = corpus.facts.groups.get(path)?.get(own.record);
  const isLinedUp = ({ source }: FigureRecord): boolean =>
    source.path === path || group?.records.some((record) => record.source.path === source.path) === true;
  const rated = neighborsIn(corpus.facts.links, own)
    .filter(({ record }) => !isLinedUp(record))
    .map((other) => ({ other, score: scoreOf(own, other, maybeThreshold) }))
    .filter(({ score }) => maybeThreshold <= score)
    .toSorted((a, b) => b.score - a.score || comparePlaces(a.other, b.other));
  const best = new Map<string, (typeof rated)[number]>();
  for (const each of rated) {
    const at = each.other.record.source.path;
    if (!best.has(at)) best.set(at, each);
  }
  return [...best.values()].slice(0, offered).map(({ other, score }) => offer(corpus, own, other, score));
}

function offer(corpus: Corpus, own: Weighed, other: Weighed, score: number): MaybeSame {
  const { source, annotation, sentence } = other.record;
  const { id, span, quote, figure, origin } = annotation;
  const reasons = reasonsOf(own, other, {}, (path) => corpus.analyses.get(path)!);
  const fact = factOf(corpus.facts, source.path, id);
  return { path: source.path, id, span, quote, figure, origin, sentence, fact, score, reasons };
}

function comparePlaces({ record: a }: Weighed, { record: b }: Weighed): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.annotation.span.start - b.annotation.span.start;
}
