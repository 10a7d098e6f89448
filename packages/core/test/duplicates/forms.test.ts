import { describe, expect, it } from 'vitest';
import { formsOf, hashOfForm, isNumber, stemAt, weightOfForm } from '../../src/duplicates/forms.ts';
import { wordTokens } from '../../src/duplicates/words.ts';
import { articleFromText } from '../../src/text/read.ts';

function formsIn(text: string): readonly number[] {
  const article = articleFromText(text, { path: 'a.txt' });
  return [...formsOf(article, wordTokens(article))];
}

describe('the form of a word', () => {
  it('is the same for what differs in case, marks and endings', () => {
    expect(formsIn('Ferries, FERRY’S “ferry”')).toEqual(new Array(3).fill(formsIn('ferry')[0]));
  });

  it('says whether it is a number, whatever it is written as', () => {
    expect(formsIn('1,200 seven boats').map(isNumber)).toEqual([true, true, false]);
    expect(formsIn('seven')).toEqual(formsIn('7'));
  });

  it('weighs what it tells, and numbers all the same', () => {
    const [the, people, trawler, three, many] = formsIn('the people trawler 3 90,210').map(weightOfForm);
    expect(the).toBe(0);
    expect(people).toBeGreaterThan(0);
    expect(trawler).toBeGreaterThan(people!);
    expect(many).toBe(three);
  });

  it('does not depend on what was read before', () => {
    const words = Array.from({ length: 120_000 }, (_, i) => `word${i}x`);
    const first = formsIn(words.slice(0, 3).join(' '));
    const all = formsIn(words.join(' '));
    expect(all.slice(0, 3)).toEqual(first);
    expect(all.slice(-2)).toEqual(formsIn(words.slice(-2).join(' ')));
    expect(new Set(all.map(hashOfForm)).size).toBeGreaterThan(50_000);
    expect(formsIn(words.slice(0, 3).join(' '))).toEqual(first);
  });

  it('has its stem for those who compare words one by one', () => {
    expect(stemAt('The ferries left.', 4, 11)).toBe(stemAt('ferry', 0, 5));
    expect(stemAt('The ferries left.', 4, 11)).toBe('ferri');
  });
});
