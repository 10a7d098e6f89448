import { comparePlaces } from './blocking.ts';
import type { FigureRecord } from './figure-record.ts';

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
