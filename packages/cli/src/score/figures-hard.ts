import type { FigureAnnotation } from '@tickmark/core';
import { type CaseFigure, type FigureCase, foundIn, isSameAmount, readCases } from './figures-cases.ts';
import type { Metric } from './metric.ts';

/**
 * Sentences with every figure annotated: the share of them that is right as a whole (every figure found, its value
 * or range and its hedge, and nothing false), and the parts.
 */
export function scoreHardFigures(path: string): readonly Metric[] {
  const results = readCases(path).map(judge);
  const matches = results.flatMap(({ matched }) => matched);
  const count = (name: string, isRight: (match: Match) => boolean): Metric => ({
    name,
    kind: 'right',
    right: matches.filter(isRight).length,
    of: matches.length,
  });
  return [
    { name: 'whole sentences', kind: 'right', right: results.filter(isWhole).length, of: results.length },
    {
      name: 'figure (overlap)',
      kind: 'found',
      tp: matches.length,
      fp: results.reduce((sum, { extra }) => sum + extra, 0),
      fn: results.reduce((sum, { missed }) => sum + missed, 0),
    },
    count('figure span', ({ gold, found }) => gold.start === found.span.start && gold.end === found.span.end),
    count('figure value', ({ gold, found }) => isSameAmount(gold, found, 1e-9)),
    count('figure hedge', ({ gold, found }) => gold.hedge === found.figure.hedge),
    count('figure unit', ({ gold, found }) => gold.unit === found.figure.unit),
    count('figure item', ({ gold, found }) => singular(gold.item) === singular(found.figure.item)),
  ];
}

interface Match {
  readonly gold: CaseFigure;
  readonly found: FigureAnnotation;
}

interface Result {
  readonly matched: readonly Match[];
  readonly missed: number;
  readonly extra: number;
}

function judge(example: FigureCase): Result {
  const free = new Set(foundIn(example));
  const matched = example.figures.flatMap((gold) => {
    const found = [...free].find(({ span }) => span.start < gold.end! && gold.start! < span.end);
    if (found === undefined) return [];
    free.delete(found);
    return [{ gold, found }];
  });
  return { matched, missed: example.figures.length - matched.length, extra: free.size };
}

function isWhole({ matched, missed, extra }: Result): boolean {
  const isRight = ({ gold, found }: Match): boolean =>
    isSameAmount(gold, found, 1e-9) && gold.hedge === found.figure.hedge;
  return missed === 0 && extra === 0 && matched.every(isRight);
}

function singular(item: string | null): string | null {
  return item?.toLowerCase().replace(/(?<=[^s])s$/, '') ?? null;
}
