import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/text/read.ts';
import { mostTold, withoutRepeats } from '../../src/text/repeats.ts';

const line = 'About 300 people left Odden on Monday.';
const other = (i: number): string => `The ferry number ${i} was late.`;

function read(text: string): { readonly quotes: readonly string[]; readonly skipped: number } {
  const { article, skipped } = withoutRepeats(articleFromText(text, { path: 'a.txt' }));
  return { quotes: article.paragraphs.map(({ start, end }) => text.slice(start, end)), skipped };
}

describe('withoutRepeats', () => {
  it('leaves an article alone that does not say one thing again and again', () => {
    const text = Array.from({ length: 2 * mostTold }, (_, i) => other(i)).join(' ');
    const article = articleFromText(text, { path: 'a.txt' });
    expect(withoutRepeats(article)).toEqual({ article, skipped: 0 });
    expect(withoutRepeats(article).article).toBe(article);
    const short = articleFromText(`${line}\n`.repeat(mostTold), { path: 'b.txt' });
    expect(withoutRepeats(short).article).toBe(short);
  });

  it('leaves out what was told so many times, and counts it', () => {
    const { quotes, skipped } = read(`${line}\n\n`.repeat(mostTold + 40));
    expect(quotes).toHaveLength(mostTold);
    expect(skipped).toBe(40);
  });

  it('keeps what stands between, in stretches', () => {
    const echo = Array.from({ length: mostTold }, () => line).join(' ');
    const { quotes, skipped } = read(`${echo}\n\n${other(1)} ${line} ${other(2)} ${other(3)} ${line}`);
    expect(quotes.slice(1)).toEqual([other(1), `${other(2)} ${other(3)}`]);
    expect(skipped).toBe(2);
  });

  it('changes no text and no token', () => {
    const article = articleFromText(`${line}\n`.repeat(mostTold + 1), { path: 'a.txt' });
    const { article: left } = withoutRepeats(article);
    expect(left.text).toBe(article.text);
    expect(left.tokens).toBe(article.tokens);
    expect(left.sentences).toHaveLength(mostTold);
  });
});
