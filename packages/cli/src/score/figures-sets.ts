import { scoreHardFigures } from './figures-hard.ts';
import { scoreNewsquant, scoreSpecification } from './figures-newsquant.ts';
import type { Metric } from './metric.ts';
import type { ScoreSet } from './score-set.ts';

const figures = '../shared/data/figures';

/** The data sets of figures that stand in sentences. */
export const figureSets: readonly ScoreSet[] = [
  setOf('figures-hard', '../shared/eval/hard-figures.jsonl', scoreHardFigures),
  setOf('figures-newsquant', `${figures}/newsquant-even.jsonl`, scoreNewsquant),
  setOf('figures-quantulum', `${figures}/quantulum.jsonl`, scoreSpecification),
  ...['number', 'percentage', 'age', 'currency', 'dimension', 'temperature'].map((name) =>
    setOf(`figures-ms-${name}`, `${figures}/ms-${name}.jsonl`, scoreSpecification),
  ),
];

function setOf(name: string, usual: string, score: (path: string) => readonly Metric[]): ScoreSet {
  return { name, usual, load: async () => async (path) => score(path) };
}
