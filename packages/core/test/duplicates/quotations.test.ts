import { describe, expect, it } from 'vitest';
import { quotationsOf, quotedLengthIn } from '../../src/duplicates/quotations.ts';
import { articleFromText } from '../../src/text/read.ts';

const quotesOf = (text: string): readonly string[] =>
  quotationsOf(articleFromText(text, { path: 'a.txt' })).map(({ start, end }) => text.slice(start, end));

describe('quotationsOf', () => {
  it.each([
    ['She said: “The tide is early.” Then she left.', ['“The tide is early.”']],
    ['"One," he said, "or two."', ['"One,"', '"or two."']],
    ['“A quotation of two sentences. It goes on.”', ['“A quotation of two sentences. It goes on.”']],
    ['“This one is not closed.\n\nAnd this is not in it.', ['“This one is not closed.']],
    ['No marks at all.', []],
  ])('finds those of %j', (text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it('measures what of a span is quoted', () => {
    const text = 'He said “no” twice.';
    expect(quotedLengthIn(articleFromText(text, { path: 'a.txt' }))({ start: 0, end: 10 })).toBe(2);
  });
});
