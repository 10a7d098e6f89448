import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Denotation } from './denotation.ts';
import type { FigureTraits, Source } from './figure-traits.ts';
import { type Holder, nobody } from './holder.ts';
import type { Item } from './items.ts';
import { Column, Flag, List, PackedFigures, Real } from './packed-figures.ts';
import type { Part } from './part.ts';
import { noPeriod, type Period } from './period.ts';

/** The records of an article's figures. */
export function recordsFrom(source: Source, figures: readonly FigureTraits[]): readonly FigureRecord[] {
  const packed = new PackedFigures(figures);
  return figures.map(({ annotation }, row) => new FigureRecord(source, row, annotation, packed, row));
}

/**
 * A figure made comparable. It reads its traits from the packed columns of its article, and makes lists and objects of them when
 * they are asked for: what is done millions of times asks for single words and marks.
 */
export class FigureRecord implements FigureTraits {
  readonly source: Source;
  /** Its place among the records of its article. */
  readonly index: number;
  readonly annotation: FigureAnnotation;
  /** The columns of all figures of its article. */
  readonly packed: PackedFigures;
  private readonly row: number;

  constructor(
    source: Source,
    index: number,
    annotation: FigureAnnotation,
    packed: PackedFigures,
    row: number,
  ) {
    this.source = source;
    this.index = index;
    this.annotation = annotation;
    this.packed = packed;
    this.row = row;
  }

  /** The same figure with other traits. */
  with(changes: Partial<FigureTraits>): FigureRecord {
    const { source, index, annotation } = this;
    return new FigureRecord(
      source,
      index,
      annotation,
      new PackedFigures([{ ...this.traits, ...changes }]),
      0,
    );
  }

  /** All its traits as one plain object. */
  get traits(): FigureTraits {
    const { annotation, sentence, kind, denotation, holder, from, to, timed } = this;
    const { item, words, marks, predicates, actors, modifiers, countries, period, masked } = this;
    const { supposed, anaphoric, part, inclusive, another, change, former, quoted, sole } = this;
    return {
      ...{ annotation, sentence, kind, denotation, holder, from, to, timed },
      ...{ item, words, marks, predicates, actors, modifiers, countries, period, masked },
      ...{ supposed, anaphoric, part, inclusive, another, change, former, quoted, sole },
    };
  }

  get kind(): number {
    return this.packed.int(this.row, Column.kind);
  }

  get sentence(): Span {
    const { packed, row } = this;
    return { start: packed.int(row, Column.sentenceStart), end: packed.int(row, Column.sentenceEnd) };
  }

  get denotation(): Denotation {
    const { packed, row } = this;
    return {
      low: packed.real(row, Real.low),
      high: packed.real(row, Real.high),
      point: packed.real(row, Real.point),
      bound: packed.bound(row),
    };
  }

  get holder(): Holder {
    const [family, given, noun] = this.packed.list(this.row, List.holder);
    return family === undefined ? nobody : { family, given: given!, noun: noun! };
  }

  get from(): number {
    return this.packed.day(this.row, Column.from);
  }

  get to(): number {
    return this.packed.day(this.row, Column.to);
  }

  get timed(): boolean {
    return this.packed.is(this.row, Flag.timed);
  }

  get item(): Item {
    const { packed, row } = this;
    return { head: packed.int(row, Column.head), classId: packed.int(row, Column.classId) };
  }

  get words(): readonly number[] {
    return Array.from({ length: this.wordCount }, (_, i) => this.word(i));
  }

  get marks(): readonly number[] {
    return Array.from({ length: this.wordCount }, (_, i) => this.mark(i));
  }

  get wordCount(): number {
    return this.packed.wordCount(this.row);
  }

  /** The hash at `i` of its words. */
  word(i: number): number {
    return this.packed.word(this.row, i);
  }

  /** The mark of its word at `i`. */
  mark(i: number): number {
    return this.packed.mark(this.row, i);
  }

  /** Whether a person or a place is named near it. */
  get isNearName(): boolean {
    return this.packed.is(this.row, Flag.nearName);
  }

  /** Whether a name of anything stands near it. */
  get isNearCapital(): boolean {
    return this.packed.is(this.row, Flag.nearCapital);
  }

  /** Its article has given this number of such things so often that once more tells nothing: it meets no others. */
  get isEcho(): boolean {
    return this.packed.is(this.row, Flag.echo);
  }

  get predicates(): readonly number[] {
    return this.packed.list(this.row, List.predicates);
  }

  get actors(): readonly number[] {
    return this.packed.list(this.row, List.actors);
  }

  get modifiers(): readonly number[] {
    return this.packed.list(this.row, List.modifiers);
  }

  get countries(): readonly number[] {
    return this.packed.list(this.row, List.countries);
  }

  get supposed(): boolean {
    return this.packed.is(this.row, Flag.supposed);
  }

  get anaphoric(): boolean {
    return this.packed.is(this.row, Flag.anaphoric);
  }

  get part(): Part | null {
    return this.packed.part(this.row);
  }

  get inclusive(): boolean {
    return this.packed.is(this.row, Flag.inclusive);
  }

  get change(): boolean {
    return this.packed.is(this.row, Flag.change);
  }

  get another(): boolean {
    return this.packed.is(this.row, Flag.another);
  }

  get sole(): boolean | null {
    if (this.packed.is(this.row, Flag.sole)) return true;
    return this.packed.is(this.row, Flag.several) ? false : null;
  }

  get former(): boolean {
    return this.packed.is(this.row, Flag.former);
  }

  get quoted(): boolean {
    return this.packed.is(this.row, Flag.quoted);
  }

  get period(): Period {
    const [year, part, months] = this.packed.list(this.row, List.period);
    return year === undefined ? noPeriod : { year, part: part!, months: months! };
  }

  get masked(): number {
    return this.packed.int(this.row, Column.masked);
  }
}
