import { expect, test } from 'vitest';
import { areOfOtherYears, yearsIn } from '../../../src/answers/check-draft/years.ts';
import { draftFromText } from '../../../src/text/draft.ts';

function articleOf(text: string, date: string | null = null) {
  return draftFromText(text, { path: 'a.txt', date });
}

test.each([
  ['In 1997 the river rose.', [1997]],
  ['It rose in 1997 and in 2024.', [1997, 2024]],
  ['Since 1997 nobody has counted.', []],
  ['It has stood there from 1897 until 1990.', []],
  ['They counted 2,024 birds and 1997.5 eggs.', []],
  ['Nothing happened.', []],
])('%s speaks of %j', (text, years) => {
  const article = articleOf(text);
  expect(yearsIn(article, article.sentences[0]!)).toEqual(years);
  expect(yearsIn(article, article.sentences[0]!)).toEqual(years);
});

test.each([
  ['In 1997, 56 people died.', null, 'Nine people died.', '2026-09-17', true],
  ['In 1997, 56 people died.', null, 'In 1997, 54 people died.', '2026-09-17', false],
  ['In 2026, nine people died.', null, 'Nine people died.', '2026-09-17', false],
  ['Nine people died.', null, 'In 1997, 56 people died.', null, false],
  ['Nine people died.', '2026-09-17', 'In 1997, 56 people died.', null, true],
  ['Nine people died.', null, 'Ten people died.', null, false],
])('%s (%s) and %s (%s): of other years %s', (a, dateA, b, dateB, expected) => {
  const [first, second] = [articleOf(a, dateA), articleOf(b, dateB)];
  expect(areOfOtherYears(first, first.sentences[0]!, second, second.sentences[0]!)).toBe(expected);
  expect(areOfOtherYears(second, second.sentences[0]!, first, first.sentences[0]!)).toBe(expected);
});
