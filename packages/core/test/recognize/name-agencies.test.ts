import { expect, test } from 'vitest';
import { agencyEnds, phrase } from '../../src/recognize/name-agencies.ts';
import { viewOf } from './view.ts';

test.each([
  ['Getty Images', [1, 2]],
  ['Agence France-Presse', [4]],
  ['Reuters reported', [1]],
  ['Low reported', []],
])('agencies at the start of %s end at %j', (text, ends) =>
  expect(agencyEnds(viewOf(text), 0)).toEqual(ends),
);

test('past the end there is none', () => expect(agencyEnds(viewOf('Low'), 1)).toEqual([]));

test('a phrase is as written, with one space for any', () => {
  const view = viewOf('Agence\u00a0 France-Presse');
  expect(phrase(view, 0, view.words.length)).toBe('Agence France-Presse');
});
