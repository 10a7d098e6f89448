import type { Agreement, Difference } from '../../model/fact.ts';
import type { Figure } from '../../model/figure.ts';
import { type Denotation, denotationOf, relate, type ValueRelation } from './denotation.ts';
import type { FigureRecord } from './figure-record.ts';
import { fitItems } from './items.ts';
import { isAge } from './pair.ts';
import { isAboutPeople } from './predicates.ts';

/** Days after which two articles tell of different times. */
const otherTimeAfter = 7;

/** Whether the figures of a fact agree, and where they conflict, how they differ. */
export interface Verdict {
  readonly agreement: Agreement;
  readonly difference: Difference | null;
}

/** The verdict over all pairs: one conflict makes a conflict, and only the same everywhere is agreement. */
export function verdictOf(records: readonly FigureRecord[]): Verdict {
  let agreement: Agreement = 'agree';
  let difference: Difference | null = null;
  const concedes = concessions(records);
  for (const [a, b] of distinctPairs(records)) {
    const relation = relate(a.denotation, b.denotation);
    if (isConflict(relation) && (hasAged(a, b) || concedes(a, b) || concedes(b, a))) agreement = 'compatible';
    else if (isConflict(relation)) difference = graver(difference, differenceOf(a, b));
    else if (relation === 'compatible' && agreement === 'agree') agreement = 'compatible';
  }
  return difference === null ? { agreement, difference } : { agreement: 'conflict', difference };
}

const secondsOfYear = 31_556_952;
const daysOfYear = 365;

/** An age that has grown by no more than the time between two articles, and a birthday. */
function hasAged(a: FigureRecord, b: FigureRecord): boolean {
  if (!isAge(a)) return false;
  const [first, second] = a.source.day < b.source.day ? [a, b] : [b, a];
  const years = (second.denotation.point - first.denotation.point) / secondsOfYear;
  const time = (second.source.day - first.source.day) / daysOfYear;
  return minBirthday <= time && 0 < years && years <= time + 1;
}

/** Two articles of one month seldom have a birthday between them: that is a contradiction. */
const minBirthday = 1 / 12;

/** Tells of two figures whether the article of the second says the first's number too: as its news, or as what was said before. */
function concessions(records: readonly FigureRecord[]): (a: FigureRecord, b: FigureRecord) => boolean {
  const said = new Map<string, Map<string, Denotation>>();
  for (const { source, denotation } of records) {
    const known = said.get(source.path) ?? new Map<string, Denotation>();
    said.set(source.path, known.set(keyOf(denotation), denotation));
  }
  return (a, b) =>
    [...said.get(b.source.path)!.values()].some((other) => relate(other, a.denotation) === 'same');
}

/** Whether two statements of one quantity cannot both hold. */
export function isConflict(relation: ValueRelation): boolean {
  return relation === 'disagree' || relation === 'bound-clash';
}

/** Whether two figures of one quantity contradict each other, hedges and rounding allowed for. */
export function figuresConflict(a: Figure, b: Figure): boolean {
  const first = denotationOf(a);
  const second = denotationOf(b);
  return first !== null && second !== null && isConflict(relate(first, second));
}

/** Why two conflicting figures differ: the outlet revised its own, they speak of other times, count other things, or contradict. */
export function differenceOf(a: FigureRecord, b: FigureRecord): Difference {
  if (a.masked !== 0 && a.masked === b.masked) return 'contradiction';
  const days = Math.abs(a.source.day - b.source.day);
  const { outlet } = a.source;
  if (outlet !== null && outlet === b.source.outlet && 0 < days) return 'revision';
  if (a.inclusive !== b.inclusive) return 'other-definition';
  if (isAge(a)) return 'contradiction';
  if (a.to < b.from || b.to < a.from || otherTimeAfter < days || hasRisen(a, b)) return 'other-time';
  if (a.quoted || b.quoted) return 'other-time';
  if (fitItems(a.item, b.item) === 'related') return 'other-definition';
  return 'contradiction';
}

/** What became of people, counted higher on a later day: both counts were right when they were made. */
function hasRisen(a: FigureRecord, b: FigureRecord): boolean {
  const [first, second] = a.source.day < b.source.day ? [a, b] : [b, a];
  const isLater = first.source.day < second.source.day && first.denotation.point < second.denotation.point;
  return (
    isLater &&
    !(isPast(a) && isPast(b)) &&
    a.predicates.some((id) => isAboutPeople(id) && b.predicates.includes(id))
  );
}

/** Told of a time so long before its article that nobody counts any more. */
function isPast({ to, period, source }: FigureRecord): boolean {
  const end = Number.isNaN(to) && period.year !== 0 ? (period.year + 1 - 1970) * daysOfYear : to;
  return end + stillCounted < source.day;
}

const stillCounted = 120;

const gravity: readonly (Difference | null)[] = [
  null,
  'other-time',
  'revision',
  'other-definition',
  'contradiction',
];

function graver(a: Difference | null, b: Difference): Difference {
  return gravity.indexOf(b) <= gravity.indexOf(a) ? a! : b;
}

/** Every pair of figures of different articles, of those that say the same in the same way only the first. */
function* distinctPairs(records: readonly FigureRecord[]): Iterable<readonly [FigureRecord, FigureRecord]> {
  const distinct = new Map<string, FigureRecord>();
  for (const record of records) {
    const key = `${keyOf(record.denotation)} ${record.source.path}`;
    if (!distinct.has(key)) distinct.set(key, record);
  }
  const kept = [...distinct.values()].slice(0, 400);
  for (const [i, a] of kept.entries()) {
    for (const b of kept.slice(0, i)) if (a.source.path !== b.source.path) yield [b, a];
  }
}

function keyOf({ low, high, point, bound }: Denotation): string {
  return `${low} ${high} ${point} ${bound}`;
}
