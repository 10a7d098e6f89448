import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/text/word-table.ts';

describe('WordTable', () => {
  it('finds a word wherever it stands', () => {
    const table = new WordTable<number>();
    table.add('Low', 7);
    expect(table.get('Ann Low left', 4, 7)).toBe(7);
    expect(table.get('“Low', 1, 4)).toBe(7);
    expect(table.get('Lowe', 0, 4)).toBeUndefined();
    expect(table.get('low', 0, 3)).toBeUndefined();
    expect(table.get('', 0, 0)).toBeUndefined();
  });

  it('holds what a map of strings holds', () => {
    const words = fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'binary' })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, words, (added, asked) => {
        const table = new WordTable<number>();
        const map = new Map<string, number>();
        for (const word of added) {
          if (map.has(word)) continue;
          table.add(word, map.size);
          map.set(word, map.size);
        }
        expect(table.size).toBe(map.size);
        for (const word of [...added, ...asked]) {
          expect(table.get(`a${word}b`, 1, word.length + 1)).toBe(map.get(word));
        }
      }),
    );
  });

  it('grows with what it holds, and is empty when cleared', () => {
    const table = new WordTable<number>();
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
    words.forEach((word, i) => {
      table.add(word, i);
    });
    expect(words.map((word) => table.get(word, 0, word.length))).toEqual([...words.keys()]);
    table.clear();
    expect(table.size).toBe(0);
    expect(table.get('w7', 0, 2)).toBeUndefined();
    table.add('w7', 8);
    expect(table.get('w7', 0, 2)).toBe(8);
  });
});
