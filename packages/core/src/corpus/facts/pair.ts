import type { ReasonCode } from '../../model/fact.ts';
import { relate } from './denotation.ts';
import type { FigureRecord } from './figure-record.ts';

/** Adds a term to a score. */
export type Add = (code: ReasonCode, points: number) => void;

/** Whether a figure counts, and does not measure. */
export function isCount({ annotation: { figure } }: FigureRecord): boolean {
  return figure.unit === null;
}

/** Whether the values of two figures exclude each other. */
export function areApart(a: FigureRecord, b: FigureRecord): boolean {
  return relate(a.denotation, b.denotation) === 'disagree';
}
