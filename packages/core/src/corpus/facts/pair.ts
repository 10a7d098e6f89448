import type { ReasonCode } from '../../model/fact.ts';
import { ratioOf, relate, type ValueRelation } from './denotation.ts';
import type { FigureRecord } from './figure-record.ts';
import type { FigureTraits } from './figure-traits.ts';

/** Adds a term to a score. */
export type Add = (code: ReasonCode, points: number) => void;

type Stated = Pick<FigureTraits, 'annotation'>;

/** Whether a figure counts, and does not measure. */
export function isCount({ annotation: { figure } }: Stated): boolean {
  return figure.unit === null;
}

/** Whether a figure says how old somebody or something is. */
export function isAge({ annotation: { figure } }: Stated): boolean {
  return figure.item === 'age';
}

/** Whether the values of two figures exclude each other. */
export function areApart(a: FigureRecord, b: FigureRecord): boolean {
  return relate(a.denotation, b.denotation) === 'disagree';
}

/** How the values of two figures stand to each other. */
export interface Values {
  readonly relation: ValueRelation;
  /** How many times the greater is the less. */
  readonly ratio: number;
}

/** Compares the values of two figures: once for all terms of their score. */
export function valuesOf(a: FigureRecord, b: FigureRecord): Values {
  const [first, second] = [a.denotation, b.denotation];
  return { relation: relate(first, second), ratio: ratioOf(first, second) };
}
