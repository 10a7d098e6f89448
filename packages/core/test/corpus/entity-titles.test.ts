import { expect, test } from 'vitest';
import { titleConflicts } from '../../src/corpus/entity-titles.ts';

test.each([
  ['Deputy Secretary of State', 'Under Secretary of State', true],
  ['Deputy Secretary of State', 'Undersecretary of State', true],
  ['Assistant Secretary of State', 'deputy secretary of state', true],
  ['foreign minister', 'deputy foreign minister', true],
  ['Deputy Foreign Minister', 'deputy foreign minister', false],
  ['Secretary of State', 'Secretary of Defense', false],
  ['deputy foreign minister', 'chief negotiator', false],
  ['president', 'vice president', false],
  ['former foreign minister', 'deputy foreign minister', false],
  ['senior analyst', 'analyst', false],
])('%s against %s: %s', (a, b, expected) => {
  const titles = [a, b].map((text) => ({ text, kind: 'role' as const, count: 1, paths: ['a'] }));
  expect(titleConflicts(titles).length > 0).toBe(expected);
});

test('honorifics never contradict', () => {
  const titles = ['Mr.', 'Dr.'].map((text) => ({ text, kind: 'honorific' as const, count: 1, paths: ['a'] }));
  expect(titleConflicts(titles)).toEqual([]);
});
