import { type Denotation, relate } from '../../corpus/facts/denotation.ts';
import type { FigureRecord } from '../../corpus/facts/figure-record.ts';
import type { Hedge } from '../../model/figure.ts';
import type { FigureVerdict } from './finding.ts';

/**
 * How a figure of a source stands to the draft's: `same` supports it, `other-hedge` has the value but not as exactly
 * (or with another bound), `near` allows it but does not say it, `other` excludes it.
 */
export type Stand = 'same' | 'other-hedge' | 'near' | 'other';

/** A figure of a source beside the draft's. */
export interface Standing {
  readonly record: FigureRecord;
  readonly sourceGroup: string;
  /** Day number of the article, or of the original where the figure stands in a copied passage; NaN where unknown. */
  readonly day: number;
  readonly stand: Stand;
  /** Newer than every figure that supports the draft. */
  readonly isLater: boolean;
}

/** Less than this share of a bound is no case of it. */
const farBelow = 0.9;

/** How a source's figure stands to the draft's. */
export function standingOf(draft: FigureRecord, source: FigureRecord, sourceGroup: string): Standing {
  return {
    record: source,
    sourceGroup,
    day: source.source.day,
    stand: standOf(draft, source),
    isLater: false,
  };
}

function standOf(draft: FigureRecord, source: FigureRecord): Stand {
  const ours = draft.annotation.figure;
  const theirs = source.annotation.figure;
  const sameValue = isSameValue(draft.denotation, source.denotation);
  if (sameValue && (ours.hedge === theirs.hedge || isLooser(ours.hedge, theirs.hedge))) return 'same';
  if (sameValue) return 'other-hedge';
  const relation = relate(draft.denotation, source.denotation);
  if (relation === 'disagree' || relation === 'bound-clash') return 'other';
  if (isFarBelow(draft.denotation, source.denotation)) return 'other';
  return implies(source.denotation, draft.denotation) ? 'same' : 'near';
}

function isSameValue(a: Denotation, b: Denotation): boolean {
  if (a.bound === 'range' || b.bound === 'range') return a.low === b.low && a.high === b.high;
  return Math.abs(a.point - b.point) <= 1e-6 * Math.max(Math.abs(a.point), Math.abs(b.point));
}

/** "About 60" for 60, or for "nearly 60", is a writer's caution; "at least" and "more than" say nearly the same. */
function isLooser(draft: Hedge | null, source: Hedge | null): boolean {
  if (draft === 'about') return source === null || source === 'nearly';
  if (draft === 'at_least') return source === null || source === 'over';
  return draft === 'up_to' && source === null;
}

/** "Up to 640" was expected, and it became 520: a source that counts so much less says something else. */
function isFarBelow(draft: Denotation, source: Denotation): boolean {
  const isSizeable = source.bound === 'exact' || source.bound === 'below';
  return draft.bound === 'below' && isSizeable && source.point < farBelow * draft.point;
}

/** Whether what the source says makes the draft true: 42,600 for "more than 40,000". */
function implies(source: Denotation, draft: Denotation): boolean {
  return draft.bound !== 'exact' && draft.low <= source.low && source.high <= draft.high;
}

/** The verdict over all sources that state the quantity. */
export function verdictFor(standings: readonly Standing[]): FigureVerdict {
  const of = (stand: Stand): readonly Standing[] => standings.filter((each) => each.stand === stand);
  const same = of('same');
  if (standings.length === 0) return 'not-found';
  const holding = holdingOf(standings);
  if (holding.length > 0 && isRevised(holding, of('other'))) return 'stale';
  if (same.length > 0)
    return new Set(same.map(({ sourceGroup }) => sourceGroup)).size > 1 ? 'supported' : 'one-source';
  if (holding.length > 0) return 'hedge-changed';
  return of('other').length > 0 ? 'contradicted' : 'hedge-changed';
}

/** Those that hold the value: as it is, or where none does, with another hedge. */
function holdingOf(standings: readonly Standing[]): readonly Standing[] {
  const same = standings.filter(({ stand }) => stand === 'same');
  return same.length > 0 ? same : standings.filter(({ stand }) => stand === 'other-hedge');
}

/** A source newer than all that hold the value says something else. */
function isRevised(holding: readonly Standing[], others: readonly Standing[]): boolean {
  const last = lastDay(holding);
  return others.some(({ day }) => last < day);
}

/** The last day on which a source holds the value; infinity where one is undated. */
function lastDay(holding: readonly Standing[]): number {
  return Math.max(...holding.map(({ day }) => (Number.isNaN(day) ? Number.POSITIVE_INFINITY : day)));
}

/** The standings with what is newer than all support told apart. */
export function withLater(standings: readonly Standing[]): readonly Standing[] {
  const holding = holdingOf(standings);
  if (holding.length === 0) return standings;
  const last = lastDay(holding);
  return standings.map((each) =>
    each.stand === 'other' && last < each.day ? { ...each, isLater: true } : each,
  );
}
