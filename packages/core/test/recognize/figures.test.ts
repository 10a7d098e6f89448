import { expect, test } from 'vitest';
import { annotate, figuresIn, unmark } from './figures/marked.ts';
import { seenSentences } from './figures/sentences-seen.ts';
import { unseenSentences } from './figures/sentences-unseen.ts';

test.each([...seenSentences.trim().split('\n'), ...unseenSentences.trim().split('\n')])('%s', (marked) => {
  const { text, figures } = unmark(marked);
  expect(figuresIn(text)).toEqual(figures);
});

test.each([
  ['The 30-member alliance met.', ['member']],
  ['About half of those surveyed agreed.', ['surveyed']],
  ['At least 40 Russian tanks and 12 F-16 pilots left.', ['tanks', 'pilots']],
  ['Police said 5,800 detained, 2,000 injured.', ['detained', 'injured']],
  ['Crude settled at $58.24 per barrel.', ['Crude']],
  ['Killed: 7. Wounded: 23.', ['Killed', 'Wounded']],
  ['Anna Lee, 42, left.', ['age']],
  ['They waited for two weeks.', [null]],
])('%s counts %j', (text, items) => {
  expect(annotate(text).map(({ figure }) => figure.item)).toEqual(items);
});

test('the numbers of control sequences of a terminal are no figures, and what they color is read', () => {
  const text = 'The \u001b[31mred\u001b[0m ferry has \u001b[1;32m40\u001b[0m seats \u001b[2Kand a bell.';
  expect(annotate(text).map(({ quote, figure }) => [quote, figure.item])).toEqual([['40', 'seats']]);
});

test('a figure keeps its unit and says what it is in a base unit', () => {
  const [miles, kilometres] = annotate('It is 5 miles (8 km) away.').map(({ figure }) => figure);
  expect(miles).toMatchObject({ value: 5, unit: 'mile', base: { unit: 'metre', factor: 1609.344 } });
  expect(kilometres).toMatchObject({ value: 8, unit: 'kilometre', base: { unit: 'metre', factor: 1000 } });
});
