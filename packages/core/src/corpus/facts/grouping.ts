import type { MentionRef } from '../../model/entity.ts';
import { MapEdit } from '../../model/shared-map.ts';
import type { Steps } from '../../model/steps.ts';
import { areApart, type DecisionIndex, decidedLink, joinedWith } from './decisions.ts';
import type { FigureRecord } from './figure-record.ts';
import { type Group, groupLinks } from './group.ts';
import type { Link } from './link.ts';
import { type Links, linksOf } from './link-edit.ts';

/** Groups of figures, by the path of each member's article. Immutable. */
export type Groups = ReadonlyMap<string, ReadonlyMap<FigureRecord, Group>>;

/** Figures between two steps, where nothing is to be done with most of them. */
const stepSize = 1024;

/** Groups after a change: what went and what came. */
export interface Regrouped {
  readonly groups: Groups;
  readonly out: ReadonlySet<Group>;
  readonly in: readonly Group[];
}

/** Finds the figure a decision names; undefined when it is gone. */
export type Resolve = (ref: MentionRef) => FigureRecord | undefined;

/** A set of figures, or all that there are. */
export type Figures = Iterable<FigureRecord> & Pick<ReadonlySet<FigureRecord>, 'has'>;

/** What a change of links did to figures. */
export interface Touched {
  /** Figures that came or went, or whose links are others now. */
  readonly touched: Figures;
  /** Others that may score otherwise than before with what they are not linked with. */
  readonly doubtful: ReadonlySet<FigureRecord>;
  isScoredAlike(a: FigureRecord, b: FigureRecord): boolean;
}

/**
 * Groups anew all that hangs together with a touched figure. Components of links are independent of one another, so the others
 * keep their groups.
 */
export function* regroup(
  groups: Groups,
  links: Links,
  { touched, doubtful, isScoredAlike }: Touched,
  isPresent: (record: FigureRecord) => boolean,
  decisions: DecisionIndex,
  resolve: Resolve,
  scoreOf: (a: FigureRecord, b: FigureRecord) => number,
): Steps<Regrouped> {
  const edit = new GroupEdit(groups);
  const seen = new Set<FigureRecord>();
  let looked = 0;
  for (const record of touched) {
    if (looked++ % stepSize === stepSize - 1) yield;
    if (!isPresent(record)) edit.remove(record);
  }
  for (const start of inTurn(touched, doubtful)) {
    if (looked++ % stepSize === stepSize - 1) yield;
    if (seen.has(start) || !isPresent(start)) continue;
    if (isAlone(start, links, decisions)) {
      edit.remove(start);
      continue;
    }
    const component = componentOf(start, links, decisions, resolve, seen);
    // Touched figures come first: what hangs together with one has been seen by now.
    if (!touched.has(start) && isAsBefore(component, doubtful, isScoredAlike)) continue;
    const before = new Set(component.records.map((record) => edit.remove(record)));
    const joined = new Set([...before].flatMap((group) => group?.links ?? []));
    if (component.links.length === 0) continue;
    const found = groupLinks(component.links, scoreOf, (a, b) => areApart(decisions, a, b), {
      joined,
      isTouched: (record) => touched.has(record) || doubtful.has(record),
    });
    for (const group of found) edit.add(group);
    yield;
  }
  return edit.done();
}

function* inTurn<T>(...sets: readonly Iterable<T>[]): Generator<T, void> {
  for (const set of sets) yield* set;
}

/** Whether neither a link nor a person joins a figure with another. */
function isAlone(record: FigureRecord, links: Links, decisions: DecisionIndex): boolean {
  return linksOf(links, record).length === 0 && joinedWith(decisions, record).length === 0;
}

interface Component {
  readonly records: readonly FigureRecord[];
  readonly links: readonly Link[];
}

/** Components with more figures are grouped anew without a look at all their pairs. */
const inspected = 32;

/** Whether no pair of a component scores otherwise than before, whose links are what they were. */
function isAsBefore(
  { records, links }: Component,
  doubtful: Touched['doubtful'],
  isScoredAlike: Touched['isScoredAlike'],
): boolean {
  const scored = links.filter(({ decided }) => decided !== true).length;
  if (scored === (records.length * (records.length - 1)) / 2) return true;
  const moved = records.filter((record) => doubtful.has(record));
  if (inspected < moved.length) return false;
  return moved.every((a, i) => moved.slice(i + 1).every((b) => isScoredAlike(a, b)));
}

function componentOf(
  start: FigureRecord,
  links: Links,
  decisions: DecisionIndex,
  resolve: Resolve,
  seen: Set<FigureRecord>,
): Component {
  const records = [start];
  const found = new Set<Link>();
  seen.add(start);
  const visit = (record: FigureRecord): void => {
    if (seen.has(record)) return;
    seen.add(record);
    records.push(record);
  };
  for (let i = 0; i < records.length; i++) {
    const record = records[i]!;
    for (const link of linksOf(links, record)) {
      found.add(link);
      visit(link.a === record ? link.b : link.a);
    }
    for (const ref of joinedWith(decisions, record)) {
      const other = resolve(ref);
      if (other === undefined) continue;
      found.add(decidedLink(record, other));
      visit(other);
    }
  }
  return { records, links: [...found] };
}

/** A change of some groups: copies the rows it touches and shares the rest. */
class GroupEdit {
  private readonly paths: MapEdit<ReadonlyMap<FigureRecord, Group>>;
  private readonly copied: Map<string, Map<FigureRecord, Group>> = new Map();
  private readonly removed: Map<FigureRecord, Group> = new Map();
  private readonly out: Set<Group> = new Set();
  private readonly in: Group[] = [];

  constructor(groups: Groups) {
    this.paths = new MapEdit(groups);
  }

  /** Takes a figure out of its group, which it returns. */
  remove(record: FigureRecord): Group | undefined {
    const group = this.paths.get(record.source.path)?.get(record);
    if (group === undefined) return undefined;
    this.removed.set(record, group);
    this.out.add(group);
    const row = this.rowOf(record.source.path);
    row.delete(record);
    if (row.size === 0) this.forget(record.source.path);
    return group;
  }

  /** Puts a group in; one that is as it was stays the same object, and neither went nor came. */
  add(group: Group): void {
    const before = this.removed.get(group.records[0]!);
    const kept = before !== undefined && isSame(before, group) ? before : group;
    if (kept === before) this.out.delete(before);
    else this.in.push(group);
    for (const record of kept.records) this.rowOf(record.source.path).set(record, kept);
  }

  done(): Regrouped {
    return { groups: this.paths.done(), out: this.out, in: this.in };
  }

  private forget(path: string): void {
    this.paths.set(path, undefined);
    this.copied.delete(path);
  }

  private rowOf(path: string): Map<FigureRecord, Group> {
    let row = this.copied.get(path);
    if (row !== undefined) return row;
    row = new Map(this.paths.get(path));
    this.copied.set(path, row);
    this.paths.set(path, row);
    return row;
  }
}

function isSame(a: Group, b: Group): boolean {
  if (a.records.length !== b.records.length || a.links.length !== b.links.length) return false;
  if (!a.records.every((record, i) => record === b.records[i])) return false;
  return a.links.every((link, i) => {
    const other = b.links[i]!;
    return link.a === other.a && link.b === other.b && link.score === other.score;
  });
}
