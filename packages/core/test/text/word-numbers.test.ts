import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordNumbers } from '../../src/text/word-numbers.ts';

function add(numbers: WordNumbers, word: string): number {
  return numbers.add(word, 0, word.length);
}

function numberOf(numbers: WordNumbers, word: string): number {
  return numbers.numberOf(word, 0, word.length);
}

describe('WordNumbers', () => {
  it('finds a word wherever it stands', () => {
    const numbers = new WordNumbers();
    expect(numbers.add('Ann Low left', 4, 7)).toBe(0);
    expect(numbers.numberOf('Bo Low', 3, 6)).toBe(0);
    expect(numbers.numberOf('“Low', 1, 4)).toBe(0);
    expect(numbers.numberOf('Lowe', 0, 4)).toBe(-1);
    expect(numbers.numberOf('low', 0, 3)).toBe(-1);
    expect(numbers.numberOf('', 0, 0)).toBe(-1);
  });

  it('numbers words as a map of strings would', () => {
    const words = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'binary' })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, words, (added, asked) => {
        const numbers = new WordNumbers();
        const map = new Map<string, number>();
        for (const word of added) {
          if (map.has(word)) continue;
          expect(add(numbers, word)).toBe(map.size);
          map.set(word, map.size);
        }
        expect(numbers.size).toBe(map.size);
        for (const word of [...added, ...asked]) {
          expect(numbers.numberOf(`a${word}b`, 1, word.length + 1)).toBe(map.get(word) ?? -1);
        }
      }),
    );
  });

  it('grows with what it holds, and is empty when cleared', () => {
    const numbers = new WordNumbers();
    const words = Array.from({ length: 5000 }, (_, i) => `the ${i}th word of these`);
    expect(words.map((word) => add(numbers, word))).toEqual([...words.keys()]);
    expect(words.map((word) => numberOf(numbers, word))).toEqual([...words.keys()]);
    numbers.clear();
    expect(numbers.size).toBe(0);
    expect(numberOf(numbers, words[7]!)).toBe(-1);
    expect(add(numbers, words[8]!)).toBe(0);
    expect(numberOf(numbers, words[8]!)).toBe(0);
  });
});
