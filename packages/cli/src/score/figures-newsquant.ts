import { type FigureAnnotation, type FigurePolicy, newsquantPolicy } from '@tickmark/core';
import { type CaseFigure, type FigureCase, foundIn, isSameAmount, readCases } from './figures-cases.ts';
import type { Counts, Metric } from './metric.ts';
import { sumOf } from './metric.ts';

/**
 * Values as the CQE paper (EMNLP 2023) scores them on NewsQuant: sentence by sentence, positions ignored, within
 * 1e-5; and more strictly, each value for one figure only. With the benchmark's own conventions and with ours.
 */
export function scoreNewsquant(path: string): readonly Metric[] {
  const cases = readCases(path);
  const run = (policy?: FigurePolicy) =>
    cases.map((example) => ({ example, found: foundIn(example, policy) }));
  const [own, theirs] = [run(), run(newsquantPolicy)];
  return [
    { name: 'value, NewsQuant conventions', kind: 'found', ...sumOf(theirs.map(asPublished)) },
    { name: 'value, one to one', kind: 'found', ...sumOf(theirs.map(oneToOne)) },
    { name: 'value, own conventions', kind: 'found', ...sumOf(own.map(asPublished)) },
    { name: 'value, own, without "one"', kind: 'found', ...sumOf(own.map(withoutOne).map(asPublished)) },
  ];
}

/** Specification sentences of other extractors: values within 1e-5, positions ignored, one to one. */
export function scoreSpecification(path: string): readonly Metric[] {
  const rows = readCases(path).map((example) => ({ example, found: foundIn(example) }));
  return [{ name: 'value', kind: 'found', ...sumOf(rows.map(oneToOne)) }];
}

interface Row {
  readonly example: FigureCase;
  readonly found: readonly FigureAnnotation[];
}

/**
 * The published evaluation: for each expected figure each value that equals it counts, as long as fewer counted than
 * are expected in the sentence; a value is used up only where its unit agrees too.
 */
function asPublished({ example, found }: Row): Counts {
  const free = [...found];
  const expected = example.figures.toSorted((a, b) => compare(a.unit, b.unit));
  let tp = 0;
  for (const gold of expected) {
    for (const tag of [...free]) {
      if (!isSameAmount(gold, tag, 1e-5)) continue;
      if (tp < expected.length) tp++;
      if (!sameUnit(gold, tag)) continue;
      free.splice(free.indexOf(tag), 1);
      break;
    }
  }
  const right = Math.min(tp, found.length);
  return { tp: right, fp: found.length - right, fn: expected.length - right };
}

/** Each value serves one expected figure. */
function oneToOne({ example, found }: Row): Counts {
  const free = new Set(found);
  let tp = 0;
  for (const gold of example.figures) {
    const match = [...free].find((tag) => isSameAmount(gold, tag, 1e-5));
    if (match === undefined) continue;
    free.delete(match);
    tp++;
  }
  return { tp, fp: found.length - tp, fn: example.figures.length - tp };
}

/** Leaves out the word "one" on both sides: the benchmark counts it in "one of the best". */
function withoutOne({ example, found }: Row): Row {
  const isOne = ({ start, end, value }: CaseFigure): boolean =>
    value === 1 && start !== null && end !== null && /^one\b/i.test(example.text.slice(start, end));
  return {
    example: { ...example, figures: example.figures.filter((figure) => !isOne(figure)) },
    found: found.filter(({ quote }) => !/^one$/i.test(quote)),
  };
}

const unitNames: ReadonlyMap<string, string> = new Map([
  ['percentage', 'percent'],
  ['dollar', 'USD'],
  ['pound sterling', 'GBP'],
  ['euro', 'EUR'],
  ['year of age', 'year'],
  ['-', ''],
]);

function sameUnit({ unit }: CaseFigure, { figure }: FigureAnnotation): boolean {
  const expected = unit ?? '';
  return (unitNames.get(expected) ?? expected) === (figure.unit ?? '');
}

function compare(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
