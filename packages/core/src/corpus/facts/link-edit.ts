import { MapEdit } from '../../model/shared-map.ts';
import type { Steps } from '../../model/steps.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Link } from './link.ts';

/** Links of each linked figure, by the path of its article. */
export type Links = ReadonlyMap<string, ReadonlyMap<FigureRecord, readonly Link[]>>;

/** Links between two steps. */
const stepSize = 1024;

/** Links filed under both of the figures that each joins, by the path of their article. */
export function* byFigure(links: readonly Link[]): Steps<Links> {
  const paths = new Map<string, Map<FigureRecord, Link[]>>();
  for (const [i, link] of links.entries()) {
    if (i % stepSize === stepSize - 1) yield;
    for (const record of [link.a, link.b]) {
      const figures = paths.get(record.source.path) ?? new Map<FigureRecord, Link[]>();
      paths.set(record.source.path, figures);
      const row = figures.get(record);
      if (row === undefined) figures.set(record, [link]);
      else row.push(link);
    }
  }
  // Rows that grew have room to spare: more than what is in them.
  for (const figures of paths.values()) {
    for (const [record, row] of figures) if (row.length > 1) figures.set(record, row.slice());
    yield;
  }
  return paths;
}

/** The links of a figure, at either of their ends; none where it has no like. */
export function linksOf(links: Pick<Links, 'get'>, record: FigureRecord): readonly Link[] {
  return links.get(record.source.path)?.get(record) ?? [];
}

function linkBetween(links: Pick<Links, 'get'>, a: FigureRecord, b: FigureRecord): Link | undefined {
  return linksOf(links, a).find((link) => link.a === b || link.b === b);
}

/** A change of some links: copies the rows it touches, shares the rest, and notes whose links changed. */
export class LinkEdit {
  readonly touched: Set<FigureRecord> = new Set();
  private readonly paths: MapEdit<ReadonlyMap<FigureRecord, readonly Link[]>>;
  private readonly copied: Map<string, Map<FigureRecord, Link[]>> = new Map();

  constructor(links: Links) {
    this.paths = new MapEdit(links);
  }

  /** The links after the change. */
  done(): Links {
    return this.paths.done();
  }

  add(link: Link): void {
    for (const record of [link.a, link.b]) {
      const figures = this.figuresOf(record.source.path);
      const row = figures.get(record);
      if (row === undefined) figures.set(record, [link]);
      else row.push(link);
      this.touched.add(record);
    }
  }

  /** The links of a figure as yet. */
  linksOf(record: FigureRecord): readonly Link[] {
    return linksOf(this.paths, record);
  }

  /** Whether two figures are linked as yet. */
  areLinked(a: FigureRecord, b: FigureRecord): boolean {
    return linkBetween(this.paths, a, b) !== undefined;
  }

  /** Takes the links of a figure away. */
  drop(record: FigureRecord): void {
    for (const { a, b } of linksOf(this.paths, record)) this.dropFrom(a === record ? b : a, record);
    const figures = this.figuresOf(record.source.path);
    figures.delete(record);
    if (figures.size === 0) this.paths.set(record.source.path, undefined);
    this.touched.add(record);
  }

  /** Makes a link the one of its two figures; with a link of that score already there, nothing changes. */
  put(link: Link): void {
    const old = linkBetween(this.paths, link.a, link.b);
    if (old?.score === link.score) return;
    if (old !== undefined) this.part(link.a, link.b);
    this.add(link);
  }

  /** Takes the link between two figures away, if there is one. */
  part(a: FigureRecord, b: FigureRecord): void {
    if (linkBetween(this.paths, a, b) === undefined) return;
    this.dropFrom(a, b);
    this.dropFrom(b, a);
  }

  private dropFrom(record: FigureRecord, other: FigureRecord): void {
    const figures = this.figuresOf(record.source.path);
    const rest = (figures.get(record) ?? []).filter((link) => link.a !== other && link.b !== other);
    if (rest.length === 0) figures.delete(record);
    else figures.set(record, rest);
    if (figures.size === 0) this.paths.set(record.source.path, undefined);
    this.touched.add(record);
  }

  private figuresOf(path: string): Map<FigureRecord, Link[]> {
    const copied = this.copied.get(path);
    if (copied !== undefined) {
      this.paths.set(path, copied);
      return copied;
    }
    const copy = new Map([...(this.paths.get(path) ?? [])].map(([record, row]) => [record, [...row]]));
    this.copied.set(path, copy);
    this.paths.set(path, copy);
    return copy;
  }
}
