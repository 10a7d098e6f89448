import { expect, test } from 'vitest';
import { memo } from '../../src/corpus/memo.ts';

/** A memo of two young answers and the keys it had to compute. */
function counted() {
  const computed: string[] = [];
  const kept = memo<object, string>(2);
  const ask = (from: object, key: string): string =>
    kept(from, key, () => {
      computed.push(key);
      return key.toUpperCase();
    });
  return { ask, computed };
}

test('an answer is computed once for each value and key', () => {
  const { ask, computed } = counted();
  const [first, second] = [{}, {}];
  expect([ask(first, 'a'), ask(first, 'a'), ask(first, 'b'), ask(second, 'a')]).toEqual(['A', 'A', 'B', 'A']);
  expect(computed).toEqual(['a', 'b', 'a']);
});

test('what was not asked for lately is forgotten, what was is kept', () => {
  const { ask, computed } = counted();
  const from = {};
  for (const key of ['a', 'b', 'c', 'a', 'd', 'e', 'a', 'b']) ask(from, key);
  expect(computed).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
});
