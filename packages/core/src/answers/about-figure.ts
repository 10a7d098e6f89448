import type { Corpus } from '../corpus/corpus.ts';
import { comparePlaces } from '../corpus/facts/blocking.ts';
import { reasonsOf } from '../corpus/facts/explain.ts';
import type { FigureRecord } from '../corpus/facts/figure-record.ts';
import type { Link } from '../corpus/facts/link.ts';
import { neighborsIn } from '../corpus/facts/linking.ts';
import { maybeThreshold, scoreOf } from '../corpus/facts/score.ts';
import { weightsOf } from '../corpus/facts/weights.ts';
import { factOf, groupOf, recordAt } from '../corpus/facts.ts';
import type { Fact, FigureMention, Reason } from '../model/fact.ts';

/** A figure of another article that may state the same quantity, but is not surely enough the same to be lined up. */
export interface MaybeSame extends FigureMention {
  /** The fact it is lined up in, if any. */
  readonly fact: Fact | null;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** As many are offered: a longer list is a search, not an answer. */
const offered = 3;

/** Figures that may be the same as a figure without being in its fact, the likeliest first, one an article. */
export function maybeSame(corpus: Corpus, path: string, annotationId: string): readonly MaybeSame[] {
  const { links } = corpus.facts;
  const own = recordAt(links, path, annotationId);
  if (own === undefined) return [];
  const weights = weightsOf(links.counts);
  const group = groupOf(corpus.facts, path, annotationId);
  const linedUp = new Set([path, ...(group?.records ?? []).map(({ source }) => source.path)]);
  const rated = neighborsIn(links, own)
    .filter(({ source }) => !linedUp.has(source.path))
    .map((other) => ({ other, score: scoreOf(own, other, weights, maybeThreshold) }))
    .filter(({ score }) => maybeThreshold <= score)
    .toSorted((a, b) => b.score - a.score || comparePlaces(a.other, b.other));
  const best = new Map<string, (typeof rated)[number]>();
  for (const each of rated) {
    const at = each.other.source.path;
    if (!best.has(at)) best.set(at, each);
  }
  return [...best.values()].slice(0, offered).map(({ other, score }) => offer(corpus, own, other, score));
}

function offer(corpus: Corpus, own: FigureRecord, other: FigureRecord, score: number): MaybeSame {
  const { source, annotation, sentence } = other;
  const { id, span, quote, figure, origin } = annotation;
  const fact = factOf(corpus.facts, source.path, id);
  const reasons = reasonsBetween(corpus, own, other, {});
  return { path: source.path, id, span, quote, figure, origin, sentence, fact, score, reasons };
}

/** Why a figure was lined up with others: the reasons of the best link it has; none where it stands alone. */
export function whyLinedUp(corpus: Corpus, path: string, annotationId: string): readonly Reason[] {
  const own = recordAt(corpus.facts.links, path, annotationId);
  const links = groupOf(corpus.facts, path, annotationId)?.links ?? [];
  const [best] = links.filter(({ a, b }) => a === own || b === own).toSorted((a, b) => b.score - a.score);
  return best === undefined ? [] : reasonsBetween(corpus, best.a, best.b, best);
}

/** The reasons of every link that holds a fact together. */
export function reasonsOfFact(corpus: Corpus, { mentions }: Fact): readonly (readonly Reason[])[] {
  const { path, id } = mentions[0]!;
  const links = groupOf(corpus.facts, path, id)?.links ?? [];
  return links.map((link) => reasonsBetween(corpus, link.a, link.b, link));
}

function reasonsBetween(
  { analyses, facts }: Corpus,
  a: FigureRecord,
  b: FigureRecord,
  link: Pick<Link, 'decided'>,
): readonly Reason[] {
  return reasonsOf(a, b, weightsOf(facts.links.counts), link, (path) => analyses.get(path)!);
}
