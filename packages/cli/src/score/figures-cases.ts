import { readFileSync } from 'node:fs';
import { articleFromText, type FigureAnnotation, type FigurePolicy, recognizeFigures } from '@tickmark/core';
import * as z from 'zod';

/** A sentence with the figures it states, as data sets give them. */
export interface FigureCase {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly CaseFigure[];
}

/** One expected figure; offsets where the set has them. */
export interface CaseFigure {
  readonly start: number | null;
  readonly end: number | null;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly item: string | null;
  readonly hedge: string | null;
}

const number = z.number().nullable().default(null);
const words = z.string().nullable().default(null);
/** Specifications write values as text too: `5`, `100%`, `(20,35]`. */
const amount = z
  .union([z.number(), z.string()])
  .nullable()
  .default(null)
  .transform((value) => (typeof value === 'string' ? numberIn(value) : value));

const schema = z.object({
  id: z.string(),
  text: z.string(),
  figures: z.array(
    z.object({
      start: number,
      end: number,
      value: amount,
      min: number,
      max: number,
      unit: words,
      item: words,
      hedge: words,
    }),
  ),
});

function numberIn(value: string): number | null {
  const number = Number(value.replace(/%$/, ''));
  return Number.isFinite(number) ? number : null;
}

/** The cases of a file, one JSON object a line. */
export function readCases(path: string): readonly FigureCase[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
}

/** The figures found in the sentence of a case. */
export function foundIn({ id, text }: FigureCase, policy?: FigurePolicy): readonly FigureAnnotation[] {
  return recognizeFigures(articleFromText(text, { path: id }), [], policy);
}

/** Whether a found figure has the expected value, or both ends of the expected range, within `tolerance`. */
export function isSameAmount(expected: CaseFigure, { figure }: FigureAnnotation, tolerance: number): boolean {
  const near = (a: number | null, b: number | null): boolean =>
    a !== null && b !== null && Math.abs(a - b) <= 1e-8 + tolerance * Math.abs(b);
  if (expected.value !== null) return near(figure.value, expected.value);
  if (expected.min === null || expected.max === null) return false;
  const [low, high] = [Math.min(expected.min, expected.max), Math.max(expected.min, expected.max)];
  return near(figure.min, low) && near(figure.max, high);
}
