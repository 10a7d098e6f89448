import type { Analysis } from '../../corpus/analysis.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { derived } from '../../corpus/derived.ts';
import { relate } from '../../corpus/facts/denotation.ts';
import { type FigureMatch, type Matched, matchFigures } from '../../corpus/facts/match.ts';
import type { FigureRecord } from '../../corpus/facts/record.ts';
import { type Copies, copiesIn, sourceGroupsOf } from '../../corpus/facts/sources.ts';
import type { FigureAnnotation } from '../../model/annotation.ts';
import { quoteOf } from '../../model/span.ts';
import type { Evidence, FigureFinding } from './finding.ts';
import { hedgeEdit } from './hedge-edit.ts';
import { isIdle } from './idle-figures.ts';
import { type Stand, type Standing, standingOf, verdictFor, withLater } from './standing.ts';

/** Same value: the draft was written from the sources, so that little more is needed to know the figure again. */
const sameValueScore = 3.5;
/** Other value: only a figure that surely states the same quantity may contradict. */
const otherValueScore = 6;
/** A figure of the corpus that fits worse than the best by this much states something else. */
const bestMargin = 3;

const copiesOf = derived((passages: Corpus['passages']): Copies => copiesIn(passages));

/** Holds every figure of the draft against the figures of the sources that state the same quantity. */
export function checkFigures(corpus: Corpus, draft: Analysis): readonly FigureFinding[] {
  const matched = matchFigures(corpus.facts, draft, sameValueScore);
  return matched.flatMap((each) => {
    const standings = standingsOf(corpus, each);
    if (standings.length === 0 && isIdle(each, draft)) return [];
    return [findingOf(corpus, draft, each.annotation, standings)];
  });
}

/** The figures of the sources that state the same quantity, and how each stands to the draft's. */
function standingsOf(corpus: Corpus, { record, matches }: Matched): readonly Standing[] {
  if (record === null) return [];
  const records = sameQuantity(record, matches);
  const groups = sourceGroupsOf(records, copiesOf(corpus.passages));
  return withLater(records.map((other, i) => standingOf(record, other, groups[i]!)));
}

/** The figures that surely state what the draft's figure states, with all that the corpus knows to state the same. */
function sameQuantity(record: FigureRecord, matches: readonly FigureMatch[]): readonly FigureRecord[] {
  const fitting = matches.filter(({ record: other, score }) => {
    return isSameValue(record, other) ? sameValueScore <= score : otherValueScore <= score;
  });
  const same = fitting.filter(({ record: other }) => isSameValue(record, other));
  const [best] = same.length > 0 ? same : fitting;
  if (best === undefined) return [];
  const near = fitting.filter(({ score }) => best.score - bestMargin <= score);
  const found = new Set(near.map((match) => match.record));
  for (const { group } of best.group === null ? [] : [best])
    for (const other of group!.records) found.add(other);
  return [...found].sort(compareRecords);
}

function isSameValue(a: FigureRecord, b: FigureRecord): boolean {
  const { point } = a.denotation;
  return (
    Math.abs(point - b.denotation.point) <= 1e-6 * Math.abs(point) ||
    relate(a.denotation, b.denotation) === 'same'
  );
}

function compareRecords(a: FigureRecord, b: FigureRecord): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.annotation.span.start - b.annotation.span.start;
}

function findingOf(
  corpus: Corpus,
  draft: Analysis,
  annotation: FigureAnnotation,
  standings: readonly Standing[],
): FigureFinding {
  const { span, figure } = annotation;
  const verdict = verdictFor(standings);
  const supporters = standings.filter(({ stand }) => stand === 'same');
  const best = bestSource(standings);
  const analysis = best === null ? undefined : corpus.analyses.get(best.record.source.path);
  const fact = best === null ? null : factIdOf(corpus, best.record);
  const needsEdit = verdict !== 'supported' && verdict !== 'one-source';
  return {
    id: `figure:${span.start}-${span.end}`,
    kind: 'figure',
    verdict,
    span,
    quote: quoteOf(draft.article.text, span),
    figure,
    fact,
    independentSources: new Set(supporters.map(({ sourceGroup }) => sourceGroup)).size,
    evidence: standings.toSorted(compareStandings).map((standing) => evidenceOfRecord(corpus, standing)),
    suggestions:
      needsEdit && analysis !== undefined ? hedgeEdit(draft, annotation, analysis, best!.record) : [],
  };
}

/** The source whose wording the draft could take: the newest of those that say something else, else any. */
function bestSource(standings: readonly Standing[]): Standing | null {
  const hedged = standings.filter(({ stand }) => stand === 'other-hedge');
  const pool = standings.some(({ stand }) => stand === 'same') || hedged.length === 0 ? standings : hedged;
  const [best] = pool.toSorted((a, b) => dayOf(b) - dayOf(a) || compareRecords(a.record, b.record));
  return best ?? null;
}

function dayOf({ record }: Standing): number {
  return Number.isNaN(record.source.day) ? Number.NEGATIVE_INFINITY : record.source.day;
}

function factIdOf({ facts }: Corpus, record: FigureRecord): string | null {
  const group = facts.groups.get(record.source.path)?.get(record);
  return group === undefined ? null : (facts.factOfGroup.get(group)?.id ?? null);
}

const order: Readonly<Record<Stand, number>> = { other: 0, near: 1, 'other-hedge': 2, same: 3 };

function compareStandings(a: Standing, b: Standing): number {
  return order[a.stand] - order[b.stand] || compareRecords(a.record, b.record);
}

function evidenceOfRecord(corpus: Corpus, { record, sourceGroup, stand, isLater }: Standing): Evidence {
  const { path } = record.source;
  const { span, quote, figure } = record.annotation;
  const role = stand === 'same' ? 'supports' : stand !== 'other' ? 'near' : isLater ? 'later' : 'differs';
  const date = corpus.analyses.get(path)?.article.date ?? null;
  return { path, span, quote, sentence: record.sentence, date, sourceGroup, role, figure };
}
