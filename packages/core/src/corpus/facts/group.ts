import { lazy } from '../../model/lazy.ts';
import { comparePlaces } from './blocking.ts';
import { relate } from './denotation.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Link } from './link.ts';
import { isAboutPeople } from './predicates.ts';
import { rivalry } from './rivals.ts';
import { excludeEachOther, isConversion, isVetoed } from './score.ts';

/** Figures of one quantity and the links that joined them: a tree. */
export interface Group {
  /** By path, then position. */
  readonly records: readonly FigureRecord[];
  readonly links: readonly Link[];
}

/** What a group may not hold together. */
export type CannotLink = (a: FigureRecord, b: FigureRecord) => boolean;

/** Members beyond this many are not looked at one by one when two groups join. */
const inspected = 24;
/** Groups join when their pairs score this much on average. */
const averageThreshold = 4;

/** How figures were grouped before, and which of them are others since, or have other links or scores. */
export interface Past {
  /** The links that joined groups then. */
  readonly joined: ReadonlySet<Link>;
  isTouched(record: FigureRecord): boolean;
}

const noPast: Past = { joined: new Set(), isTouched: () => true };

/**
 * Joins linked figures into groups, best links first. A link is passed over when it would bring two figures of one sentence, two
 * that exclude each other or two that a person told apart into one group, and when its two groups fit badly on the whole.
 *
 * What was done before is done again without a look, as long as both groups of a link are what they were when it came up then.
 */
export function groupLinks(
  links: readonly Link[],
  scoreOf: (a: FigureRecord, b: FigureRecord) => number,
  cannotLink: CannotLink,
  past: Past = noPast,
): readonly Group[] {
  const groups = new Map<FigureRecord, Building>();
  const at = (record: FigureRecord): Building => {
    const known = groups.get(record) ?? buildingOf(record, past.isTouched(record));
    groups.set(record, known);
    return known;
  };
  const sorted = bestFirst(links);
  const knownScore = scoresIn(links, scoreOf);
  const yieldsToRival = rivalry(sorted);
  for (const link of sorted) {
    const [a, b] = [at(link.a), at(link.b)];
    if (a === b) continue;
    const before = past.joined.has(link);
    const isNew = a.isNew || b.isNew;
    const joins = isNew
      ? !yieldsToRival(link) && (link.decided === true || fits(a, b, knownScore, cannotLink))
      : before;
    if (joins) join(a, b, link, groups);
    // What has grown by another group than before, or has not grown by it, is another from then on.
    if (joins !== before || (joins && isNew)) a.isNew = b.isNew = true;
  }
  return [...new Set(groups.values())]
    .filter(({ links }) => links.length > 0)
    .map(({ records, links }) => ({ records: records.toSorted(comparePlaces), links }));
}

/** Scores of pairs, those of links looked up. */
function scoresIn(
  links: readonly Link[],
  scoreOf: (a: FigureRecord, b: FigureRecord) => number,
): (a: FigureRecord, b: FigureRecord) => number {
  const known = lazy(() => {
    const scores = new Map<FigureRecord, Map<FigureRecord, number>>();
    for (const { a, b, score, decided } of links) {
      if (decided === true) continue;
      const row = scores.get(a) ?? new Map<FigureRecord, number>();
      scores.set(a, row.set(b, score));
    }
    return scores;
  });
  return (a, b) => known().get(a)?.get(b) ?? known().get(b)?.get(a) ?? scoreOf(a, b);
}

/** A group while it grows. */
interface Building {
  /** The members that are looked at one by one. */
  front: readonly FigureRecord[];
  /** The members whose fit is measured: of an article that says one number again and again only the first. */
  voices: readonly FigureRecord[];
  readonly records: FigureRecord[];
  readonly links: Link[];
  /** Whether it is another than it was at this point before. */
  isNew: boolean;
  /** The groups that it did not fit, and how many figures the two had then. */
  readonly unfit: Map<Building, number>;
}

function buildingOf(record: FigureRecord, isNew: boolean): Building {
  return { front: [record], voices: [record], records: [record], links: [], isNew, unfit: new Map() };
}

/** Joins two groups: the smaller moves into the larger, so that no figure moves often. */
function join(a: Building, b: Building, link: Link, groups: Map<FigureRecord, Building>): void {
  const [into, from] = a.records.length < b.records.length ? [b, a] : [a, b];
  into.front = [...a.front, ...b.front].slice(0, inspected);
  into.voices = voicesOf([...a.voices, ...b.voices]);
  for (const record of from.records) into.records.push(record);
  for (const each of from.links) into.links.push(each);
  into.links.push(link);
  for (const record of [link.a, link.b, ...from.records]) groups.set(record, into);
}

function voicesOf(records: readonly FigureRecord[]): readonly FigureRecord[] {
  const voices: FigureRecord[] = [];
  for (const record of records) {
    if (inspected <= voices.length) break;
    if (!voices.some((voice) => saysTheSame(voice, record))) voices.push(record);
  }
  return voices;
}

/** One number, told twice by one article. */
function saysTheSame(a: FigureRecord, b: FigureRecord): boolean {
  return a.source.path === b.source.path && a.denotation.point === b.denotation.point;
}

/** Whether two groups fit; asked again by each of their links, and worked out again when one of them has grown. */
function fits(
  a: Building,
  b: Building,
  scoreOf: (a: FigureRecord, b: FigureRecord) => number,
  cannotLink: CannotLink,
): boolean {
  const size = a.records.length + b.records.length;
  if (a.unfit.get(b) === size) return false;
  if (fitOnTheWhole(a, b, scoreOf, cannotLink)) return true;
  a.unfit.set(b, size);
  b.unfit.set(a, size);
  return false;
}

function fitOnTheWhole(
  a: Building,
  b: Building,
  scoreOf: (a: FigureRecord, b: FigureRecord) => number,
  cannotLink: CannotLink,
): boolean {
  for (const x of a.front) {
    for (const y of b.front) if (cannotLink(x, y) || areTwoThings(x, y)) return false;
  }
  let sum = 0;
  let count = 0;
  for (const x of a.voices) {
    for (const y of b.voices) {
      // An article that gives a number twice says nothing of how well two articles fit.
      if (x.source.path === y.source.path) continue;
      sum += scoreOf(x, y);
      count++;
    }
  }
  return count === 0 || averageThreshold <= sum / count;
}

/** Two numbers of one article are of two things, save where it tells how a toll rose. */
function areTwoThings(a: FigureRecord, b: FigureRecord): boolean {
  if (a.source.path !== b.source.path) return false;
  const isSame = a.denotation.point === b.denotation.point;
  const isToll = a.predicates.some((id) => isAboutPeople(id) && b.predicates.includes(id));
  if (a.sentence.start === b.sentence.start && !(isToll && (!isSame || areFar(a, b))))
    return !isConversion(a, b);
  if (isSame) return a.another !== b.another || excludeEachOther(a, b);
  return !isToll && relate(a.denotation, b.denotation) === 'disagree' && isVetoed(a, b);
}

/** A number that comes again so many characters later in one sentence is no other one: the sentence is long, or none. */
const farInSentence = 80;

function areFar(
  { annotation: { span: a } }: FigureRecord,
  { annotation: { span: b } }: FigureRecord,
): boolean {
  return farInSentence <= Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

/** The best links first. The places of their figures are looked up once: comparing paths again and again is slow. */
function bestFirst(links: readonly Link[]): readonly Link[] {
  const records = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort(comparePlaces);
  const place = new Map(records.map((record, i) => [record, i]));
  const rank = ({ score, decided }: Link): number => (decided === true ? Number.NEGATIVE_INFINITY : -score);
  return links
    .map((link) => ({
      link,
      rank: rank(link),
      place: place.get(link.a)! * records.length + place.get(link.b)!,
    }))
    .sort((x, y) => (x.rank === y.rank ? x.place - y.place : x.rank - y.rank))
    .map(({ link }) => link);
}
