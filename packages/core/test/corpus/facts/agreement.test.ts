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

test.each([
  ['The quake on Monday killed', 'other-time'],
  ['In 1992 the quake killed', 'contradiction'],
])('%s more by a later count: %s', (said, difference) => {
  const verdict = verdictOf(
    figuresOf(
      { text: `${said} [498](; people) people.`, date: '2026-02-11' },
      { text: `${said} [653](; people) people.`, date: '2026-02-13' },
    ),
  );
  expect(verdict).toEqual({ agreement: 'conflict', difference });
});

test.each([
  ['2026-05-01', '2027-02-01', 'compatible', null],
  ['2026-05-01', '2026-05-03', 'conflict', 'contradiction'],
  ['2027-02-01', '2026-05-01', 'conflict', 'contradiction'],
])('31 on %s and 32 on %s: %s', (first, second, agreement, difference) => {
  const verdict = verdictOf(
    figuresOf(
      { text: 'The cook, [31](; age), was held.', date: first },
      { text: 'The cook, [32](; age), was freed.', date: second },
    ),
  );
  expect(verdict).toEqual({ agreement, difference });
});

test('with the gunman or without, on another day too, is another definition', () => {
  const verdict = verdictOf(
    figuresOf(
      { text: 'The raid killed [6](; people) people.', date: '2026-05-01' },
      { text: 'The raid left [7](; people) people dead, including the gunman.', date: '2026-05-02' },
    ),
  );
  expect(verdict.difference).toBe('other-definition');
});
