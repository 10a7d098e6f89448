import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/corpus/facts/agreement.ts';
import type { FigureRecord } from '../../../src/corpus/facts/figure-record.ts';
import { recordsOf } from '../../../src/corpus/facts/record.ts';
import { type Marked, marked } from './marked.ts';

/** The figures of some articles, taken for one fact. */
function figuresOf(...articles: readonly (string | Marked)[]): readonly FigureRecord[] {
  return articles.flatMap((article, i) =>
    recordsOf(marked(`${i}.txt`, typeof article === 'string' ? { text: article } : article)),
  );
}

test('an article that says the other number too contradicts nobody', () => {
  const later =
    'The flood took [6](; people) people, the council said. At noon it had taken [7](; people) people.';
  expect(verdictOf(figuresOf('The flood took [7](; people) people by noon.', later))).toEqual({
    agreement: 'compatible',
    difference: null,
  });
  expect(verdictOf(figuresOf('The flood took [8](; people) people by noon.', later))).toEqual({
    agreement: 'conflict',
    difference: 'contradiction',
  });
});

test('one number under two hedges that clash is conceded by neither', () => {
  const verdict = verdictOf(
    figuresOf(
      'Nearly [100](nearly; people) people fled, later about [100](about; people) people.',
      'More than [100](over; people) people fled the flood.',
    ),
  );
  expect(verdict.agreement).toBe('conflict');
});

test('prices of a market differ with the hour', () => {
  const verdict = verdictOf(
    figuresOf(
      'In trading at noon shares of the trust rose [8 percent](;; unit=percent) from a day before.',
      'In trading at dusk shares of the trust rose [6 percent](;; unit=percent) from a day before.',
    ),
  );
  expect(verdict.difference).toBe('other-time');
});
