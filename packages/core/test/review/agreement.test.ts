import { expect, test } from 'vitest';
import { agreement, diffRuns, type Marked } from '../../src/index.ts';

/** `figure 3-8 100`: a kind, a place, and for a figure its value. */
function marked(line: string): Marked {
  const [kind, place, value, hedge] = line.split(' ') as [Marked['kind'], string, string?, string?];
  const [start, end] = place.split('-').map(Number) as [number, number];
  const figure =
    value === undefined
      ? {}
      : { figure: { value: Number(value), hedge: hedge === 'about' ? ('about' as const) : null } };
  return { kind, start, end, quote: 'x', meaning: figure };
}

const list = (...lines: string[]): Marked[] => lines.map(marked);

test('spans agree by borders and kind, or by overlap and kind', () => {
  const { exact, overlap } = agreement([
    [
      list('person 0-5', 'place 6-10', 'person 20-30'),
      list('person 0-5', 'person 6-10', 'person 22-30', 'place 40-42'),
    ],
  ]);
  expect(exact.person).toEqual({ both: 1, a: 2, b: 3, f1: 0.4 });
  expect(exact.all).toEqual({ both: 1, a: 3, b: 4, f1: 2 / 7 });
  expect(overlap.person).toEqual({ both: 2, a: 2, b: 3, f1: 0.8 });
});

test('kappa on kinds is that of Cohen', () => {
  // Of 50 stretches both say place to 20, neither to 15; 5 and 10 are one-sided: the textbook's 0.4.
  const many = (count: number, from: number, a: string, b: string): [string, string][] =>
    Array.from({ length: count }, (_, k) => [
      `${a} ${10 * (from + k)}-${10 * (from + k) + 5}`,
      `${b} ${10 * (from + k)}-${10 * (from + k) + 5}`,
    ]);
  const pairs = [
    ...many(20, 0, 'place', 'place'),
    ...many(5, 20, 'place', 'person'),
    ...many(10, 25, 'person', 'place'),
    ...many(15, 35, 'person', 'person'),
  ];
  const { kinds } = agreement([[pairs.map(([a]) => marked(a)), pairs.map(([, b]) => marked(b))]]);
  expect(kinds.count).toBe(50);
  expect(kinds.observed).toBeCloseTo(0.7);
  expect(kinds.kappa).toBeCloseTo(0.4);
});

test('kappa on values looks at figures with equal borders', () => {
  const { values, hedges } = agreement([
    [
      list('figure 0-3 5', 'figure 4-8 7 about', 'figure 10-12 9'),
      list('figure 0-3 5', 'figure 4-8 8 about', 'figure 10-13 9'),
    ],
  ]);
  expect(values).toMatchObject({ count: 2, observed: 0.5 });
  expect(hedges).toEqual({ count: 2, observed: 1, kappa: 1 });
});

test('where there is nothing to judge, or one label only, kappa says nothing', () => {
  expect(agreement([]).kinds).toEqual({ count: 0, observed: 0, kappa: null });
  expect(agreement([[list('person 0-1'), list('person 0-1')]]).kinds).toEqual({
    count: 1,
    observed: 1,
    kappa: null,
  });
  expect(agreement([]).exact.all.f1).toBe(1);
});

test('two runs differ by what came, what went and what means something else', () => {
  const difference = diffRuns(
    list('person 0-5', 'figure 6-9 5', 'place 10-14', 'figure 20-22 1'),
    list('person 0-5', 'figure 6-9 6', 'person 10-14', 'figure 20-23 1'),
  );
  expect(difference.removed.map(({ end }) => end)).toEqual([22]);
  expect(difference.added.map(({ end }) => end)).toEqual([23]);
  expect(difference.changed.map(({ after }) => after.kind)).toEqual(['figure', 'person']);
});
