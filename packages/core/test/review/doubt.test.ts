import { expect, test } from 'vitest';
import { doubtful } from '../../src/review/doubt.ts';

/** The doubtful ones of some pairs: `old | new | pairs`, a pair as `0-1`, a strong one as `0=1`. */
function doubted(old: string, now: string, pairs: string): readonly number[] {
  const target = new Int32Array(old.split(' ').length).fill(-1);
  const strong: (readonly [number, number])[] = [];
  for (const pair of pairs.split(' ')) {
    const [i = 0, j = 0] = pair.split(/[-=]/).map(Number);
    target[i] = j;
    if (pair.includes('=')) strong.push([i, j]);
  }
  return doubtful({ old: old.split(' '), now: now.split(' '), target }, strong);
}

test.each([
  ['strong pairs are not asked', 'p q', 'p q', '0=0 1=1', []],
  ['both neighbours speak for it', 'p ad q', 'p ad q', '0=0 1-1 2=2', []],
  ['one speaks for it, the other was edited', 'p ad q', 'x ad q', '1-1 2=2', []],
  ['both were edited: none speaks against it', 'p ad q', 'x ad y', '1-1', []],
  ['one was edited, the other is another line', 'p ad q r', 'x ad r', '1-1 3=2', [1]],
  ['the edges of a text are neighbours', 'ad q', 'ad q', '0-0 1=1', []],
  ['what was last is not', 'p ad', 'x ad q p', '0=3 1-1', [1]],
  ['one of two is gone', 'p ad ad q', 'p ad q', '0=0 1-1 3=2', [1]],
  ['one of two is gone, and both neighbours stay', 'p ad q ad r', 'p ad q r', '0=0 1-1 2=2 4=3', []],
  ['one more came between the same two lines', 'p ad q', 'p ad x ad q', '0=0 1-1 2=4', [1]],
  ['two side by side do not speak for one another', 'p ad ad q', 'x y ad ad z q', '1-2 2-3 3=5', [2]],
])('%s', (_, old, now, pairs, expected) => {
  expect(doubted(old, now, pairs)).toEqual(expected);
});
