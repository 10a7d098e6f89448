import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate, figuresIn } from './marked.ts';

const pieces = fc.constantFrom(
  ...'5|-|–|,|.| | |to|from|between|and|a|half|million|$|%|one|hundred|twenty|of|the|March|2014|(|)|“|”|year|old|k|½|/|:|é|😀|\n|\n\n|said|about'.split(
    '|',
  ),
);

test('any text gives figures in order, without overlaps, inside the text and with sound numbers', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join(parts.length % 2 === 0 ? '' : ' ');
      let end = 0;
      for (const { span, quote, figure, confidence } of annotate(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(quote).toBe(text.slice(span.start, span.end));
        expect(figure.value === null).toBe(figure.min !== null && figure.max !== null);
        expect(figure.min ?? 0).toBeLessThanOrEqual(figure.max ?? 0);
        expect(confidence).toBeGreaterThan(0);
        end = span.end;
      }
    }),
    { numRuns: 500 },
  );
});

test('a paragraph longer than is cut at once loses no figure', () => {
  for (const sentence of [
    'They sold 12 goats and a dozen hens. ',
    'In all, 3.5 million hens laid half a dozen eggs. ',
  ])
    expect(annotate(sentence.repeat(12_000))).toHaveLength(24_000);
});

test.each([
  ['digits', '1'],
  ['commas', ','],
  ['digits and commas', '1,'],
  ['brackets', '('],
  ['number words', 'one hundred '],
  ['ranges', '1 to '],
  ['ages', 'A, 42, '],
])('%s without end are read', (_, piece) => {
  expect(() => figuresIn(piece.repeat(20_000))).not.toThrow();
});

const news = fc.constantFrom(
  'He paid $5',
  'It grew to 10',
  'between 3 and 4',
  'Call 020',
  'at 9 and 11 a.m.',
  'the 747s',
  'a twenty-',
  'About 40 men, 300 km off',
  'No. 9',
  '1/2',
  'In May 12 boats sank',
  'one in 8',
);

test('what stood in the paragraph before leaves no trace', () => {
  fc.assert(
    fc.property(news, news, (before, text) => {
      expect(figuresIn(`${before}\n\n${text}`)).toEqual([...figuresIn(before), ...figuresIn(text)]);
    }),
  );
});
