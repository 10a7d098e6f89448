import type { Analysis } from '../../corpus/analysis.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { derived } from '../../corpus/derived.ts';
import { comparePlaces } from '../../corpus/facts/blocking.ts';
import type { FigureRecord } from '../../corpus/facts/figure-record.ts';
import { type Matched, matchFigures } from '../../corpus/facts/match.ts';
import { type Copies, copiesIn, sourceGroupsOf } from '../../corpus/facts/sources.ts';
import { figuresOfStory } from '../../corpus/facts/story-around.ts';
import { factStatedBy } from '../../corpus/facts.ts';
import { memo } from '../../corpus/memo.ts';
import { copyAt } from '../../duplicates/passages.ts';
import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { quoteOf } from '../../model/span.ts';
import type { Evidence, FigureFinding } from './finding.ts';
import { hedgeEdit } from './hedge-edit.ts';
import { isDuring, isIdle, isPronoun } from './idle-figures.ts';
import { inUnitOf, sameNumbers } from './same-number.ts';
import { leastScore, sameQuantity } from './same-quantity.ts';
import { type Stand, type Standing, standingOf, verdictFor, withLater } from './standing.ts';
import { withoutTold } from './told-revision.ts';
import { areOfOtherYears, yearsIn } from './years.ts';

const copiesOf = derived((passages: Corpus['passages']): Copies => copiesIn(passages));

/** What claims little must fit this well to be told for what it is not. */
const sureFit = 6;

/** Holds every figure of the draft against the figures of the sources that state the same quantity. */
export function checkFigures(corpus: Corpus, draft: Analysis): readonly FigureFinding[] {
  const matched = matchFigures(corpus.facts, draft, leastScore);
  return matched.flatMap((each) => {
    if (isPronoun(each, draft)) return [];
    const standings = standingsOf(corpus, draft, each, statedBeside(each, matched));
    const told = withoutTold(draft, each.annotation, standings);
    return isSaidInPassing(each, draft, told) ? [] : [findingOf(corpus, draft, each.annotation, told)];
  });
}

/**
 * The values that the same sentence of the draft gives for such things besides: "95 seats, and the Union 61". A source that gives one of
 * them speaks of the other figure, and does not say otherwise than this one.
 */
function statedBeside({ record }: Matched, matched: readonly Matched[]): readonly number[] {
  if (record === null) return [];
  const others = matched.filter(
    ({ record: other }) =>
      other !== null &&
      other !== record &&
      other.kind === record.kind &&
      other.sentence.start === record.sentence.start &&
      other.denotation.point !== record.denotation.point,
  );
  return others.map(({ record: other }) => other!.denotation.point);
}

/** What claims little is told only where sources surely speak of the same. */
function isSaidInPassing(each: Matched, draft: Analysis, standings: readonly Standing[]): boolean {
  const isHeld = standings.some(({ stand }) => stand === 'same');
  if (isHeld) return false;
  if (isDuring(each.annotation, draft)) return true;
  if (!isIdle(each, draft)) return false;
  if (standings.length === 0) return true;
  // "Four in five" is 82 percent, told roughly.
  const isRough =
    each.annotation.figure.unit === 'ratio' && !standings.some(({ stand }) => stand === 'other');
  return isRough || !each.matches.some(({ fit }) => sureFit <= fit);
}

/** Of the same matches, by the years that the draft speaks of there and the values beside: made once while they stay. */
const keptIn = derived((_: Corpus) => memo<Matched['matches'], readonly Standing[]>(4));

/** The figures of the sources that state the same quantity, and how each stands to the draft's. */
function standingsOf(
  corpus: Corpus,
  draft: Analysis,
  { record, matches }: Matched,
  beside: readonly number[],
): readonly Standing[] {
  if (record === null) return [];
  const { article } = draft;
  const context = `${article.date} ${yearsIn(article, record.sentence)} ${beside.join()}`;
  const found = keptIn(corpus)(matches, context, () =>
    standingsAmong(
      corpus,
      article,
      record,
      matches.filter((match) => !beside.includes(match.record.denotation.point)),
    ),
  );
  if (found.length > 0) return found;
  const records = sameNumbers(corpus, draft, record, figuresOfStory(corpus.facts, record));
  return standingsAt(corpus, records, (other) => inUnitOf(record, other));
}

function standingsAmong(
  corpus: Corpus,
  draft: Article,
  record: FigureRecord,
  matches: Matched['matches'],
): readonly Standing[] {
  const records = sameQuantity(record, matches, ({ source, sentence }) => {
    const article = corpus.analyses.get(source.path)?.article;
    return article !== undefined && areOfOtherYears(draft, record.sentence, article, sentence);
  });
  return standingsAt(corpus, records, () => record);
}

function standingsAt(
  corpus: Corpus,
  records: readonly FigureRecord[],
  ownBeside: (other: FigureRecord) => FigureRecord,
): readonly Standing[] {
  const groups = sourceGroupsOf(records, copiesOf(corpus.passages));
  const standings = records.map((other, i) => standingOf(ownBeside(other), other, groups[i]!));
  return withLater(standings.map((standing) => asReprinted(corpus, standing, standings)));
}

/** A copy that gives the value of its original says it on the original's day: reprinting is not repeating. */
function asReprinted({ passages }: Corpus, standing: Standing, all: readonly Standing[]): Standing {
  const { record } = standing;
  const copy = copyAt(passages, record.source.path, record.annotation.span);
  const path = copy?.cluster.occurrences.find((occurrence) => occurrence.original)?.path;
  const original = all.find((other) => {
    return other.record.source.path === path && other.record.denotation.point === record.denotation.point;
  });
  return original === undefined || Number.isNaN(original.day) ? standing : { ...standing, day: original.day };
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
  const [best] = pool.toSorted((a, b) => dayOf(b) - dayOf(a) || comparePlaces(a.record, b.record));
  return best ?? null;
}

function dayOf({ day }: Standing): number {
  return Number.isNaN(day) ? Number.NEGATIVE_INFINITY : day;
}

function factIdOf({ facts }: Corpus, record: FigureRecord): string | null {
  const group = facts.groups.get(record.source.path)?.get(record);
  return group === undefined ? null : (factStatedBy(facts, group)?.id ?? null);
}

const order: Readonly<Record<Stand, number>> = { other: 0, near: 1, 'other-hedge': 2, same: 3 };

function compareStandings(a: Standing, b: Standing): number {
  return order[a.stand] - order[b.stand] || comparePlaces(a.record, b.record);
}

function evidenceOfRecord(corpus: Corpus, { record, sourceGroup, stand, isLater }: Standing): Evidence {
  const { path } = record.source;
  const { span, quote, figure } = record.annotation;
  const role = stand === 'same' ? 'supports' : stand !== 'other' ? 'near' : isLater ? 'later' : 'differs';
  const date = corpus.analyses.get(path)?.article.date ?? null;
  return { path, span, quote, sentence: record.sentence, date, sourceGroup, role, figure };
}
