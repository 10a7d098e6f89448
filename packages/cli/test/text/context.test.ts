import { articleFromText } from '@tickmark/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inContext, positionAt } from '../../src/text/context.ts';
import { widthOf } from '../../src/text/table.ts';

const read = (text: string) => articleFromText(text, { path: 'a.txt' });

test.each([
  ['one\r\ntwo three', 'three', { line: 2, column: 5 }],
  ['🌍 earth', 'earth', { line: 1, column: 4 }],
  ['a\n\nb', 'b', { line: 3, column: 1 }],
])('in %j %s stands at %o', (text, word, position) => {
  expect(positionAt(read(text), text.indexOf(word))).toEqual(position);
});

test('the words around a span are cut at words', () => {
  const text = `${'before '.repeat(20)}40 ships${' after'.repeat(20)}`;
  const start = text.indexOf('40');
  const { before, quote, after } = inContext(read(text), { start, end: start + 8 }, 40);
  expect(quote).toBe('40 ships');
  expect(before).toBe('…before before ');
  expect(after).toMatch(/^ after.*…$/);
});

test('a span in context never takes more than its room and keeps to its line', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(20), fc.integer({ min: 30, max: 90 }), (words, at, length, width) => {
      const text = words.join(' ');
      const start = at % text.length;
      const end = Math.min(text.length, start + length);
      const { before, quote, after } = inContext(read(text), { start, end }, width);
      expect(widthOf(before + quote + after)).toBeLessThanOrEqual(width);
      expect(before + quote + after).not.toContain('\n');
    }),
  );
});
