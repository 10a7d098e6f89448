import { comparePlaces } from '../../corpus/facts/blocking.ts';
import { ratioOf, relate } from '../../corpus/facts/denotation.ts';
import type { FigureRecord } from '../../corpus/facts/figure-record.ts';
import type { FigureMatch } from '../../corpus/facts/match.ts';

/** Same value: the draft was written from the sources, so that little more is needed to know the figure again. */
export const leastScore = 3.5;
/** Other value: only a figure that surely states the same quantity may contradict, whatever its value. */
const otherValueFit = 6;
/** Ones, twos and threes are everywhere: more must fit before one of them contradicts another. */
const smallValueFit = 8;
/** A figure of other things than the draft's that fits worse than the best by this much states something else. */
const bestMargin = 3;

/** Where some source has the draft's value, one that is this many times another states something else. */
const farValue = 5;

/** No dispute and no revision makes a number this many times another: such a figure is of something else. */
const beyondDispute = 20;

/** As many figures that say something else are told; a table has hundreds. */
const mostOthers = 24;

/** An article speaks of its own time where it names none: of what lies this many days apart from it, it does not. */
const daysApart = 45;

/** The figures that surely state what the draft's figure states, with all that the corpus knows to state the same. */
export function sameQuantity(
  record: FigureRecord,
  matches: readonly FigureMatch[],
  ofOtherYears: (other: FigureRecord) => boolean,
): readonly FigureRecord[] {
  const same = matches.filter(({ record: other }) => isSameValue(record, other));
  const best = matches.reduce((most, { fit }) => Math.max(most, fit), Number.NEGATIVE_INFINITY);
  const ownFit = bestByArticle(same);
  const isOther = (other: FigureRecord): boolean =>
    ofOtherYears(other) || (same.length > 0 && ratioOf(record.denotation, other.denotation) > farValue);
  const others = ofSameThing(
    record,
    matches.filter((match) => {
      if (isSameValue(record, match.record) || isOther(match.record)) return false;
      // An article that has the draft's value means another quantity by what fits worse.
      return maySayOther(record, match, best) && (ownFit.get(match.record.source.path) ?? 0) <= match.fit;
    }),
  );
  const found = new Set([...same, ...others.slice(0, mostOthers)].map((match) => match.record));
  for (const other of [...same, ...others][0]?.group?.records ?? []) {
    if (isSameValue(record, other) || !(isOther(other) || ownFit.has(other.source.path))) found.add(other);
  }
  return [...found].sort(comparePlaces);
}

/** Where sources count the very thing that the draft does, what counts other things speaks of something else. */
function ofSameThing(record: FigureRecord, matches: readonly FigureMatch[]): readonly FigureMatch[] {
  const same = matches.filter((match) => isSameThing(record, match.record));
  return same.length > 0 ? same : matches;
}

function isSameThing(a: FigureRecord, b: FigureRecord): boolean {
  return a.item.head !== 0 && a.item.head === b.item.head;
}

function bestByArticle(matches: readonly FigureMatch[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { record, fit } of matches) {
    const { path } = record.source;
    best.set(path, Math.max(fit, best.get(path) ?? fit));
  }
  return best;
}

function isSameValue(a: FigureRecord, b: FigureRecord): boolean {
  const { point } = a.denotation;
  return (
    Math.abs(point - b.denotation.point) <= 1e-6 * Math.abs(point) ||
    relate(a.denotation, b.denotation) === 'same'
  );
}

function maySayOther(record: FigureRecord, { record: other, fit }: FigureMatch, best: number): boolean {
  const isSmall = Math.max(record.denotation.point, other.denotation.point) <= 3;
  if (fit < (isSmall ? smallValueFit : otherValueFit)) return false;
  if (ratioOf(record.denotation, other.denotation) > beyondDispute) return false;
  if (isTime(record) && !isSameScale(record, other)) return false;
  if (isOtherTime(record, other) || isOtherTime(other, record)) return false;
  return isSameThing(record, other) || best - bestMargin <= fit;
}

/** `a` speaks of a time, and the article of `b`, which names none, is of another. */
function isOtherTime(a: FigureRecord, b: FigureRecord): boolean {
  return Number.isNaN(b.from) && (a.to + daysApart < b.source.day || b.source.day + daysApart < a.from);
}

function isTime({ annotation }: FigureRecord): boolean {
  return annotation.figure.base?.unit === 'second';
}

/** Hours are not corrected by weeks: of times only those of one unit, or of one size, can state the same. */
function isSameScale(a: FigureRecord, b: FigureRecord): boolean {
  const unit = a.annotation.figure.unit;
  return unit === b.annotation.figure.unit || ratioOf(a.denotation, b.denotation) <= 3;
}
