import { comparePlaces } from './blocking.ts';
import { relate } from './denotation.ts';
import type { FigureRecord } from './figure-record.ts';
import { isAboutPeople } from './predicates.ts';
import { isVetoed } from './score.ts';

/** Two figures that state the same quantity, and how sure that is. */
export interface Link {
  readonly a: FigureRecord;
  readonly b: FigureRecord;
  readonly score: number;
  /** A person said so. */
  readonly decided?: boolean;
}

/** A link, its figures in the order of their places. */
export function linkOf(a: FigureRecord, b: FigureRecord, score: number): Link {
  return comparePlaces(a, b) < 0 ? { a, b, score } : { a: b, b: a, score };
}

/** Figures of one quantity and the links that joined them: a tree. */
export interface Group {
  /** By path, then position. */
  readonly records: readonly FigureRecord[];
  readonly links: readonly Link[];
}

/** What a group may not hold together. */
export type CannotLink = (a: FigureRecord, b: FigureRecord) => boolean;

/** A figure of the other article that fits better by this much takes the link. */
const rivalMargin = 1;
/** What agreeing in value adds to a claim. */
const agreeingClaim = 3;
/** Members beyond this many are not looked at one by one when two groups join. */
const inspected = 24;
/** Groups join when their pairs score this much on average. */
const averageThreshold = 4;

/**
 * Joins linked figures into groups, best links first. A link is passed over when it would bring two figures of one sentence, two
 * that exclude each other or two that a person told apart into one group, and when its two groups fit badly on the whole.
 */
export function groupLinks(
  links: readonly Link[],
  scoreOf: (a: FigureRecord, b: FigureRecord) => number,
  cannotLink: CannotLink,
): readonly Group[] {
  const groups = new Map<FigureRecord, Building>();
  const knownScore = scoresIn(links, scoreOf);
  for (const link of withoutRivals(links).toSorted(compareLinks)) {
    const a = groups.get(link.a) ?? buildingOf(link.a);
    const b = groups.get(link.b) ?? buildingOf(link.b);
    if (a === b || !(link.decided === true || fits(a, b, knownScore, cannotLink))) continue;
    join(a, b, link, groups);
  }
  return [...new Set(groups.values())].map(({ records, links }) => ({
    records: records.toSorted(comparePlaces),
    links,
  }));
}

/** Scores of pairs, those of links looked up. */
function scoresIn(
  links: readonly Link[],
  scoreOf: (a: FigureRecord, b: FigureRecord) => number,
): (a: FigureRecord, b: FigureRecord) => number {
  const known = new Map<FigureRecord, Map<FigureRecord, number>>();
  for (const { a, b, score, decided } of links) {
    if (decided === true) continue;
    const row = known.get(a) ?? new Map<FigureRecord, number>();
    known.set(a, row.set(b, score));
  }
  return (a, b) => known.get(a)?.get(b) ?? known.get(b)?.get(a) ?? scoreOf(a, b);
}

/** A group while it grows. */
interface Building {
  /** The members that are looked at one by one. */
  front: readonly FigureRecord[];
  readonly records: FigureRecord[];
  readonly links: Link[];
}

function buildingOf(record: FigureRecord): Building {
  return { front: [record], records: [record], links: [] };
}

/** Joins two groups: the smaller moves into the larger, so that no figure moves often. */
function join(a: Building, b: Building, link: Link, groups: Map<FigureRecord, Building>): void {
  const [into, from] = a.records.length < b.records.length ? [b, a] : [a, b];
  into.front = [...a.front, ...b.front].slice(0, inspected);
  for (const record of from.records) into.records.push(record);
  for (const each of from.links) into.links.push(each);
  into.links.push(link);
  for (const record of [link.a, link.b, ...from.records]) groups.set(record, into);
}

function fits(
  a: Building,
  b: Building,
  scoreOf: (a: FigureRecord, b: FigureRecord) => number,
  cannotLink: CannotLink,
): boolean {
  let sum = 0;
  let count = 0;
  for (const x of a.front) {
    for (const y of b.front) {
      if (cannotLink(x, y)) return false;
      // An article that gives a number twice says nothing of how well two articles fit.
      if (x.source.path === y.source.path) {
        if (areTwoThings(x, y)) return false;
        continue;
      }
      sum += scoreOf(x, y);
      count++;
    }
  }
  return count === 0 || averageThreshold <= sum / count;
}

/** Two numbers of one article are of two things, save where it tells how a toll rose. */
function areTwoThings(a: FigureRecord, b: FigureRecord): boolean {
  if (relate(a.denotation, b.denotation) !== 'disagree' || !isVetoed(a, b)) return false;
  const isToll = a.predicates.some((id) => isAboutPeople(id) && b.predicates.includes(id));
  return a.sentence.start === b.sentence.start || !isToll;
}

/**
 * Drops a link where one of its figures fits another figure of the other article clearly better: "over three hours" of an old
 * summit does not join "seven hours" of today's talks when the same article has "nearly eight hours" for them.
 */
function withoutRivals(links: readonly Link[]): readonly Link[] {
  const best = new Map<FigureRecord, Map<string, Claim>>();
  const note = (from: FigureRecord, to: FigureRecord, strength: number): void => {
    const row = best.get(from) ?? new Map<string, Claim>();
    const known = row.get(to.source.path);
    if (known === undefined || known.strength < strength) row.set(to.source.path, { to, strength });
    best.set(from, row);
  };
  for (const link of links.toSorted(compareLinks)) {
    note(link.a, link.b, claimOf(link));
    note(link.b, link.a, claimOf(link));
  }
  const yields = (from: FigureRecord, to: FigureRecord, strength: number): boolean => {
    const rival = best.get(from)!.get(to.source.path)!;
    return (
      strength + rivalMargin <= rival.strength && relate(rival.to.denotation, to.denotation) === 'disagree'
    );
  };
  return links.filter((link) => {
    const { a, b, decided } = link;
    const strength = claimOf(link);
    return decided === true || !(yields(a, b, strength) || yields(b, a, strength));
  });
}

/** The figure of an article that a figure fits best, and how strongly. */
interface Claim {
  readonly to: FigureRecord;
  readonly strength: number;
}

/** How strong a link's claim on its figures is: where the other article states the same value too, one that differs yields. */
function claimOf({ a, b, score }: Link): number {
  return score + (relate(a.denotation, b.denotation) === 'disagree' ? 0 : agreeingClaim);
}

function compareLinks(a: Link, b: Link): number {
  return (
    Number(b.decided === true) - Number(a.decided === true) ||
    b.score - a.score ||
    comparePlaces(a.a, b.a) ||
    comparePlaces(a.b, b.b)
  );
}
