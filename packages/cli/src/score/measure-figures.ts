import type { Figure } from '@tickmark/core';
import type { GoldFigure } from './gold.ts';
import type { Metric } from './metric.ts';
import { sumOf } from './metric.ts';
import { countSpans, overlap, type Pair, type Scored, same } from './pair.ts';

/** Figures by exact and by overlapping span; value, hedge and attribution of those found. */
export function measureFigures({ corpus, pairs }: Scored): readonly Metric[] {
  const predicted = ({ annotations }: Pair) => annotations.filter(({ kind }) => kind === 'figure');
  const found = pairs.flatMap(({ path, gold }) => matched(gold.figures, corpus.analyses.get(path)!.figures));
  const count = (isRight: (match: Match) => boolean): { right: number; of: number } => ({
    right: found.filter(isRight).length,
    of: found.length,
  });
  return [
    {
      name: 'figure',
      kind: 'found',
      ...sumOf(pairs.map((pair) => countSpans(pair.gold.figures, predicted(pair), same))),
    },
    {
      name: 'figure (overlap)',
      kind: 'found',
      ...sumOf(pairs.map((pair) => countSpans(pair.gold.figures, predicted(pair), overlap))),
    },
    { name: 'figure value', kind: 'right', ...count(({ gold, figure }) => isSameAmount(gold, figure)) },
    { name: 'figure hedge', kind: 'right', ...count(({ gold, figure }) => gold.hedge === figure.hedge) },
    { name: 'figure attribution', kind: 'found', ...attributionCounts(found) },
  ];
}

interface Match {
  readonly gold: GoldFigure;
  readonly figure: Figure;
}

function matched(
  gold: readonly GoldFigure[],
  annotations: readonly { readonly span: { start: number; end: number }; readonly figure: Figure }[],
): readonly Match[] {
  return annotations.flatMap(({ span, figure }) => {
    const item = gold.find((candidate) => overlap(candidate, span) && !candidate.optional);
    return item === undefined ? [] : [{ gold: item, figure }];
  });
}

function isSameAmount(gold: GoldFigure, figure: Figure): boolean {
  if (gold.value !== null) return gold.value === figure.value;
  return gold.min === figure.min && gold.max === figure.max;
}

/** Who says so: found where both name somebody and the words agree. */
function attributionCounts(found: readonly Match[]): { tp: number; fp: number; fn: number } {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const { gold, figure } of found) {
    const said = figure.attribution?.source ?? null;
    const isRight = gold.attribution !== null && said !== null && sameSource(gold.attribution, said);
    if (isRight) counts.tp++;
    if (said !== null && !isRight) counts.fp++;
    if (gold.attribution !== null && !isRight) counts.fn++;
  }
  return counts;
}

/** `the Ukrainian officials` and `Ukrainian officials`: half of the words of both together are shared. */
function sameSource(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared * 2 >= new Set([...one, ...two]).size && shared > 0;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an'));
}
